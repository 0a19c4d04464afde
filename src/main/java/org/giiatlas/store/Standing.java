package org.giiatlas.store;

import java.util.Optional;

/**
 * A report's id and standing among the reports of its agency and period.
 *
 * @param document the path relative to the input
 * @param id the report's id, unique
 * @param supersededBy the id of the report that stands in its place
 */
public record Standing(String document, String id, Optional<String> supersededBy) {}
