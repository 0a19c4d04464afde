/**
 * Reports with known truth: figures whose identities hold, printed in every form, layout and damage
 * that was seen in the field, with what each cell holds for a person who reads the document.
 */
@NullMarked
package org.giiatlas.generator;

import org.jspecify.annotations.NullMarked;
