/** Arithmetic and consistency rules as data, and the findings they give. */
@NullMarked
package org.giiatlas.check;

import org.jspecify.annotations.NullMarked;
