/**
 * Groups of reports over the years: sums, quartiles and matched panels in comparable indicators.
 */
@NullMarked
package org.giiatlas.trend;

import org.jspecify.annotations.NullMarked;
