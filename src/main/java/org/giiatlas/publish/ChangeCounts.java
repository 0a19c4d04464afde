package org.giiatlas.publish;

/**
 * How much an edition differs from the one before.
 *
 * @param before reports of the edition before that stood, superseded ones not counted
 * @param added reports that are new
 * @param dropped reports that are gone
 * @param lost of the dropped ones those that stood
 * @param replaced reports read from another document or from other bytes
 * @param figures figures that are others, in reports of both editions
 */
public record ChangeCounts(
    long before, long added, long dropped, long lost, long replaced, long figures) {}
