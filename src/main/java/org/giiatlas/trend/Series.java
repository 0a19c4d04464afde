package org.giiatlas.trend;

/**
 * A measure that is followed over the years and over all generations of the form.
 *
 * @param table the trend table that shows it
 * @param code an indicator's code where the series is that indicator, else the name of a comparable
 *     class such as {@code granted}
 * @param byApplicant whether it is split by applicant
 * @param unit the unit of its values
 * @param labelZh the Chinese label
 * @param labelEn the English label
 * @param definitionZh what it counts, in Chinese
 * @param definition the same, in one English sentence; the crosswalk's matches relate to this
 */
public record Series(
    TrendTable table,
    String code,
    boolean byApplicant,
    String unit,
    String labelZh,
    String labelEn,
    String definitionZh,
    String definition) {}
