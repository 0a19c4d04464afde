package org.giiatlas.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A frame whose patterns match around a place.
 *
 * @param place where
 * @param frame the frame
 * @param begin where the match begins among the clause's tokens
 * @param end behind which token it ends
 * @param around the tokens matched, with those before them that belong to no earlier number
 */
record Fit(Place place, Frame frame, int begin, int end, List<Token> around) {
  /** The indicator of all that an office disclosed. */
  private static final String ALL_DISCLOSED = "disclosure.total";

  private static final Pattern.Groups GROUPS = new Pattern.Groups();
  private static final Set<String> CHANNELS = GROUPS.classes("CHANNEL");
  private static final Set<String> RESULTS = GROUPS.classes("CASERESULT");
  private static final Set<String> NAMES_YEAR = Set.of("THIS", "WHOLEYEAR", Token.YEAR);
  private static final Set<String> KINDS_OF_INFO = GROUPS.classes("ANYINFO");
  private static final Set<String> ONE_KIND = Set.of("KINDINFO", "NEWS", "POST");
  private static final Set<String> FILLS = GROUPS.classes("FILL");
  private static final Set<String> LISTED = Set.of("LISTSEP", "WITH");
  private static final Set<String> RECEIVED = Set.of("RECV", "RECVNEW", "ACCEPT", "SUBMIT");
  private static final Set<String> NO_REQUEST =
      Set.of("REVIEW", "SUIT", "CARRY", "CARRYIN", "CARRYOUT");
  private static final Set<String> WHAT_IS_ASKED_FOR = Set.of("GOVINFO", "INFO", "OF", "PROVIDE");
  private static final Set<String> MAY_STAND_BETWEEN = Set.of("QUAL", "OVERVIEW", Token.UNKNOWN);
  private static final Set<String> OTHER_THINGS = GROUPS.classes("CONSULT|REVIEW|SUIT|FEE|WAIVER");

  /** 发布 on a website is no statement of all that was disclosed; 公开 may be one. */
  private static final Set<String> DISCLOSED = GROUPS.classes("ACTIVE|OPEN|FILE|GII");

  /** What makes some channels stand for all. */
  private static final Set<String> MAY_BE_ALL = Set.of("WEB", "ETC", "OTHCH", "BOARD");

  /** 制作信息560条，其中主动公开480条 is a total though a part; 其中政务信息14条 is none. */
  private static final Set<String> ON_ITS_OWN = Set.of("ACTIVE", "FILE");

  /** The frame at that place, or null where its patterns do not match. */
  static @Nullable Fit of(Place place, Frame frame) {
    List<Token> tokens = place.tokens();
    int begin = frame.before().matchBefore(tokens, place.anchor());
    if (begin < 0) {
      return null;
    }
    int behind = frame.anchor() == Frame.Anchor.ALL ? place.anchor() : place.anchor() + 1;
    int end = frame.after().matchAfter(tokens, behind);
    if (end < 0) {
      return null;
    }
    int from = Math.min(place.from(), begin);
    return new Fit(place, frame, begin, end, tokens.subList(from, Math.min(end, tokens.size())));
  }

  /**
   * Whether the words around let the frame state its figure.
   *
   * @param said what the sentence has said before
   */
  boolean holds(Said said) {
    return !excludes(around, said.addsUp())
        && !excludes(said.leadIn(), said.addsUp())
        && frame.needs().stream()
            .allMatch(
                kinds -> has(place.tokens(), kinds) || (said.year() && kinds.contains(Token.YEAR)))
        && !isOfLostCases()
        && meetsItsCondition(said)
        && (isZero() || saysEach() || !isJoined())
        && (!isTotal() || isOfAllThatWasDisclosed(said.by()));
  }

  /** Whether a word of that class stands around. */
  boolean says(String kind) {
    return around.stream().anyMatch(token -> token.is(kind));
  }

  /** Whether it names the year that it speaks of. */
  boolean namesTheYear() {
    return has(around, NAMES_YEAR);
  }

  /**
   * The one channel that a count of items disclosed speaks of; empty where none or several, or one
   * and others: 政府网站等平台.
   */
  String channel() {
    List<String> named =
        around.stream().map(Token::kind).filter(CHANNELS::contains).distinct().toList();
    return frame.indicator().startsWith("disclosure.") && named.size() == 1 && !namesOthers()
        ? named.get(0)
        : "";
  }

  private boolean namesOthers() {
    return IntStream.range(1, around.size() - 1)
        .filter(i -> around.get(i).is("ETC") && mayBeChannel(i - 1))
        .anyMatch(i -> around.get(i + 1).is(Token.UNKNOWN));
  }

  /** 门户网站、某某客户端: a channel that has no word of its own stands behind the website. */
  private boolean mayBeChannel(int i) {
    int mark = i;
    while (mark > 0 && !around.get(mark).is("LISTSEP")) {
      mark--;
    }
    return CHANNELS.contains(around.get(i).kind())
        || (around.get(i).is(Token.UNKNOWN) && mark > 0 && around.get(mark - 1).is("WEB"));
  }

  /**
   * The indicator of what is on the one website that it speaks of; empty where it is not told. What
   * 省政府网站 itself publishes is the province's own report of it.
   */
  String site(String text) {
    List<String> sites =
        around.stream()
            .filter(token -> token.is("WEB"))
            .map(token -> Site.indicator(text, token.start()))
            .distinct()
            .toList();
    return sites.size() == 1 && (says("LEADIN") || !Site.isProvinces(sites.get(0)))
        ? sites.get(0)
        : "";
  }

  /** Whether the words before the number name channels. */
  boolean namesChannels() {
    return has(place.tokens().subList(place.from(), place.anchor()), CHANNELS);
  }

  /** Whether it is said to be disclosed, not only published. */
  boolean saysDisclosed() {
    return has(around, DISCLOSED);
  }

  /** Whether it counts all that was disclosed. */
  boolean isTotal() {
    return frame.indicator().equals(ALL_DISCLOSED);
  }

  /**
   * The number in the indicator's unit; zero for a word that says none.
   *
   * @param token the number, the anchor itself but for {@link Frame.Anchor#ALL}
   */
  BigDecimal value(Token token) {
    if (!token.is(Token.NUMBER)) {
      return BigDecimal.ZERO;
    }
    BigDecimal divisor = frame.units().getOrDefault(token.unit(), BigDecimal.ONE);
    return divisor.compareTo(BigDecimal.ONE) == 0
        ? token.value()
        : Numeral.plain(token.value().divide(divisor));
  }

  /** 通过网站主动公开20条 does not say that nothing was disclosed otherwise. */
  private boolean isOfAllThatWasDisclosed(List<Token> by) {
    return !isOfOtherChannelsOnly()
        && channel().isEmpty()
        && (!has(by, CHANNELS) || has(around, DISCLOSED))
        && (!place.part() || has(around, ON_ITS_OWN) || frame.context() == Frame.Context.DISCLOSED);
  }

  /** 通过官方微信、微博平台公开 says nothing of what the website has. */
  private boolean isOfOtherChannelsOnly() {
    return has(around, CHANNELS) && !has(around, MAY_BE_ALL);
  }

  private static boolean has(List<Token> tokens, Set<String> kinds) {
    return tokens.stream().anyMatch(token -> kinds.contains(token.kind()));
  }

  /** 各部门 are some of the offices, but for 全县各部门, and for a sum of figures just listed. */
  private boolean excludes(List<Token> tokens, boolean addsUp) {
    boolean all = addsUp || tokens.stream().anyMatch(token -> token.is("ALLAG"));
    return tokens.stream()
        .anyMatch(token -> frame.unless().contains(token.kind()) && !(all && token.is("PERUNIT")));
  }

  private List<Token> behind() {
    List<Token> tokens = place.tokens();
    return tokens.subList(Math.min(end, tokens.size()), tokens.size());
  }

  /** 无行政诉讼、行政复议败诉 says that none was lost, not that there was none. */
  private boolean isOfLostCases() {
    return frame.anchor() == Frame.Anchor.NO
        && frame.unless().containsAll(RESULTS)
        && has(behind(), RESULTS);
  }

  private boolean isZero() {
    return frame.anchor() == Frame.Anchor.NO || place.token().value().signum() == 0;
  }

  private boolean saysEach() {
    return place.tokens().subList(begin, place.anchor()).stream()
        .anyMatch(token -> token.is("EACH"));
  }

  private boolean meetsItsCondition(Said said) {
    return switch (frame.only()) {
      case ALWAYS, ACCEPTED -> true;
      case ZERO_OR_EACH -> isZero() || saysEach();
      case WHOLE -> !place.part();
      case ADDS_UP -> said.addsUp() && !place.part();
      case DIVIDED -> said.divided() && isLast() && !place.part() && !isOneOfAList();
      case UNLISTED ->
          !isOneOfAList() && !isOfSeveralChannels() && !(isOfOneKind() && said.goesOn());
      case REQUEST -> !isOfSomethingElseThanRequests();
    };
  }

  /** 政府信息公开申请(的)行政复议 counts reviews, 无依申请公开政府信息 counts information. */
  private boolean isOfSomethingElseThanRequests() {
    String next = place.kindAt(end);
    boolean received =
        frame.anchor() == Frame.Anchor.NO
            && has(
                place.tokens().subList(place.anchor(), Math.min(end, place.tokens().size())),
                RECEIVED);
    boolean onRequest = !received && place.kindAt(end - 1).equals("ONREQ");
    boolean noneAtAll = next.equals("OF") && place.kindAt(end + 1).equals("REQTAIL");
    return NO_REQUEST.contains(next)
        || isOfOtherThings()
        || (onRequest && !noneAtAll && WHAT_IS_ASKED_FOR.contains(next));
  }

  /** 公开申请的行政复议, 公开申请方面的诉讼, 依申请公开信息的咨询, 依申请公开相关的收费. */
  private boolean isOfOtherThings() {
    int at = end;
    while (KINDS_OF_INFO.contains(place.kindAt(at))
        || MAY_STAND_BETWEEN.contains(place.kindAt(at))) {
      at++;
    }
    return place.kindAt(at).equals("OF") && OTHER_THINGS.contains(place.kindAt(at + 1));
  }

  /** 政府网站、某某平台共发布信息100条: the other channel may have no word of its own; 信息公开平台 is a website's. */
  private boolean isOfSeveralChannels() {
    return frame.own().contains(place.kindAt(begin))
        && LISTED.contains(place.kindAt(begin + 1))
        && !(place.kindAt(begin).equals("WEB") && says("COLUMN"));
  }

  private boolean isOfOneKind() {
    int at = place.anchor() - 1;
    while (FILLS.contains(place.kindAt(at))) {
      at--;
    }
    return ONE_KIND.contains(place.kindAt(at));
  }

  private boolean isLast() {
    return behind().stream().noneMatch(token -> token.is(Token.NUMBER));
  }

  /** Whether a list of kinds goes on behind the number: 动态类信息3条、公告类信息4条. */
  private boolean isOneOfAList() {
    if (!LISTED.contains(place.kindAt(place.anchor() + 1)) && !LISTED.contains(place.kindAt(end))) {
      return false;
    }
    boolean kinds = isOfOneKind();
    for (Token token : behind()) {
      if (token.is(Token.NUMBER) || CHANNELS.contains(token.kind())) {
        return kinds && token.is(Token.NUMBER);
      }
      if (KINDS_OF_INFO.contains(token.kind())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject is the last of several that the number counts together: 甲和乙共3件. */
  private boolean isJoined() {
    Set<String> peers = frame.peers();
    List<Token> tokens = place.tokens();
    if (peers.isEmpty() || begin < 2 || !LISTED.contains(tokens.get(begin - 1).kind())) {
      return false;
    }
    int at = begin - 2;
    while (at > 0 && (tokens.get(at).is("REQTAIL") || tokens.get(at).is(Token.UNKNOWN))) {
      at--;
    }
    return peers.contains(tokens.get(at).kind());
  }
}
