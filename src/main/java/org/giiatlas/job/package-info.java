/** The Spring Batch job: what is read, in which order, how a run is resumed and put in place. */
@NullMarked
package org.giiatlas.job;

import org.jspecify.annotations.NullMarked;
