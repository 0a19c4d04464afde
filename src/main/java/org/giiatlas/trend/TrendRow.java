package org.giiatlas.trend;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a trend table: an indicator of a group of reports in one year. Superseded and monthly
 * reports do not count. A row is there where at least one report of the group is in a form that has
 * the indicator.
 *
 * @param year the report year
 * @param groupBy the code of a {@link Grouping}
 * @param group the group's value, {@code all} for all reports
 * @param indicator the code of a {@link Series}: an indicator's code, or a comparable outcome class
 *     (granted, partial, denied, unavailable, rejected, other, refused, total)
 * @param applicant the applicant's code, {@code -} where there is no split
 * @param reports reports in the group
 * @param reporting those of them with a value
 * @param sum over the reporting; null where nobody reports, like all that follow
 * @param mean the sum divided by reporting, to four decimals, half up; the quartiles are rounded
 *     likewise
 * @param p25 the first quartile, by linear interpolation (type 7 of Hyndman and Fan)
 * @param median the median
 * @param p75 the third quartile
 * @param matchedAgencies agencies of the group that report the indicator in this year and in the
 *     one before, under a definition that did not change between the two (the crosswalk's row is
 *     the same, or both rows match exactly)
 * @param matchedPriorSum their sum in the year before; null where there is no matched agency
 * @param matchedSum their sum in this year; null where there is no matched agency
 * @param matchedChange the relative change, 0.1 for +10 %; null where the prior sum is zero or
 *     there is no matched agency
 */
public record TrendRow(
    int year,
    String groupBy,
    String group,
    String indicator,
    String applicant,
    int reports,
    int reporting,
    @Nullable BigDecimal sum,
    @Nullable BigDecimal mean,
    @Nullable BigDecimal p25,
    @Nullable BigDecimal median,
    @Nullable BigDecimal p75,
    int matchedAgencies,
    @Nullable BigDecimal matchedPriorSum,
    @Nullable BigDecimal matchedSum,
    @Nullable BigDecimal matchedChange) {}
