package org.giiatlas.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through the clauses of one text and gathers what they seem to state. */
final class ClauseReader {
  private static final List<Frame> FRAMES = Frame.all();
  private static final FrameIndex INDEX = new FrameIndex(FRAMES);
  private static final Map<String, String> CASES =
      Map.of("REVIEW", "review.total", "SUIT", "litigation.total");
  private static final Pattern.Groups GROUPS = new Pattern.Groups();
  private static final Set<String> CHANNELS = GROUPS.classes("CHANNEL");
  private static final Set<String> RESULTS = GROUPS.classes("CASERESULT");
  private static final Set<String> KINDS_OF_INFO = GROUPS.classes("ANYINFO");
  private static final Set<String> LISTED = Set.of("LISTSEP", "WITH");
  private static final Set<String> RECEIVED = Set.of("RECV", "RECVNEW", "ACCEPT");
  private static final String MONEY = "元";

  /** 发布 on a website is no statement of all that was disclosed; 公开 may be one. */
  private static final Set<String> DISCLOSED = GROUPS.classes("ACTIVE|OPEN|FILE|GII");

  /** A frame of least strength still outranks nothing; the additions below only order equals. */
  private static final int SAYS_TOTAL = 6;

  private static final int NAMES_THE_YEAR = 3;
  private static final int IS_A_PART = -9;
  private static final int SAYS_IT_AGAIN = -12;
  private static final int ONE_CHANNEL_ONLY = -12;
  private static final int MAY_BE_CUMULATIVE = -20;

  private static final int CASE_DISTANCE = 60;

  private final PlainText plain;
  private final PeriodTracker time;
  private final Topic topic = new Topic();
  private final List<Candidate> candidates = new ArrayList<>();
  private int sentence = -1;
  private boolean parts;
  private List<Token> leadIn = List.of();

  ClauseReader(PlainText plain, int reportYear) {
    this.plain = plain;
    this.time = new PeriodTracker(reportYear);
  }

  List<Candidate> read(List<Clause> clauses) {
    clauses.forEach(this::read);
    return candidates;
  }

  private void read(Clause clause) {
    if (clause.sentence() != sentence) {
      sentence = clause.sentence();
      time.newSentence();
      topic.newSentence();
      parts = false;
      leadIn = List.of();
    }
    if (clause.item()) {
      time.newItem();
    }
    topic.see(clause);
    boolean planned = clause.tokens().stream().anyMatch(token -> token.is("FUTURE"));
    List<Token> tokens = clause.tokens();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      time.see(token);
      if (token.is("PART")) {
        parts = true;
      }
      if (!planned && time.period() != Period.OTHER) {
        if (token.is(Token.NUMBER)) {
          tryAll(new Place(clause, i, from));
        } else if (token.is("NO") && !isCell(tokens, i)) {
          tryAll(new Place(clause, i, from));
          tryThatCase(new Place(clause, i, from));
        }
      }
      if (token.is(Token.NUMBER)) {
        from = i + 1;
      }
    }
    time.endOfClause();
    boolean adverbial = tokens.get(0).is("LEADIN") && from == 0;
    leadIn = adverbial && !clause.bracketed() ? tokens : List.of();
  }

  /**
   * A clause with the token around which a figure may be stated, and where the words begin that
   * belong to no earlier number.
   */
  private record Place(Clause clause, int anchor, int from) {
    List<Token> tokens() {
      return clause.tokens();
    }

    Token token() {
      return tokens().get(anchor);
    }

    String kindAt(int index) {
      return index >= 0 && index < tokens().size() ? tokens().get(index).kind() : Pattern.NOTHING;
    }
  }

  /** A lone 无 between blanks is what is left of a table's cell. */
  private static boolean isCell(List<Token> tokens, int at) {
    boolean blankBehind = at + 1 == tokens.size() || tokens.get(at + 1).apart();
    return tokens.get(at).length() == 1 && tokens.get(at).apart() && blankBehind;
  }

  private void tryAll(Place place) {
    String before = place.kindAt(place.anchor() - 1);
    String behind = place.kindAt(place.anchor() + 1);
    Token token = place.token();
    if (token.is("NO")) {
      INDEX.ofNo(before, behind).forEach(frame -> tryFrame(place, frame));
    } else if (isCount(token)) {
      INDEX.ofNumber(token.unit(), before, behind).forEach(frame -> tryFrame(place, frame));
    }
  }

  private static boolean isCount(Token number) {
    return !number.unit().isEmpty()
        && number.value().signum() >= 0
        && (number.unit().equals(MONEY) || number.value().stripTrailingZeros().scale() <= 0);
  }

  private void tryFrame(Place place, Frame frame) {
    List<Token> tokens = place.tokens();
    int begin = frame.before().matchBefore(tokens, place.anchor());
    if (begin < 0) {
      return;
    }
    int end = frame.after().matchAfter(tokens, place.anchor() + 1);
    if (end < 0 || !topic.fits(frame.context(), place.token().start())) {
      return;
    }
    int from = Math.min(place.from(), begin);
    List<Token> around = tokens.subList(from, Math.min(end, tokens.size()));
    if (hasAny(around, frame.unless())
        || hasAny(leadIn, frame.unless())
        || !hasNeeds(tokens, frame)
        || isOfLostCases(tokens, end, frame)) {
      return;
    }
    if (isAccepted(place, frame, begin, end)) {
      accept(place, frame, around);
    }
  }

  /** 无行政诉讼、行政复议败诉 says that none was lost, not that there was none. */
  private static boolean isOfLostCases(List<Token> tokens, int end, Frame frame) {
    return frame.anchor() == Frame.Anchor.NO
        && frame.unless().containsAll(RESULTS)
        && tokens.subList(Math.min(end, tokens.size()), tokens.size()).stream()
            .anyMatch(token -> RESULTS.contains(token.kind()));
  }

  private static boolean hasAny(List<Token> tokens, Set<String> kinds) {
    boolean wholeArea = tokens.stream().anyMatch(token -> token.is("ALLAG"));
    return tokens.stream()
        .anyMatch(token -> kinds.contains(token.kind()) && !(wholeArea && token.is("PERUNIT")));
  }

  private static boolean hasNeeds(List<Token> tokens, Frame frame) {
    return frame.needs().stream()
        .allMatch(kinds -> tokens.stream().anyMatch(token -> kinds.contains(token.kind())));
  }

  private boolean isAccepted(Place place, Frame frame, int begin, int end) {
    List<Token> tokens = place.tokens();
    boolean zero = frame.anchor() == Frame.Anchor.NO || place.token().value().signum() == 0;
    boolean each =
        tokens.subList(begin, place.anchor()).stream().anyMatch(token -> token.is("EACH"));
    if (frame.only() == Frame.Only.ZERO_OR_EACH && !zero && !each) {
      return false;
    }
    if (frame.only() == Frame.Only.WHOLE && (parts || place.clause().bracketed())) {
      return false;
    }
    if (frame.only() == Frame.Only.UNLISTED && isOneOfAList(tokens, end)) {
      return false;
    }
    if (frame.only() == Frame.Only.REQUEST && end < tokens.size()) {
      String next = tokens.get(end).kind();
      boolean received =
          frame.anchor() == Frame.Anchor.NO
              && tokens.subList(place.anchor(), end).stream()
                  .anyMatch(token -> RECEIVED.contains(token.kind()));
      boolean onRequest = !received && end > 0 && tokens.get(end - 1).is("ONREQ");
      if (CASES.containsKey(next)
          || (onRequest && Set.of("GOVINFO", "INFO", "OF").contains(next))) {
        return false;
      }
    }
    return zero || each || !isJoined(tokens, begin, frame.peers());
  }

  /** Whether a list of kinds goes on behind the number: 动态类信息3条、公告类信息4条. */
  private static boolean isOneOfAList(List<Token> tokens, int end) {
    if (end >= tokens.size() || !LISTED.contains(tokens.get(end).kind())) {
      return false;
    }
    for (Token token : tokens.subList(end + 1, tokens.size())) {
      if (token.is(Token.NUMBER) || CHANNELS.contains(token.kind())) {
        return false;
      }
      if (KINDS_OF_INFO.contains(token.kind())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject is the last of several that the number counts together: 甲和乙共3件. */
  private static boolean isJoined(List<Token> tokens, int begin, Set<String> peers) {
    if (peers.isEmpty() || begin < 2 || !LISTED.contains(tokens.get(begin - 1).kind())) {
      return false;
    }
    int at = begin - 2;
    while (at > 0 && (tokens.get(at).is("REQTAIL") || tokens.get(at).is(Token.UNKNOWN))) {
      at--;
    }
    return peers.contains(tokens.get(at).kind());
  }

  private void accept(Place place, Frame frame, List<Token> around) {
    boolean cumulative = around.stream().anyMatch(token -> token.is("CUM"));
    if (cumulative && time.sinceEver()) {
      return;
    }
    boolean part = parts || place.clause().bracketed();
    int rank = frame.strength();
    rank += around.stream().anyMatch(token -> token.is("SUM")) ? SAYS_TOTAL : 0;
    rank += time.period() == Period.REPORT_YEAR ? NAMES_THE_YEAR : 0;
    rank += part ? IS_A_PART : 0;
    rank += cumulative && time.period() == Period.IMPLIED ? MAY_BE_CUMULATIVE : 0;
    rank += saysAgain(place) ? SAYS_IT_AGAIN : 0;
    String channel = channel(frame, around);
    boolean total = frame.indicator().equals(Selection.DISCLOSED) && !channel.isEmpty();
    if (total && around.stream().noneMatch(token -> DISCLOSED.contains(token.kind()))) {
      return;
    }
    add(place, frame, rank + (total ? ONE_CHANNEL_ONLY : 0), part, channel);
  }

  /** 主动公开的20条信息中 takes up a number stated before. */
  private static boolean saysAgain(Place place) {
    return place.token().is(Token.NUMBER)
        && place.anchor() > 0
        && place.tokens().get(place.anchor() - 1).is("OF")
        && place.tokens().get(place.anchor() - 1).length() == 1
        && place.anchor() + 1 < place.tokens().size();
  }

  /** The one channel that a count of items disclosed speaks of; empty where none or several. */
  private static String channel(Frame frame, List<Token> around) {
    List<String> named =
        around.stream().map(Token::kind).filter(CHANNELS::contains).distinct().toList();
    return frame.indicator().startsWith("disclosure.") && named.size() == 1 ? named.get(0) : "";
  }

  /** 无此类情况 under a heading that names reviews and suits. */
  private void tryThatCase(Place place) {
    List<Token> tokens = place.tokens();
    int at = place.anchor() + 1;
    if (at < tokens.size() && tokens.get(at).is("THATCASE")) {
      for (String kind : topic.casesSince(place.token().start() - CASE_DISTANCE)) {
        String indicator = CASES.getOrDefault(kind, "");
        FRAMES.stream()
            .filter(
                frame -> frame.anchor() == Frame.Anchor.NO && frame.indicator().equals(indicator))
            .findFirst()
            .ifPresent(frame -> add(place, frame, frame.strength(), false, ""));
      }
    }
  }

  private void add(Place place, Frame frame, int rank, boolean part, String channel) {
    Token token = place.token();
    boolean number = token.is(Token.NUMBER);
    Clause clause = place.clause();
    ProseFigure figure =
        new ProseFigure(
            frame.indicator(),
            number ? inUnit(token, frame) : BigDecimal.ZERO,
            number && token.approximate(),
            plain.lineAt(clause.start()),
            plain.asFound(clause.start(), clause.end()));
    candidates.add(new Candidate(figure, rank, clause.sentence(), part, channel, frame));
  }

  private static BigDecimal inUnit(Token number, Frame frame) {
    BigDecimal divisor = frame.units().getOrDefault(number.unit(), BigDecimal.ONE);
    return divisor.equals(BigDecimal.ONE)
        ? number.value()
        : Numeral.plain(number.value().divide(divisor));
  }
}
