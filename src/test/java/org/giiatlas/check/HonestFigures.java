package org.giiatlas.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;

/** Counts a register's year as the forms ask for it, written from the forms and not from rules. */
final class HonestFigures {
  private static final List<String> DENIED =
      List.of(
          "state_secret",
          "law_forbids",
          "security_stability",
          "third_party",
          "internal_affairs",
          "process_info",
          "enforcement_file",
          "registry_query");
  private static final List<String> UNAVAILABLE = List.of("not_held", "needs_creation", "unclear");
  private static final List<String> REJECTED =
      List.of("complaint", "duplicate", "publication", "excessive", "reconfirm");

  private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
  private final Register register;
  private final int year;
  private final Random random;

  private HonestFigures(Register register, int year, Random random) {
    this.register = register;
    this.year = year;
    this.random = random;
  }

  /** The figures of the 2019 and 2021 forms and of the one between them, by code. */
  static Map<String, BigDecimal> national(String form, Register register, int year, Random random) {
    HonestFigures all = new HonestFigures(register, year, random);
    all.requests(outcomes(form));
    all.disputes();
    if (form.equals("f2019")) {
      all.documents("public");
      for (String kind : List.of("licensing", "service", "penalty", "coercion", "fees")) {
        int before = register.lasting(kind, l -> l.from() < year && l.to() >= year);
        int after = register.lasting(kind, l -> l.from() <= year && l.to() > year);
        all.put(kind + ".items_prior", before);
        all.put(kind + ".items_change", after - before);
        all.put(kind + ".decisions", 40 + random.nextInt(20));
      }
      all.put("procurement.items", 3 + random.nextInt(5));
      all.figures.put(
          "procurement.amount", BigDecimal.valueOf(2_000_000 + random.nextInt(900_000), 4));
    } else {
      all.documents("repealed");
      for (String kind : List.of("licensing", "penalty", "coercion")) {
        all.put(kind + ".decisions", 40 + random.nextInt(20));
      }
      all.figures.put("fees.amount", BigDecimal.valueOf(2_000 + random.nextInt(900), 1));
    }
    return all.figures;
  }

  /** The figures of the lists of 2008 to 2018, by code. */
  static Map<String, BigDecimal> list(String form, Register register, int year, Random random) {
    HonestFigures all = new HonestFigures(register, year, random);
    all.shares("requests.new", all.received(), channels(form));
    all.replies(form);
    for (List<String> sum : sums(form)) {
      all.shares(sum.get(0), 6 + random.nextInt(60), sum.subList(1, sum.size()));
    }
    return all.figures;
  }

  private void put(String code, int figure) {
    figures.put(code, BigDecimal.valueOf(figure));
  }

  private int figure(String code) {
    return Objects.requireNonNull(figures.get(code), code).intValueExact();
  }

  private int received() {
    return 4 + register.requests(r -> r.received() == year);
  }

  private void documents(String other) {
    for (String kind : List.of("rules", "normative")) {
      int issued = register.lasting(kind, l -> l.from() == year);
      put(kind + ".issued", issued);
      put(
          kind + "." + other,
          other.equals("public") ? issued : register.lasting(kind, l -> l.to() == year));
      put(kind + ".in_force", register.lasting(kind, l -> l.from() <= year && l.to() > year));
    }
  }

  private static List<String> outcomes(String form) {
    List<String> all = new ArrayList<>(List.of("granted", "partial"));
    DENIED.forEach(ground -> all.add("denied." + ground));
    UNAVAILABLE.forEach(ground -> all.add("unavailable." + ground));
    REJECTED.forEach(ground -> all.add("rejected." + ground));
    all.addAll(
        form.equals("f2021")
            ? List.of("other.no_correction", "other.fee_unpaid", "other.rest")
            : List.of("other"));
    return all;
  }

  private void requests(List<String> outcomes) {
    for (int column = 0; column <= Register.APPLICANTS.size(); column++) {
      boolean all = column == Register.APPLICANTS.size();
      String applicant = all ? "total" : Register.APPLICANTS.get(column);
      Predicate<Register.Request> of = r -> all || r.applicant().equals(applicant);
      put("requests.new:" + applicant, register.requests(r -> of.test(r) && r.received() == year));
      put(
          "requests.carried_in:" + applicant,
          register.requests(r -> of.test(r) && r.received() < year && r.closed() >= year));
      put(
          "requests.carried_out:" + applicant,
          register.requests(r -> of.test(r) && r.received() <= year && r.closed() > year));
      put("outcome.total:" + applicant, register.requests(r -> of.test(r) && r.closed() == year));
      for (int i = 0; i < outcomes.size(); i++) {
        int which = i;
        put(
            "outcome." + outcomes.get(i) + ":" + applicant,
            register.requests(
                r -> of.test(r) && r.closed() == year && r.decision() % outcomes.size() == which));
      }
    }
  }

  private void disputes() {
    for (String block : List.of("review", "litigation.direct", "litigation.after_review")) {
      for (String result : List.of("upheld", "corrected", "other", "pending")) {
        put(
            block + "." + result,
            register.cases(
                c -> c.year() == year && c.block().equals(block) && c.result().equals(result)));
      }
      put(block + ".total", register.cases(c -> c.year() == year && c.block().equals(block)));
    }
  }

  /** Deals a whole out to its parts. */
  private void shares(String whole, int figure, List<String> parts) {
    put(whole, figure);
    int[] dealt = new int[Math.max(1, parts.size())];
    for (int i = 0; i < figure; i++) {
      dealt[random.nextInt(dealt.length)]++;
    }
    for (int i = 0; i < parts.size(); i++) {
      put(parts.get(i), dealt[i]);
    }
  }

  private static List<String> channels(String form) {
    return switch (form) {
      case "f2008-57" -> via("in_person", "online", "fax", "letter", "other");
      case "f2008-35", "f2008-short" ->
          via("in_person", "fax", "email", "online", "letter", "other");
      case "f2014" -> via("in_person", "fax", "online", "letter");
      case "f2014-short" -> via("in_person", "online", "letter_or_fax");
      default -> List.of();
    };
  }

  private static List<String> via(String... names) {
    return Arrays.stream(names).map(name -> "requests.via." + name).toList();
  }

  private void replies(String form) {
    int replies = received();
    List<String> grounds =
        List.of(
            "outcome.rejected.not_gov_info",
            "outcome.unavailable.not_existing",
            "outcome.unavailable.not_held",
            "outcome.unavailable.unclear",
            "outcome.denied.exemption_1",
            "outcome.denied.exemption_2",
            "outcome.denied.exemption_3",
            "outcome.denied.exemption_4",
            "outcome.denied.exemption_5",
            "outcome.denied.exemption_6",
            "outcome.other");
    switch (form) {
      case "f2008-57", "f2008-35" -> {
        shares(
            "outcome.total",
            replies,
            List.of("outcome.granted", "outcome.partial", "outcome.refused"));
        shares("outcome.refused", figure("outcome.refused"), grounds);
      }
      case "f2008-short" ->
          shares(
              "outcome.total",
              replies,
              List.of("outcome.granted", "outcome.partial", "outcome.refused"));
      case "f2008-quantity" ->
          shares("requests.closed", replies, List.of("outcome.granted", "outcome.refused"));
      case "f2014-short" ->
          shares(
              "outcome.total",
              replies,
              List.of(
                  "outcome.granted", "outcome.partial", "outcome.denied", "outcome.other.rest"));
      default -> {
        shares(
            "outcome.total",
            replies,
            List.of(
                "outcome.already_public",
                "outcome.granted",
                "outcome.partial",
                "outcome.denied",
                "outcome.unavailable.not_held",
                "outcome.unavailable.not_existing",
                "outcome.other.asked_to_amend",
                "outcome.other.redirected"));
        shares(
            "outcome.denied",
            figure("outcome.denied"),
            List.of(
                "outcome.denied.state_secret",
                "outcome.denied.trade_secret",
                "outcome.denied.privacy",
                "outcome.denied.security_stability",
                "outcome.rejected.not_gov_info",
                "outcome.denied.law_forbids"));
        shares(
            "requests.closed",
            replies,
            List.of("requests.closed_on_time", "requests.closed_extended"));
      }
    }
  }

  private static List<List<String>> sums(String form) {
    return switch (form) {
      case "f2008-57" ->
          List.of(
              List.of(
                  "disclosure.total",
                  "disclosure.via.website.province",
                  "disclosure.via.website.city",
                  "disclosure.via.website.own",
                  "disclosure.via.gazette",
                  "disclosure.via.press_conference",
                  "disclosure.via.media",
                  "disclosure.via.other"),
              List.of(
                  "normative.issued",
                  "normative.public",
                  "normative.on_request",
                  "normative.withheld"),
              List.of("consult.total", "consult.in_person", "consult.online", "consult.phone"),
              List.of(
                  "charge.total",
                  "charge.search",
                  "charge.mail",
                  "charge.copy_paper",
                  "charge.copy_disc",
                  "charge.other"),
              List.of("staff.total", "staff.full_time", "staff.part_time"));
      case "f2014" ->
          List.of(
              List.of("review.total", "review.upheld", "review.corrected", "review.other"),
              List.of(
                  "litigation.total",
                  "litigation.upheld",
                  "litigation.corrected",
                  "litigation.other"),
              List.of("staff.total", "staff.full_time", "staff.part_time"));
      default -> List.of();
    };
  }
}
