/** The published edition: CSV files, charts and page, written beside and moved into place. */
@NullMarked
package org.giiatlas.publish;

import org.jspecify.annotations.NullMarked;
