/**
 * Whose report it is: the agency's full name, its region, level and sector, and the report's year.
 */
@NullMarked
package org.giiatlas.agency;

import org.jspecify.annotations.NullMarked;
