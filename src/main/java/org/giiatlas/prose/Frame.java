package org.giiatlas.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One way to state a figure: a row of {@code frames.csv}.
 *
 * @param anchor what it is built around: a number, a word that says none, or where a clause begins
 * @param indicator the figure's code in the indicator catalogue
 * @param before what must stand directly before the anchor
 * @param units the units the number may have, each with what the number is to be divided by to be
 *     in the indicator's unit: {@code 元:10000} for an indicator in 万元; {@code none} for a number
 *     without a unit
 * @param after what must stand directly behind the anchor
 * @param unless classes that must not stand in the clause around it
 * @param peers classes that must not be joined to its subject, so that a sum is not taken for a
 *     part
 * @param needs sets of classes; one of each must stand in the clause
 * @param context what the text must have spoken of shortly before
 * @param only a special condition
 * @param own the class of the member of a set that the frame is written out for, if any
 * @param within the class of what the member is among, which may be named beside it: 政务新媒体 beside
 *     微信
 * @param strength how explicit a statement of this kind is
 */
record Frame(
    Anchor anchor,
    String indicator,
    Pattern before,
    Map<String, BigDecimal> units,
    Pattern after,
    Set<String> unless,
    Set<String> peers,
    List<Set<String>> needs,
    Context context,
    Only only,
    Set<String> own,
    Set<String> within,
    int strength) {

  /** What a frame is built around. */
  enum Anchor {
    NUMBER,
    NO,
    /** The beginning of a clause that says something of all that the number before it counts. */
    ALL
  }

  /** What the text must have spoken of. */
  enum Context {
    NONE,
    /** No column, field or channel of its own, within the same sentence. */
    NO_TOPIC,
    /** A website and no other channel, within the same sentence. */
    SITE,
    /** The frame's channel and no other, and no column or field, within the same sentence. */
    OWN_CHANNEL,
    /** Requests, within the same sentence. */
    SENTENCE,
    /** Requests, a few sentences ago at most. */
    REQUEST,
    /** Requests, a sentence ago, and nothing else that is received, answered or counted since. */
    REQUESTS_ONLY,
    /** A number of requests said to be new ones, a few sentences ago at most. */
    NEW_COUNTED,
    /** Disclosure of government information, a paragraph ago at most. */
    GII,
    /** Disclosure of government information, within the same sentence, or as {@link #BARE}. */
    GII_SENTENCE,
    /** As {@link #GII_SENTENCE}, what stands behind the figure counted too. */
    GII_AROUND,
    /** Disclosure a paragraph ago at most, and no other subject in the sentence or its heading. */
    BARE,
    /** Items disclosed, counted in the same sentence, or in that whose parts this one lists. */
    DISCLOSED,
    /** Normative documents and not government rules, within the same sentence. */
    NORMATIVE,
    /** What is in force, within the same sentence. */
    VALID,
    /** Government rules and not normative documents, within the same sentence. */
    RULES,
    /** As {@link #REQUEST}, and two of their outcomes or more within the same sentence. */
    OUTCOMES,
    /** Enquiries, within the same sentence. */
    ENQUIRIES,
    /** Enquiries in more than one way, anywhere in the same sentence. */
    KINDS_OF_ENQUIRIES,
    /** Press conferences, within the same sentence. */
    PRESS,
    /** Central procurement, within the same sentence. */
    PROCUREMENT,
    /** The gazette and no other channel, within the same sentence. */
    GAZETTE,
    /** A heading directly above that names the frame's channel and no other. */
    UNDER_CHANNEL,
    /** Decisions made, and nothing published or asked for, within the same sentence. */
    DECISIONS,
    /** A review because of disclosure as the last case named in the sentence. */
    REVIEW,
    /** A suit because of disclosure as the last case named in the sentence. */
    SUIT,
    /** A suit without a review before it, as the last case named in the sentence. */
    DIRECT,
    /** A suit after a review, as the last case named in the sentence. */
    AFTER_REVIEW
  }

  /** Special conditions. */
  enum Only {
    ALWAYS,
    /** 受理 counts new requests only where none were carried over. */
    ACCEPTED,
    /** 政府信息公开申请行政复议 names no request, nor does 依申请公开政府信息. */
    REQUEST,
    /** A number for two cases together holds for each only when it is zero, or says so. */
    ZERO_OR_EACH,
    /** A count of one kind in a list of kinds is no total: 动态类信息3条、公告类信息4条. */
    UNLISTED,
    /** Not where parts of another number are listed. */
    WHOLE,
    /** Where its own parts are listed directly behind it: 主动公开执法信息30条，其中…. */
    DIVIDED,
    /** Where it is the sum of the numbers before it in its sentence: 网站10条，微信20条，共计30条. */
    ADDS_UP
  }

  private static final String EACH_OF = "each ";

  /** The frames of the table, those for each member of a set written out. */
  static List<Frame> all() {
    Pattern.Groups groups = new Pattern.Groups();
    List<Frame> frames = new ArrayList<>();
    for (Map<String, String> row : ProseTable.rows("frames")) {
      String indicator = ProseTable.cell(row, "indicator");
      if (indicator.startsWith(EACH_OF)) {
        String set = indicator.substring(EACH_OF.length());
        for (Map<String, String> member : ProseTable.rows("members")) {
          if (ProseTable.cell(member, "set").equals(set)) {
            frames.add(forMember(row, member, groups));
          }
        }
      } else {
        frames.add(of(row, indicator, Set.of(), Set.of(), groups));
      }
    }
    return List.copyOf(frames);
  }

  private static Frame forMember(
      Map<String, String> row, Map<String, String> member, Pattern.Groups groups) {
    String kind = ProseTable.cell(member, "class");
    String set = ProseTable.cell(member, "set");
    Map<String, String> own = new HashMap<>(row);
    own.replaceAll(
        (column, text) ->
            column.equals("before") || column.equals("after") ? text.replace(set, kind) : text);
    String within = ProseTable.cell(member, "within");
    return of(
        own,
        ProseTable.cell(member, "indicator"),
        Set.of(kind),
        within.isEmpty() ? Set.of() : Set.of(within),
        groups);
  }

  private static Frame of(
      Map<String, String> row,
      String indicator,
      Set<String> own,
      Set<String> within,
      Pattern.Groups groups) {
    Set<String> unless = new LinkedHashSet<>(groups.classes(ProseTable.cell(row, "unless")));
    unless.removeAll(own);
    unless.removeAll(within);
    String context = ProseTable.cell(row, "context");
    String only = ProseTable.cell(row, "only");
    return new Frame(
        Anchor.valueOf(ProseTable.cell(row, "anchor")),
        indicator,
        Pattern.parse(ProseTable.cell(row, "before"), groups),
        units(ProseTable.cell(row, "units")),
        Pattern.parse(ProseTable.cell(row, "after"), groups),
        unless,
        groups.classes(ProseTable.cell(row, "peers")),
        needs(ProseTable.cell(row, "needs"), groups),
        context.isEmpty() ? Context.NONE : Context.valueOf(constant(context)),
        only.isEmpty() ? Only.ALWAYS : Only.valueOf(constant(only)),
        own,
        within,
        Integer.parseInt(ProseTable.cell(row, "strength")));
  }

  private static Map<String, BigDecimal> units(String written) {
    Map<String, BigDecimal> units = new HashMap<>();
    for (String alternative : ProseTable.alternatives(written)) {
      String unit = alternative.equals("none") ? "" : alternative;
      int divisor = unit.indexOf(':');
      units.put(
          divisor < 0 ? unit : unit.substring(0, divisor),
          divisor < 0 ? BigDecimal.ONE : new BigDecimal(unit.substring(divisor + 1)));
    }
    return units;
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
