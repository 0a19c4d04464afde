/** Figures stated in sentences, with their subject and period. */
@NullMarked
package org.giiatlas.prose;

import org.jspecify.annotations.NullMarked;
