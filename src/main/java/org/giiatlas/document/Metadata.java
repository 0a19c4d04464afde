package org.giiatlas.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a page says of itself beside the report's text: page head, crawler's head, {@code meta}
 * tags.
 *
 * @param publisher the publishing body (发布机构, 来源), as printed; may be wrong or a parent body
 * @param publishedOn the page's own publication date (发布日期, 发布时间, 时间)
 * @param url the page's address
 */
public record Metadata(
    Optional<String> publisher, Optional<LocalDate> publishedOn, Optional<String> url) {
  /** A page that says nothing of itself. */
  public static final Metadata NONE =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty());

  /** This, with what it lacks taken from the other. */
  Metadata orElse(Metadata other) {
    return new Metadata(
        publisher.or(other::publisher), publishedOn.or(other::publishedOn), url.or(other::url));
  }
}
