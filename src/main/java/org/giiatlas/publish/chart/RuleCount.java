package org.giiatlas.publish.chart;

import org.giiatlas.form.Generation;

/**
 * How a rule stands in the reports of one year and form.
 *
 * @param year the report year
 * @param form the form of the reports
 * @param rule the rule's id
 * @param zh what is to hold, in a Chinese clause
 * @param en the same in English
 * @param passed reports in which it holds
 * @param failed reports in which it does not
 */
public record RuleCount(
    int year, Generation form, String rule, String zh, String en, int passed, int failed) {}
