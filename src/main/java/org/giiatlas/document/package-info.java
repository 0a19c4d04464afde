/**
 * From bytes to a document: charset, title, lines and tables, with the damage of conversion
 * repaired.
 *
 * <p>{@link org.giiatlas.document.DocumentReader} is the way in. All text that it gives is in one
 * normal form, which {@link org.giiatlas.document.TextRepair} states; a later step may rely on it
 * and needs to look for 第(一)项 only, never for 第（一）项.
 */
@NullMarked
package org.giiatlas.document;

import org.jspecify.annotations.NullMarked;
