package org.giiatlas.store;

import org.giiatlas.form.Applicant;

/**
 * What one packed cell of a form variant means.
 *
 * @param variant the form variant's id
 * @param ordinal the 1-based position in the variant's own cell order
 * @param indicator the code in the indicator catalogue
 * @param applicant the kind of applicant, or {@link Applicant#NONE}
 */
public record FormCell(String variant, int ordinal, String indicator, Applicant applicant) {}
