/** Where documents come from: the walk over the input folder, containers of records, manifests. */
@NullMarked
package org.giiatlas.source;

import org.jspecify.annotations.NullMarked;
