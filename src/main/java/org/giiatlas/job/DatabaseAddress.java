package org.giiatlas.job;

/**
 * Where the state is kept.
 *
 * @param url the JDBC address; may hold a password, so it is never printed as it is
 */
record DatabaseAddress(String url) {
  private static final String NO_TRACE = ";TRACE_LEVEL_FILE=0";

  /** H2 would print the stack of what it cannot write to a trace file. */
  DatabaseAddress {
    if (url.startsWith("jdbc:h2:") && !url.contains("TRACE_LEVEL_FILE")) {
      url = url + NO_TRACE;
    }
  }

  /**
   * The address of an H2 file in the state folder. What is committed is on the disk at once, so
   * that a killed run repeats nothing.
   */
  static DatabaseAddress in(StateFolder state) {
    return new DatabaseAddress(
        "jdbc:h2:file:" + state.resolve("atlas").toAbsolutePath() + ";WRITE_DELAY=0");
  }

  /** The address without what follows the database's name, where passwords stand. */
  @Override
  public String toString() {
    return url.split("[;?]", 2)[0].replaceFirst("//[^/@]*@", "//");
  }
}
