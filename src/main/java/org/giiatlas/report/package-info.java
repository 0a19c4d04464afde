/**
 * The domain: a report, its observations and the indicators; and the parser that makes one from a
 * document.
 */
@NullMarked
package org.giiatlas.report;

import org.jspecify.annotations.NullMarked;
