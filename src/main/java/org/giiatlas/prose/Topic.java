package org.giiatlas.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the text has spoken of so far. */
final class Topic {
  private static final Set<String> CASES = Set.of("REVIEW", "SUIT");
  private static final int REQUEST_DISTANCE = 400;
  private static final int GII_DISTANCE = 400;
  private static final Set<String> REQUESTS = Set.of("REQ", "ONREQ", "VIAREQ");
  private static final Set<String> GII =
      Set.of("GII", "GIIWORK", "GOVINFO", "REQ", "ONREQ", "ACTIVE");

  private final Set<String> inSentence = new HashSet<>();
  private final Map<String, Integer> lastCase = new TreeMap<>();
  private int lastRequest = Integer.MIN_VALUE / 2;
  private int lastGii = Integer.MIN_VALUE / 2;
  private int here;

  void newSentence() {
    inSentence.clear();
  }

  void see(Clause clause) {
    for (Token token : clause.tokens()) {
      inSentence.add(token.kind());
      if (REQUESTS.contains(token.kind())) {
        lastRequest = token.start();
      }
      if (GII.contains(token.kind())) {
        lastGii = token.start();
      }
      if (CASES.contains(token.kind())) {
        lastCase.put(token.kind(), token.start());
      }
    }
    here = clause.end();
  }

  boolean fits(Frame.Context context) {
    return switch (context) {
      case NONE -> true;
      case NO_TOPIC -> !inSentence.contains("TOPIC");
      case SITE ->
          (inSentence.contains("WEB") || inSentence.contains("COLUMN"))
              && !inSentence.contains("WECHAT")
              && !inSentence.contains("WEIBO");
      case SENTENCE ->
          inSentence.contains("ASK") || REQUESTS.stream().anyMatch(inSentence::contains);
      case REQUEST -> here - lastRequest <= REQUEST_DISTANCE;
      case GII -> here - lastGii <= GII_DISTANCE;
    };
  }

  /** The kinds of cases named at or behind that place of the text. */
  List<String> casesSince(int start) {
    return lastCase.entrySet().stream()
        .filter(entry -> entry.getValue() >= start)
        .map(Map.Entry::getKey)
        .toList();
  }
}
