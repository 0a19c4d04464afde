package org.giiatlas.trend;

/**
 * What exactly a value counts: the crosswalk's row and those of its optional parts that the form
 * prints.
 *
 * @param mapping the row's number in the crosswalk
 * @param optionals a bit for each optional part
 * @param exact whether it counts just what the series means
 */
record Definition(int mapping, int optionals, boolean exact) {
  /** Whether values of both may be set against each other: both exact, or both the same. */
  boolean comparableTo(Definition other) {
    return (exact && other.exact) || equals(other);
  }
}
