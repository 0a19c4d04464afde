/**
 * The statutory forms as data: which form a document follows, and the form's cells read from it.
 */
@NullMarked
package org.giiatlas.form;

import org.jspecify.annotations.NullMarked;
