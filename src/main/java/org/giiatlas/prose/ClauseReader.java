package org.giiatlas.prose;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through the clauses of one text and gathers what they seem to state. */
final class ClauseReader {
  private static final List<Frame> FRAMES = Frame.all();
  private static final FrameIndex INDEX = new FrameIndex(FRAMES);
  private static final Set<String> TOTALS = Roles.indicators("cases");
  private static final Map<String, String> CASES =
      Map.of("REVIEW", "review.total", "SUIT", "litigation.total");

  private static final Set<String> DISPUTES = Set.of("review.", "litigation.");

  private static final String TOTAL = "disclosure.total";
  private static final String WEBSITE = "disclosure.via.website";

  private static final Set<String> STOCKS = Roles.indicators("stock");

  private static final int CASE_DISTANCE = 60;

  /** What says that a number is the part of the year in the one before it, and nothing else. */
  private static final Set<String> RESTATES =
      new Pattern.Groups().classes("PART|THIS|YEAR|QUAL|ACTIVE|ANYPUBLISH|ANYINFO|SUM|COLON");

  /** Words of a clause that does not go on with a list of kinds. */
  private static final Set<String> BEGINS_ANEW =
      new Pattern.Groups().classes("PART|ACTIVE|ANYPUBLISH|CHANNEL|LEADIN|SUM|RECV|ACCEPT");

  private static final String ADDED = "新增";

  private final PlainText plain;
  private final String text;
  private final PeriodTracker time;
  private final Topic topic = new Topic();
  private final Statements stated = new Statements();

  private int sentence = -1;
  private int lastNumber;
  private final Sums sums = new Sums();
  private @Nullable Token total;

  /** The indicator of {@link #total}. */
  private String totalOf = "";

  private int whole = Place.NOT_A_PART;
  private List<Token> leadIn = List.of();

  /** The sentence's last adverbial that no number has followed. */
  private List<Token> by = List.of();

  /** Whether the parts of the clause's last number are listed directly behind it. */
  private boolean divided;

  /** Whether the next clause counts information of another kind. */
  private boolean goesOn;

  /** Whether the sentence has counted all that was disclosed over years. */
  private boolean overYears;

  /** Whether the sentence counts what some of the offices received, of all that was received. */
  private boolean ofUnits;

  /** Whether the sentence goes through its points: 一是…，二是…. */
  private boolean inItems;

  /** The sentences that count what the websites of others have. */
  private final Set<Integer> ofOtherSites = new HashSet<>();

  ClauseReader(PlainText plain, int reportYear) {
    this.plain = plain;
    this.text = plain.text();
    this.time = new PeriodTracker(reportYear);
  }

  /** The figures that the text states. */
  List<ProseFigure> read(List<Clause> clauses) {
    Map<Integer, Set<String>> kinds =
        clauses.stream()
            .collect(
                Collectors.groupingBy(
                    Clause::sentence,
                    Collectors.flatMapping(
                        clause -> clause.tokens().stream().map(Token::kind), Collectors.toSet())));
    clauses.stream()
        .filter(ClauseReader::countsOnOtherSites)
        .forEach(clause -> ofOtherSites.add(clause.sentence()));
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      divided = opensParts(clauses, i + 1);
      goesOn = unbracketed(clauses, i + 1).filter(ClauseReader::countsAnotherKind).isPresent();
      read(clause, kinds.getOrDefault(clause.sentence(), Set.of()));
    }
    return Selection.choose(stated.all());
  }

  /** 在省政府网站主动公开137条: what the office's own site has beside it is not on all sites. */
  private static boolean countsOnOtherSites(Clause clause) {
    Set<String> kinds = clause.kinds();
    return kinds.contains("WEBOTHER") && kinds.contains(Token.NUMBER) && !kinds.contains("EXCLUDE");
  }

  /** Whether the next clause, but for what is in brackets, begins to list parts: 其中…. */
  private static boolean opensParts(List<Clause> clauses, int next) {
    return unbracketed(clauses, next).filter(c -> c.tokens().get(0).is("PART")).isPresent();
  }

  private static Optional<Clause> unbracketed(List<Clause> clauses, int from) {
    return clauses.subList(from, clauses.size()).stream().dropWhile(Clause::bracketed).findFirst();
  }

  /** 工作动态类信息40条，时政要闻类信息14条: a list of kinds, one a clause. */
  private static boolean countsAnotherKind(Clause clause) {
    Set<String> kinds = clause.kinds();
    return (kinds.contains("KINDINFO") || kinds.contains("INFO") || kinds.contains("POST"))
        && kinds.contains(Token.NUMBER)
        && Collections.disjoint(kinds, BEGINS_ANEW);
  }

  private void read(Clause clause, Set<String> kinds) {
    if (clause.sentence() != sentence) {
      sentence = clause.sentence();
      time.newSentence();
      topic.newSentence(kinds);
      sums.newSentence();
      total = null;
      whole = Place.NOT_A_PART;
      leadIn = List.of();
      by = List.of();
      overYears = false;
      ofUnits = false;
      inItems = false;
    }
    ofUnits |= isOfUnits(clause);
    if (clause.item()) {
      inItems = true;
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
        whole = lastNumber;
      }
      boolean restated = token.is(Token.NUMBER) && restates(clause, from, i);
      if (!planned && !restated && (time.period() != Period.OTHER || time.overYears())) {
        tryAll(new Place(clause, i, from, clause.bracketed() ? clause.behind() : whole));
      }
      if (token.is(Token.NUMBER)) {
        from = i + 1;
        sums.add(token);
        lastNumber = clause.bracketed() ? lastNumber : token.start();
      }
    }
    time.endOfClause();
    boolean adverbial = tokens.get(0).is("LEADIN") && from == 0 && !clause.bracketed();
    leadIn = adverbial ? tokens : List.of();
    by = adverbial ? tokens : from > 0 ? List.of() : by;
  }

  /**
   * Whether the number is the year's part of the one before it, which counts over years and whose
   * place it takes: 网站公开信息615条，今年新增94条.
   */
  private boolean restates(Clause clause, int from, int at) {
    int before = clause.bracketed() ? clause.behind() : lastNumber;
    List<Token> words = clause.tokens().subList(from, at);
    Token number = clause.tokens().get(at);
    boolean ofTheYear =
        time.period() == Period.REPORT_YEAR
            && words.stream().allMatch(token -> RESTATES.contains(token.kind()))
            && text.substring(clause.start(), number.start()).contains(ADDED);
    return ofTheYear
        && stated.restate(before, of -> figure(of, clause, number.value(), number.approximate()));
  }

  private void tryAll(Place place) {
    Token token = place.token();
    String before = place.kindAt(place.anchor() - 1);
    String behind = place.kindAt(place.anchor() + 1);
    if (place.anchor() == 0 && total != null && total.start() == lastNumber) {
      INDEX.ofWord(Frame.Anchor.ALL, before, token.kind()).stream()
          .filter(frame -> isPartOfTotal(frame.indicator()))
          .forEach(frame -> tryFrame(place, frame));
    }
    if (token.is("NO") && !place.isCell()) {
      INDEX.ofWord(Frame.Anchor.NO, before, behind).forEach(frame -> tryFrame(place, frame));
      tryThatCase(place);
    } else if (token.is(Token.NUMBER) && place.isCount()) {
      INDEX.ofNumber(token.unit(), before, behind).forEach(frame -> tryFrame(place, frame));
    }
  }

  /** Reviews are upheld, requests are granted: 收到申请2件…，行政复议1件，均维持. */
  private boolean isPartOfTotal(String indicator) {
    String cases = totalOf.substring(0, totalOf.lastIndexOf('.') + 1);
    return isOfDisputes(totalOf)
        ? indicator.startsWith(cases)
            && indicator.replace(".total", "").indexOf('.', cases.length()) < 0
        : !isOfDisputes(indicator);
  }

  private static boolean isOfDisputes(String indicator) {
    return DISPUTES.stream().anyMatch(indicator::startsWith);
  }

  private void tryFrame(Place place, Frame frame) {
    Fit fit = Fit.of(place, frame);
    if (fit == null) {
      return;
    }
    boolean addsUp = addsUp(fit);
    if (topic.fits(frame, place.token().start())
        && fit.holds(
            new Said(leadIn, by, time.period() == Period.REPORT_YEAR, addsUp, divided, goesOn))
        && isOfTheYear(fit)
        && !(frame.indicator().equals(WEBSITE) && ofOtherSites.contains(sentence))
        && !(ofUnits && frame.indicator().startsWith("outcome."))
        && !isOfChannelsNamedBefore(fit)
        && !isOfChannelsBesideTheSite(fit)
        && !isOfYearsBefore(fit)) {
      add(fit, Rank.of(fit, time, stated, addsUp), fit.channel());
    }
  }

  /** 全省受理4110件。其中省政府及其部门受理617件，同意公开381件: of these only, and not of all. */
  private boolean isOfUnits(Clause clause) {
    Set<String> kinds = clause.kinds();
    return kinds.contains("PERUNIT")
        && (kinds.contains("ACCEPT") || kinds.contains("RECV"))
        && !kinds.contains("SUM")
        && !kinds.contains("ALLAG")
        && stated.has("requests.new");
  }

  /**
   * What has not come in for years has not in this one: 条例施行以来未收到申请. What is in force and who does
   * the work is counted at a date: 截至目前，现行有效规范性文件19件.
   */
  private boolean isOfTheYear(Fit fit) {
    return time.period() != Period.OTHER
        || STOCKS.contains(fit.frame().indicator())
        || (fit.place().token().is("NO") && TOTALS.contains(fit.frame().indicator()));
  }

  /**
   * 官方微博…，全年发布政府信息342条: what is published, or is a part, is that of the channels that the sentence
   * has named; 公开 is said of all.
   */
  private boolean isOfChannelsNamedBefore(Fit fit) {
    return fit.isTotal()
        && ((inItems && fit.namesChannels() && stated.hasAsAWhole(TOTAL, sentence))
            || topic.countsPagesAndChannels(fit.place().clause())
            || (topic.isHeadedByChannel() && !fit.saysDisclosed())
            || (topic.isUnderOneChannel() && !fit.says("ACTIVE"))
            || (topic.namesChannel() && (fit.place().part() || !fit.saysDisclosed())));
  }

  /** 门户网站公开信息8466条，官方微信微博等其他途径主动发布18390条: neither is all. */
  private boolean isOfChannelsBesideTheSite(Fit fit) {
    return fit.isTotal()
        && fit.namesChannels()
        && !fit.says("WEB")
        && stated.hasAsAWhole(WEBSITE, sentence);
  }

  /**
   * Whether a figure is counted over years; what the sentence counts behind such a total is a part
   * of it, unless it names the year: 截至2018年底累计公开信息280条，通过简报公开信息85条.
   */
  private boolean isOfYearsBefore(Fit fit) {
    if (fit.says("CUM") && time.sinceEver()) {
      overYears |= fit.isTotal();
      return true;
    }
    return overYears && fit.isTotal() && !fit.namesTheYear();
  }

  /** 甲局公开20条、乙局公开30条，各部门合计公开50条. */
  private boolean addsUp(Fit fit) {
    return fit.says("SUM") && sums.addUpTo(fit.place().token());
  }

  /** 无此类情况 under a heading that names reviews and suits, or nothing but 无。 under a heading. */
  private void tryThatCase(Place place) {
    if (place.kindAt(place.anchor() + 1).equals("THATCASE")) {
      topic
          .casesSince(place.token().start() - CASE_DISTANCE)
          .forEach(kind -> addNone(place, CASES.getOrDefault(kind, "")));
    } else if (saysNothingElse(place)) {
      HeadedNone.indicators(topic.heading()).forEach(indicator -> addNone(place, indicator));
    }
  }

  /** A table's cell with 无 is blank; a sentence has its full stop. */
  private boolean saysNothingElse(Place place) {
    int end = place.token().end();
    return place.tokens().size() == 1
        && ((end < text.length() && text.charAt(end) == '。')
            || plain.isWholeSection(place.token().start(), end));
  }

  private void addNone(Place place, String indicator) {
    FRAMES.stream()
        .filter(frame -> frame.anchor() == Frame.Anchor.NO && frame.indicator().equals(indicator))
        .findFirst()
        .ifPresent(
            frame ->
                add(
                    new Fit(
                        new Place(place.clause(), place.anchor(), place.from(), Place.NOT_A_PART),
                        frame,
                        place.anchor(),
                        place.anchor() + 1,
                        List.of()),
                    frame.strength(),
                    ""));
  }

  private void add(Fit fit, int rank, String channel) {
    boolean ofAll = fit.frame().anchor() == Frame.Anchor.ALL && total != null;
    Token token = ofAll ? Objects.requireNonNull(total) : fit.place().token();
    if (token.is(Token.NUMBER) && !fit.place().part() && TOTALS.contains(fit.frame().indicator())) {
      total = fit.place().from() == 0 ? token : null;
      totalOf = fit.frame().indicator();
    }
    topic.count(fit.frame().indicator());
    Clause clause = fit.place().clause();
    ProseFigure figure =
        figure(
            fit.frame().indicator(),
            clause,
            fit.value(token),
            token.is(Token.NUMBER) && token.approximate());
    stated.add(
        new Candidate(
            figure,
            rank,
            clause.sentence(),
            token.start(),
            fit.place().partOf(),
            channel,
            channel.isEmpty() ? "" : fit.site(text),
            fit.namesChannels(),
            fit.frame()));
  }

  private ProseFigure figure(
      String indicator, Clause clause, BigDecimal value, boolean approximate) {
    return new ProseFigure(
        indicator,
        value,
        approximate,
        plain.lineAt(clause.start()),
        plain.asFound(clause.start(), clause.end()));
  }
}
