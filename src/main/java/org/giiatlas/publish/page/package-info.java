/**
 * The edition's page for readers: pictures and tables in one HTML file that opens from the disk.
 */
@NullMarked
package org.giiatlas.publish.page;

import org.jspecify.annotations.NullMarked;
