package org.giiatlas.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the text has spoken of so far. */
final class Topic {
  private static final Set<String> CASES = Set.of("REVIEW", "SUIT");
  private static final Map<String, String> TOTAL_OF_CASES =
      Map.of(
          "REVIEW", "review.total",
          "SUIT", "litigation.total",
          "DIRECT", "litigation.total",
          "AFTER", "litigation.total");
  private static final Set<String> NOT_DECIDED = Set.of("ACTIVE", "OPEN", "PUBLISH", "ASK");

  /** What else an office receives and answers. */
  private static final Set<String> OTHER_MAIL =
      Set.of("EXCLUDE", "COMPLAINT", "CONSULT", "REVIEW", "SUIT", "AUTHORITY", "OTHERREQ");

  /** What a telegraphic list may not name, as it is then no list of this report's own figures. */
  private static final Set<String> OTHER_SUBJECTS =
      Set.of(
          Token.UNKNOWN,
          "EXCLUDE",
          "PERUNIT",
          "TOPIC",
          "SECTION",
          "NEUTRAL",
          "COMPLAINT",
          "REPORT",
          "AUTHORITY",
          "KINDOF",
          "LICENCE",
          "PENALTY",
          "COERCION");

  /** What headings of this report's own chapters name. */
  private static final Set<String> OWN_SUBJECTS =
      Set.of(
          "GII",
          "GIIWORK",
          "GOVINFO",
          "REQ",
          "ONREQ",
          "ACTIVE",
          "REVIEW",
          "SUIT",
          "CONSULT",
          "EXPLAIN",
          "TRAIN",
          "WORKERS",
          "OVERVIEW");

  private static final Set<String> OUTCOMES =
      Set.of("GRANT", "PARTIAL", "NOTOPEN", "UNAVAIL", "NOTEXISTING", "NOTHELD");
  private static final Set<String> ASKING = Set.of("ASK", "APPLICANT");
  private static final Set<String> OTHER_ASKING = Set.of("EXCLUDE", "OTHERREQ");
  private static final int LONGEST_HEADING = 30;
  private static final int NEVER = Integer.MIN_VALUE / 2;
  private static final int LIST_DISTANCE = 160;
  private static final int REQUEST_DISTANCE = 400;
  private static final int GII_DISTANCE = 400;
  private static final int NEXT_SENTENCE = 120;
  private static final Set<String> REQUESTS = Set.of("REQ", "ONREQ", "VIAREQ");
  private static final Set<String> GII =
      Set.of("GII", "GIIWORK", "GOVINFO", "REQ", "ONREQ", "ACTIVE", "ASKERS");
  private static final Set<String> WAYS_OF_ASKING = new Pattern.Groups().classes("REQUESTED");
  private static final Set<String> ENQUIRIES = Set.of("ASKEDHERE", "ASKEDBYPHONE", "ASKEDONLINE");
  private static final Set<String> NORMATIVE = new Pattern.Groups().classes("NORMATIVE");
  private static final Set<String> TOPICS = new Pattern.Groups().classes("TOPIC");
  private static final Set<String> CHANNELS = new Pattern.Groups().classes("CHANNEL");

  private final Set<String> inSentence = new HashSet<>();
  private Set<String> ofSentence = Set.of();
  private final Map<String, Integer> lastCase = new TreeMap<>();
  private int lastRequest = NEVER;
  private int lastGii = NEVER;
  private int lastOtherMail = NEVER;
  private final List<Token> casesInSentence = new ArrayList<>();
  private List<Token> casesBefore = List.of();

  /** The totals of cases that the sentence has given, or that whose parts it lists. */
  private final Set<String> casesCounted = new HashSet<>();

  private Set<String> casesCountedBefore = Set.of();
  private int firstNumber = Integer.MAX_VALUE;
  private int here;
  private int sentenceStart;
  private boolean ofAnotherSubject;
  private Set<String> heading = Set.of();
  private int lastCountOfNew = NEVER;

  /** Where the numbers stand that begin a count of items disclosed, in the text's order. */
  private final List<Integer> disclosed = new ArrayList<>();

  /**
   * A new sentence begins.
   *
   * @param kinds the kinds of all its tokens
   */
  void newSentence(Set<String> kinds) {
    boolean isShort = here - sentenceStart <= LONGEST_HEADING;
    boolean counts = firstNumber != Integer.MAX_VALUE;
    if (isShort || counts) {
      ofAnotherSubject =
          isDisjoint(OWN_SUBJECTS)
              && ((ofAnotherSubject && !isShort) || !isDisjoint(OTHER_SUBJECTS));
    }
    heading = isShort && !counts ? ofSentence : Set.of();
    sentenceStart = here;
    inSentence.clear();
    ofSentence = kinds;
    casesBefore = List.copyOf(casesInSentence);
    casesInSentence.clear();
    casesCountedBefore = Set.copyOf(casesCounted);
    casesCounted.clear();
    firstNumber = Integer.MAX_VALUE;
  }

  /** The kinds of the words of the heading that the sentence stands directly under; or none. */
  Set<String> heading() {
    return heading;
  }

  void see(Clause clause) {
    if (inSentence.isEmpty() && clause.tokens().get(0).is("PART")) {
      casesInSentence.addAll(casesBefore);
      casesCounted.addAll(casesCountedBefore);
    }
    for (Token token : clause.tokens()) {
      inSentence.add(token.kind());
      if (REQUESTS.contains(token.kind())) {
        lastRequest = token.start();
      }
      if (GII.contains(token.kind())) {
        lastGii = token.start();
      }
      if (token.is(Token.NUMBER)) {
        firstNumber = Math.min(firstNumber, token.start());
      }
      if (OTHER_MAIL.contains(token.kind())) {
        lastOtherMail = token.start();
      }
      if (TOTAL_OF_CASES.containsKey(token.kind())) {
        casesInSentence.add(token);
      }
      if (CASES.contains(token.kind())) {
        lastCase.put(token.kind(), token.start());
      }
    }
    boolean byOneWay = WAYS_OF_ASKING.stream().anyMatch(way -> has(clause, way));
    if ((has(clause, "ASK") && (has(clause, "CLOSE") || has(clause, "CLOSED")))
        || (has(clause, "GII") && byOneWay)) {
      lastRequest = clause.start();
    }
    boolean information = has(clause, "GOVINFO") || has(clause, "INFO") || has(clause, "DOC");
    boolean isDisclosed =
        has(clause, "ACTIVE") || (isPublished(clause) && information) || listsChannels(clause);
    if (isDisclosed) {
      clause.tokens().stream()
          .filter(token -> token.is(Token.NUMBER))
          .findFirst()
          .ifPresent(number -> disclosed.add(number.start()));
    }
    if (has(clause, "RECVNEW") && has(clause, Token.NUMBER)) {
      lastCountOfNew = clause.start();
    }
    here = clause.end();
    boolean answered = clause.tokens().stream().anyMatch(token -> OUTCOMES.contains(token.kind()));
    if (!isDisjoint(ASKING) && isNearGii() && (isBare() || answered)) {
      lastRequest = clause.start();
    }
  }

  /** 各渠道公开情况如下：政府网站36条，…. */
  private static boolean listsChannels(Clause clause) {
    return has(clause, "OPEN")
        && has(clause, Token.COLON)
        && clause.kinds().stream().anyMatch(CHANNELS::contains);
  }

  private static boolean isPublished(Clause clause) {
    return has(clause, "OPEN") || has(clause, "PUBLISH");
  }

  private boolean isDisjoint(Set<String> kinds) {
    return Collections.disjoint(inSentence, kinds);
  }

  private boolean isNearGii() {
    return here - lastGii <= GII_DISTANCE;
  }

  /** A list in telegraphic words, 收到申请512件, is of what the chapter speaks of. */
  private boolean isBare() {
    return !ofAnotherSubject && isNearGii() && isDisjoint(OTHER_SUBJECTS);
  }

  private static boolean has(Clause clause, String kind) {
    return clause.tokens().stream().anyMatch(token -> token.is(kind));
  }

  /** Whether the text before {@code anchor}, a place in it, spoke of what a frame wants. */
  boolean fits(Frame frame, int anchor) {
    return switch (frame.context()) {
      case NONE -> true;
      case NO_TOPIC -> isDisjoint(TOPICS) && CHANNELS.stream().noneMatch(inSentence::contains);
      case SITE ->
          (inSentence.contains("WEB") || inSentence.contains("COLUMN"))
              && !inSentence.contains("WECHAT")
              && !inSentence.contains("WEIBO");
      case OWN_CHANNEL -> onlyChannelIs(frame.own(), frame.within()) && isDisjoint(TOPICS);
      case SENTENCE ->
          !isDisjoint(REQUESTS)
              || ((inSentence.contains("ASK") || !isDisjoint(WAYS_OF_ASKING))
                  && isDisjoint(OTHER_ASKING));
      case REQUEST -> here - lastRequest <= REQUEST_DISTANCE;
      case NEW_COUNTED -> here - lastCountOfNew <= REQUEST_DISTANCE;
      case REQUESTS_ONLY ->
          anchor <= firstNumber
              && anchor - lastRequest <= NEXT_SENTENCE
              && lastOtherMail < lastRequest;
      case GII -> here - lastGii <= GII_DISTANCE;
      case GII_SENTENCE -> saysGii();
      case GII_AROUND ->
          !Collections.disjoint(ofSentence, GII)
              || (isBare() && Collections.disjoint(ofSentence, OTHER_SUBJECTS));
      case BARE -> isBare();
      case DISCLOSED -> listsWhatWasDisclosed(anchor);
      case NORMATIVE -> !isDisjoint(NORMATIVE) && !inSentence.contains("RULES");
      case VALID -> inSentence.contains("VALID");
      case RULES -> inSentence.contains("RULES") && isDisjoint(NORMATIVE);
      case OUTCOMES ->
          here - lastRequest <= REQUEST_DISTANCE
              && inSentence.stream().filter(OUTCOMES::contains).count() > 1;
      case ENQUIRIES -> inSentence.contains("CONSULT");
      case KINDS_OF_ENQUIRIES -> ofSentence.stream().filter(ENQUIRIES::contains).count() > 1;
      case PRESS -> inSentence.contains("PRESS");
      case PROCUREMENT -> inSentence.contains("PROCURE");
      case UNDER_CHANNEL -> headingsChannels().equals(frame.own());
      case GAZETTE -> onlyChannelIs(Set.of("GAZETTE"), Set.of());
      case DECISIONS ->
          (inSentence.contains("DECIDE") || inSentence.contains("HANDLE"))
              && NOT_DECIDED.stream().noneMatch(inSentence::contains);
      case REVIEW -> lastCaseIs("REVIEW", anchor);
      case SUIT -> lastCaseIs("SUIT", anchor);
      case DIRECT -> lastCaseIs("DIRECT", anchor);
      case AFTER_REVIEW -> lastCaseIs("AFTER", anchor);
    };
  }

  private boolean listsWhatWasDisclosed(int anchor) {
    int i = disclosed.size() - 1;
    while (i >= 0 && disclosed.get(i) >= anchor) {
      i--;
    }
    int last = i < 0 ? NEVER : disclosed.get(i);
    return anchor - last <= LIST_DISTANCE && (last >= sentenceStart || inSentence.contains("PART"));
  }

  /** Whether the sentence has named channels beside which there is a website: weibo, gazette. */
  boolean namesChannel() {
    return !inSentence.contains("WEB") && CHANNELS.stream().anyMatch(inSentence::contains);
  }

  private Set<String> headingsChannels() {
    return heading.stream().filter(CHANNELS::contains).collect(Collectors.toSet());
  }

  /** Whether the sentence stands directly under a heading that names one channel: 2.政府网站信息公开. */
  boolean isUnderOneChannel() {
    return headingsChannels().size() == 1;
  }

  /** Whether the sentence stands directly under a channel's name: 《某市政报》。全年发布信息662条. */
  boolean isHeadedByChannel() {
    return CHANNELS.stream().anyMatch(heading::contains) && Collections.disjoint(heading, GII);
  }

  /** Whether what is published on the disclosure pages stands beside what channels have. */
  boolean countsPagesAndChannels(Clause clause) {
    return has(clause, "COLUMN")
        && has(clause, "LEADIN")
        && CHANNELS.stream().anyMatch(ofSentence::contains);
  }

  private boolean onlyChannelIs(Set<String> channel, Set<String> within) {
    return inSentence.stream()
        .filter(CHANNELS::contains)
        .filter(named -> !within.contains(named))
        .collect(Collectors.toSet())
        .equals(channel);
  }

  private boolean saysGii() {
    return !isDisjoint(GII) || isBare();
  }

  /** Whether the sentence or the heading directly above it speaks of disclosure. */
  private boolean isOfGii() {
    return saysGii() || !Collections.disjoint(heading, GII);
  }

  /**
   * Reviews of other acts than disclosure are decided by the reviewing office, and do not count.
   */
  private boolean lastCaseIs(String kind, int anchor) {
    return (isOfGii() || casesCounted.contains(TOTAL_OF_CASES.get(kind)))
        && !inSentence.contains("AUTHORITY")
        && casesInSentence.stream()
            .filter(token -> token.start() < anchor)
            .reduce((first, last) -> last)
            .filter(token -> token.is(kind))
            .isPresent();
  }

  /** Takes note that the sentence has given that indicator a number. */
  void count(String indicator) {
    if (TOTAL_OF_CASES.containsValue(indicator)) {
      casesCounted.add(indicator);
    }
  }

  /** The kinds of cases named at or behind that place of the text. */
  List<String> casesSince(int start) {
    return lastCase.entrySet().stream()
        .filter(entry -> entry.getValue() >= start)
        .map(Map.Entry::getKey)
        .toList();
  }
}
