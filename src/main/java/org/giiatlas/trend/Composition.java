package org.giiatlas.trend;

import java.util.List;
import java.util.stream.Stream;
import org.giiatlas.form.Applicant;

/**
 * A whole that is published with all its parts, so that shares can be computed. Their sums are over
 * the reports that give every part: sums of different reports do not add up to a whole.
 */
public enum Composition {
  /** The results of requests in the six classes of the forms from 2019 on. */
  OUTCOMES(
      Stream.of("granted", "partial", "denied", "unavailable", "rejected", "other")
          .map(code -> new Part(code, Applicant.TOTAL))
          .toList()),
  /** The results of requests as far as all forms tell them apart. */
  COARSE_OUTCOMES(
      Stream.of("granted", "partial", "refused")
          .map(code -> new Part(code, Applicant.TOTAL))
          .toList()),
  /** All that was refused, by ground; what is handled otherwise stands last, without grounds. */
  GROUNDS(
      Stream.of(
              "denied.state_secret",
              "denied.law_forbids",
              "denied.security_stability",
              "denied.third_party",
              "denied.internal_affairs",
              "denied.process_info",
              "denied.enforcement_file",
              "denied.registry_query",
              "unavailable.not_held",
              "unavailable.needs_creation",
              "unavailable.unclear",
              "rejected.complaint",
              "rejected.duplicate",
              "rejected.publication",
              "rejected.excessive",
              "rejected.reconfirm")
          .map(code -> new Part(code, Applicant.NONE)),
      Stream.of(new Part("other", Applicant.TOTAL))),
  /** The new requests by kind of applicant, natural persons first. */
  APPLICANTS(
      Stream.of(
              Applicant.NATURAL,
              Applicant.BUSINESS,
              Applicant.RESEARCH,
              Applicant.PUBLIC_INTEREST,
              Applicant.LEGAL_SERVICE,
              Applicant.OTHER)
          .map(applicant -> new Part("requests.new", applicant))
          .toList());

  /**
   * One part of a whole.
   *
   * @param series the code of a {@link Series}
   * @param applicant the kind of applicant
   */
  public record Part(String series, Applicant applicant) {}

  @SuppressWarnings("ImmutableEnumChecker") // The lists of streams cannot be changed.
  private final List<Part> parts;

  Composition(List<Part> parts) {
    this.parts = parts;
  }

  Composition(Stream<Part> parts, Stream<Part> more) {
    this(Stream.concat(parts, more).toList());
  }

  /** The parts; immutable. */
  public List<Part> parts() {
    return parts;
  }
}
