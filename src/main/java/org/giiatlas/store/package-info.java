/** Reports in a relational database, one row a report. */
@NullMarked
package org.giiatlas.store;

import org.jspecify.annotations.NullMarked;
