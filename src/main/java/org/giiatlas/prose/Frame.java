package org.giiatlas.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One way to state a figure: a row of {@code frames.csv}.
 *
 * @param anchor what it is built around: a number, or a word that says none
 * @param indicator the figure's code in the indicator catalogue
 * @param before what must stand directly before the anchor
 * @param units the units the number may have
 * @param after what must stand directly behind the anchor
 * @param unless classes that must not stand in the clause around it
 * @param peers classes that must not be joined to its subject, so that a sum is not taken for a
 *     part
 * @param needs sets of classes; one of each must stand in the clause
 * @param context what the text must have spoken of shortly before
 * @param only a special condition
 * @param strength how explicit a statement of this kind is
 */
record Frame(
    Anchor anchor,
    String indicator,
    Pattern before,
    Set<String> units,
    Pattern after,
    Set<String> unless,
    Set<String> peers,
    List<Set<String>> needs,
    Context context,
    Only only,
    int strength) {

  /** What a frame is built around. */
  enum Anchor {
    NUMBER,
    NO
  }

  /** What the text must have spoken of. */
  enum Context {
    NONE,
    /** No column or field of its own, within the same sentence. */
    NO_TOPIC,
    /** A website and no other channel, within the same sentence. */
    SITE,
    /** Requests, within the same sentence. */
    SENTENCE,
    /** Requests, a few sentences ago at most. */
    REQUEST,
    /** Disclosure of government information, a paragraph ago at most. */
    GII
  }

  /** Special conditions. */
  enum Only {
    ALWAYS,
    /** 受理 counts new requests only where none were carried over. */
    ACCEPTED,
    /** 政府信息公开申请行政复议 names no request, nor does 依申请公开政府信息. */
    REQUEST,
    /** A number for two cases together holds for each only when it is zero, or says so. */
    ZERO_OR_EACH
  }

  private static final String ALL_CHANNELS = ".*";

  /** The frames of the table, those for all channels written out for each. */
  static List<Frame> all() {
    Pattern.Groups groups = new Pattern.Groups();
    List<Frame> frames = new ArrayList<>();
    for (Map<String, String> row : ProseTable.rows("frames")) {
      String indicator = ProseTable.cell(row, "indicator");
      if (indicator.endsWith(ALL_CHANNELS)) {
        for (Map<String, String> channel : ProseTable.rows("channels")) {
          frames.add(
              forChannel(
                  row,
                  ProseTable.cell(channel, "class"),
                  ProseTable.cell(channel, "indicator"),
                  groups));
        }
      } else {
        frames.add(of(row, indicator, ProseTable.cell(row, "before"), Set.of(), groups));
      }
    }
    return List.copyOf(frames);
  }

  private static Frame forChannel(
      Map<String, String> row, String channel, String indicator, Pattern.Groups groups) {
    String before = ProseTable.cell(row, "before").replace("CHANNEL", channel);
    return of(row, indicator, before, Set.of(channel), groups);
  }

  private static Frame of(
      Map<String, String> row,
      String indicator,
      String before,
      Set<String> own,
      Pattern.Groups groups) {
    Set<String> unless = new LinkedHashSet<>(groups.classes(ProseTable.cell(row, "unless")));
    unless.removeAll(own);
    String context = ProseTable.cell(row, "context");
    String only = ProseTable.cell(row, "only");
    return new Frame(
        Anchor.valueOf(ProseTable.cell(row, "anchor")),
        indicator,
        Pattern.parse(before, groups),
        new HashSet<>(ProseTable.alternatives(ProseTable.cell(row, "units"))),
        Pattern.parse(ProseTable.cell(row, "after"), groups),
        unless,
        groups.classes(ProseTable.cell(row, "peers")),
        needs(ProseTable.cell(row, "needs"), groups),
        context.isEmpty() ? Context.NONE : Context.valueOf(constant(context)),
        only.isEmpty() ? Only.ALWAYS : Only.valueOf(constant(only)),
        Integer.parseInt(ProseTable.cell(row, "strength")));
  }

  private static String constant(String written) {
    return written.replace(' ', '_').toUpperCase(Locale.ROOT);
  }

  private static List<Set<String>> needs(String written, Pattern.Groups groups) {
    return written.isEmpty()
        ? List.of()
        : Arrays.stream(written.split(";"))
            .map(alternatives -> groups.classes(alternatives.replace(' ', '|')))
            .toList();
  }
}
