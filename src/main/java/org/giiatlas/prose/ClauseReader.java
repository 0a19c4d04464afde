package org.giiatlas.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goes through the clauses of one text and gathers what they seem to state. */
final class ClauseReader {
  private static final List<Frame> FRAMES = Frame.all();
  private static final FrameIndex INDEX = new FrameIndex(FRAMES);
  private static final Map<String, String> CASES =
      Map.of("REVIEW", "review.total", "SUIT", "litigation.total");

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
        tryAll(new Place(clause, i, from, parts || clause.bracketed()));
      }
      if (token.is(Token.NUMBER)) {
        from = i + 1;
      }
    }
    time.endOfClause();
    boolean adverbial = tokens.get(0).is("LEADIN") && from == 0;
    leadIn = adverbial && !clause.bracketed() ? tokens : List.of();
  }

  private void tryAll(Place place) {
    Token token = place.token();
    String before = place.kindAt(place.anchor() - 1);
    String behind = place.kindAt(place.anchor() + 1);
    if (token.is("NO") && !place.isCell()) {
      INDEX.ofNo(before, behind).forEach(frame -> tryFrame(place, frame));
      tryThatCase(place);
    } else if (token.is(Token.NUMBER) && place.isCount()) {
      INDEX.ofNumber(token.unit(), before, behind).forEach(frame -> tryFrame(place, frame));
    }
  }

  private void tryFrame(Place place, Frame frame) {
    Fit fit = Fit.of(place, frame);
    if (fit != null
        && topic.fits(frame, place.token().start())
        && fit.holds(leadIn)
        && !(fit.says("CUM") && time.sinceEver())) {
      add(fit, rank(fit), fit.channel());
    }
  }

  private int rank(Fit fit) {
    int rank = fit.frame().strength();
    rank += fit.says("SUM") ? SAYS_TOTAL : 0;
    rank += time.period() == Period.REPORT_YEAR ? NAMES_THE_YEAR : 0;
    rank += fit.place().part() ? IS_A_PART : 0;
    rank += fit.says("CUM") && time.period() == Period.IMPLIED ? MAY_BE_CUMULATIVE : 0;
    rank += fit.place().saysAgain() ? SAYS_IT_AGAIN : 0;
    rank += fit.isTotal() && !fit.channel().isEmpty() ? ONE_CHANNEL_ONLY : 0;
    return rank;
  }

  /** 无此类情况 under a heading that names reviews and suits. */
  private void tryThatCase(Place place) {
    if (place.kindAt(place.anchor() + 1).equals("THATCASE")) {
      for (String kind : topic.casesSince(place.token().start() - CASE_DISTANCE)) {
        String indicator = CASES.getOrDefault(kind, "");
        FRAMES.stream()
            .filter(
                frame -> frame.anchor() == Frame.Anchor.NO && frame.indicator().equals(indicator))
            .findFirst()
            .ifPresent(
                frame ->
                    add(
                        new Fit(
                            new Place(place.clause(), place.anchor(), place.from(), false),
                            frame,
                            place.anchor(),
                            place.anchor() + 1,
                            List.of()),
                        frame.strength(),
                        ""));
      }
    }
  }

  private void add(Fit fit, int rank, String channel) {
    Token token = fit.place().token();
    Clause clause = fit.place().clause();
    ProseFigure figure =
        new ProseFigure(
            fit.frame().indicator(),
            fit.value(),
            token.is(Token.NUMBER) && token.approximate(),
            plain.lineAt(clause.start()),
            plain.asFound(clause.start(), clause.end()));
    candidates.add(
        new Candidate(figure, rank, clause.sentence(), fit.place().part(), channel, fit.frame()));
  }
}
