package org.giiatlas.job;

import java.time.Instant;

/**
 * What a run goes by.
 *
 * @param options what was asked for
 * @param program what reads and publishes
 * @param inventory the documents as they are
 * @param plan what is to be read, stored and forgotten
 * @param startedAt when this process began the run
 */
record RunInputs(
    RunOptions options, Program program, Inventory inventory, RunPlan plan, Instant startedAt) {}
