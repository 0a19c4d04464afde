package org.giiatlas.report;

/**
 * A row of the unified schema.
 *
 * @param code the code in published files
 * @param section disclosure, response, requests, litigation or capacity
 * @param labelZh the Chinese label
 * @param labelEn the English label
 * @param unit the unit in which values are published
 * @param byApplicant whether it is split by applicant
 */
public record Indicator(
    String code,
    String section,
    String labelZh,
    String labelEn,
    String unit,
    boolean byApplicant) {}
