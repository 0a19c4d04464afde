package org.giiatlas.agency;

import java.util.Optional;

/**
 * A reporting agency and its place.
 *
 * @param id stable and readable, ASCII lower case, digits and {@code -}: the region code and a
 *     slug; the same for all name variants of one agency
 * @param name the full name as the report gives it, simplified script
 * @param regionCode GB/T 2260 code of the division it serves (6 digits; 9 or 12 for townships), or
 *     empty where it cannot be placed
 * @param province the province's name, or empty
 * @param city the prefecture-level division's name, or empty
 * @param county the county-level division's name, or empty
 * @param level central, province, city, county or township; empty where it cannot be told
 * @param sector the code of the sector; empty where it cannot be told
 */
public record Agency(
    String id,
    String name,
    Optional<String> regionCode,
    Optional<String> province,
    Optional<String> city,
    Optional<String> county,
    Optional<Level> level,
    Optional<String> sector) {}
