/** Commands, exit codes and progress: what a person at a terminal meets. */
@NullMarked
package org.giiatlas.cli;

import org.jspecify.annotations.NullMarked;
