/** Files of office programs as pages: their lines and tables, with merged cells. */
@NullMarked
package org.giiatlas.document.office;

import org.jspecify.annotations.NullMarked;
