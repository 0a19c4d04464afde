package org.giiatlas.trend;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rate of a group of reports in one year, over the reports that give all it is made of. A row is
 * there where at least one report does.
 *
 * @param year the report year
 * @param groupBy the code of a {@link Grouping}
 * @param group the group's value, {@code all} for all reports
 * @param rate the code of a {@link Rate}
 * @param reports reports in the group
 * @param reporting those of them that give numerator and denominator; at least one
 * @param numerator the sum above the line over the reporting
 * @param denominator the sum below the line over the reporting
 * @param value numerator / denominator times what the rate is per, to six decimals, half up; null
 *     where the denominator is below the rate's minimum
 * @param low the lower end of the 95 % confidence interval, likewise; null where there is no value
 *     or the figures contradict each other
 * @param high its upper end
 */
public record RateRow(
    int year,
    String groupBy,
    String group,
    String rate,
    int reports,
    int reporting,
    BigDecimal numerator,
    BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high) {}
