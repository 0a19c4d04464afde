/**
 * How fast documents are read, per layout, and against another build of the program: {@code mvn
 * -Pbench verify}.
 */
@NullMarked
package org.giiatlas.bench;

import org.jspecify.annotations.NullMarked;
