/** The published edition: CSV files, charts and page, written into a folder of their own. */
@NullMarked
package org.giiatlas.publish;

import org.jspecify.annotations.NullMarked;
