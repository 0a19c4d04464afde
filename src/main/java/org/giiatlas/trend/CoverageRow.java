package org.giiatlas.trend;

import org.giiatlas.form.Generation;

/**
 * How many standing yearly reports of one form there are for a year.
 *
 * @param year the report year
 * @param generation the form's generation
 * @param reports the number of reports
 */
public record CoverageRow(int year, Generation generation, int reports) {}
