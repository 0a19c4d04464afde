/** The Spring Batch jobs: what is read, in which order, and how a run is resumed. */
@NullMarked
package org.giiatlas.job;

import org.jspecify.annotations.NullMarked;
