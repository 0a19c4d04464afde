package org.giiatlas.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whose report a document is, of which year, and when it was published, as the document says.
 *
 * @param agency the reporting agency's full name in simplified script; empty where it cannot be
 *     told
 * @param year the year reported on (not of publication); empty where it cannot be told
 * @param month the month of a stand-alone monthly form (1 to 11); empty for a year's report, a form
 *     inside a yearly report and December's form, which holds the year's total, included
 * @param publishedOn the day of publication, else of signing
 * @param otherYears where the document says another year than {@code year}
 */
public record Heading(
    Optional<String> agency,
    Optional<Integer> year,
    Optional<Integer> month,
    Optional<LocalDate> publishedOn,
    List<YearStatement> otherYears) {}
