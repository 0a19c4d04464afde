/**
 * From bytes to a document: charset, title, lines and tables, with the damage of conversion
 * repaired.
 */
@NullMarked
package org.giiatlas.document;

import org.jspecify.annotations.NullMarked;
