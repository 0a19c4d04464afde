package org.giiatlas.agency;

import java.util.Locale;

/**
 * What became of a kind of office in a reform, whatever the division.
 *
 * @param office the standard name of the office without its division: 环境保护局
 * @param successor the standard name of the office that took over
 * @param year the year of the reform's decision
 * @param kind whether the series of its reports runs on
 * @param source the decision
 */
public record Succession(String office, String successor, int year, Kind kind, String source) {
  /** How an office was succeeded. */
  public enum Kind {
    /** One office became one office: both names share an agency id. */
    CONTINUES,
    /** Several offices became one: the series ends and another begins. */
    MERGES,
    /** Part of the office's tasks went to a new one: its series goes on, another begins. */
    PARTS;

    /** The code in published files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
