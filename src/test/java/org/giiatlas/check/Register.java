package org.giiatlas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * An office's register over some years: single requests, cases, documents and items. Figures that
 * are counted from it add up by themselves, whatever the forms or the rules say.
 */
final class Register {
  static final List<String> APPLICANTS =
      List.of("natural", "business", "research", "public_interest", "legal_service", "other");

  private final List<Request> requests = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private final List<Lasting> lasting = new ArrayList<>();

  /**
   * A request.
   *
   * @param applicant who asks
   * @param received the year in which it came
   * @param closed the year in which it was decided
   * @param decision a number that stands for what was decided
   * @param channel a number that stands for how it came
   */
  record Request(String applicant, int received, int closed, int decision, int channel) {}

  /** A review or a suit with its result in that year. */
  record Case(String block, String result, int year) {}

  /** Something that exists from one year to another: a document in force, an item of licensing. */
  record Lasting(String kind, int from, int to) {}

  /** A register of made-up events from one year to another, both within. */
  Register(Random random, int first, int last, int busy) {
    for (int year = first - 1; year <= last; year++) {
      for (String applicant : APPLICANTS) {
        int many = applicant.equals("natural") ? busy : 1 + busy / 4;
        for (int i = random.nextInt(many + 1); i > 0; i--) {
          int closed = year + (random.nextInt(4) == 0 ? 1 : 0);
          requests.add(
              new Request(applicant, year, closed, random.nextInt(10_000), random.nextInt(10_000)));
        }
      }
      for (String block : List.of("review", "litigation.direct", "litigation.after_review")) {
        for (String result : List.of("upheld", "corrected", "other", "pending")) {
          for (int i = random.nextInt(1 + busy / 3); i > 0; i--) {
            cases.add(new Case(block, result, year));
          }
        }
      }
      for (String kind :
          List.of("rules", "normative", "licensing", "service", "penalty", "coercion", "fees")) {
        int many = year < first ? 12 : 3;
        for (int i = 1 + random.nextInt(many); i > 0; i--) {
          lasting.add(new Lasting(kind, year, year + 1 + random.nextInt(9)));
        }
      }
    }
  }

  int requests(Predicate<Request> which) {
    return (int) requests.stream().filter(which).count();
  }

  int cases(Predicate<Case> which) {
    return (int) cases.stream().filter(which).count();
  }

  int lasting(String kind, Predicate<Lasting> which) {
    return (int) lasting.stream().filter(l -> l.kind().equals(kind)).filter(which).count();
  }
}
