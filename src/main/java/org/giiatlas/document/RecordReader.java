package org.giiatlas.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a record of a container: a JSON object with {@code id} or {@code url}, {@code html} or
 * {@code text}, and optionally {@code agency}, {@code year}, {@code region}, {@code title} and
 * {@code published_on}. Where both are given, {@code html} is read: it keeps the tables.
 */
final class RecordReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Says what is wrong with a record. */
  private static final class BadRecordException extends Exception {
    BadRecordException(String message) {
      super(message);
    }
  }

  private RecordReader() {}

  static Reading read(String json) {
    try {
      return read(JSON.readTree(json));
    } catch (BadRecordException bad) {
      return bad(bad.getMessage());
    } catch (JacksonException broken) {
      return bad("The record is no valid JSON: " + firstSentence(broken) + place(broken) + ".");
    }
  }

  private static Reading read(JsonNode node) throws BadRecordException {
    if (!node.isObject()) {
      throw new BadRecordException(
          "The record is no JSON object but "
              + node.getNodeType().name().toLowerCase(Locale.ROOT)
              + "; give one object a line.");
    }
    Optional<String> url = stripped(node, "url");
    if (url.isEmpty() && scalar(node, "id").isEmpty()) {
      throw new BadRecordException("The record has neither id nor url; give one of them.");
    }
    Hints hints =
        new Hints(agency(node), year(node), scalar(node, "region").map(String::strip), url);
    Document document = content(node);
    Metadata told = new Metadata(Optional.empty(), date(node), url);
    return new Reading.Read(
        new Document(
            text(node, "title").map(RecordReader::repaired).or(document::title),
            told.orElse(document.metadata()),
            document.blocks()),
        hints);
  }

  private static Document content(JsonNode node) throws BadRecordException {
    Optional<String> html = text(node, "html");
    Optional<String> text = text(node, "text");
    if (html.isPresent()) {
      return DocumentReader.page(html.get());
    }
    if (text.isPresent()) {
      return DocumentReader.plainOrPage(text.get());
    }
    throw new BadRecordException(
        "The record has neither text nor html; give the report in one of them.");
  }

  private static Optional<String> text(JsonNode node, String field) throws BadRecordException {
    JsonNode value = present(node, field);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw wrongType(field, "a string", value);
    }
    return Optional.of(value.stringValue()).filter(text -> !text.isBlank());
  }

  private static Optional<String> stripped(JsonNode node, String field) throws BadRecordException {
    return text(node, field).map(String::strip);
  }

  private static String repaired(String title) {
    return TextRepair.forDocument(title).cell(title);
  }

  private static Optional<String> scalar(JsonNode node, String field) throws BadRecordException {
    JsonNode value = present(node, field);
    return value != null && value.isIntegralNumber()
        ? Optional.of(value.asString())
        : text(node, field);
  }

  private static Optional<String> agency(JsonNode node) throws BadRecordException {
    Optional<String> agency = stripped(node, "agency");
    Optional<String> wrong = agency.flatMap(HintCheck::agency);
    if (wrong.isPresent()) {
      throw new BadRecordException("The field agency " + wrong.get() + ".");
    }
    return agency;
  }

  private static Optional<Integer> year(JsonNode node) throws BadRecordException {
    Optional<String> year = scalar(node, "year").map(String::strip);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> wrong = HintCheck.year(year.get());
    if (wrong.isPresent()) {
      throw new BadRecordException("The field year " + wrong.get() + ".");
    }
    return Optional.of(Integer.parseInt(year.get()));
  }

  private static Optional<LocalDate> date(JsonNode node) throws BadRecordException {
    for (String field : List.of("published_on", "publish_date", "published", "date")) {
      Optional<LocalDate> date = text(node, field).map(String::strip).flatMap(PageDate::at);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static @Nullable JsonNode present(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private static BadRecordException wrongType(String field, String wanted, JsonNode found) {
    return new BadRecordException(
        "The field "
            + field
            + " must be "
            + wanted
            + ", not "
            + found.getNodeType().name().toLowerCase(Locale.ROOT)
            + ".");
  }

  private static String firstSentence(JacksonException broken) {
    // Behind the first bracket or line Jackson tells of its own settings.
    return clipped(broken.getOriginalMessage().split("[\\n(]", 2)[0].strip());
  }

  private static String place(JacksonException broken) {
    return broken.getLocation() == null
        ? ""
        : " at character " + Math.max(0, broken.getLocation().getCharOffset() + 1);
  }

  private static String clipped(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }

  private static Reading bad(@Nullable String detail) {
    return new Reading.Refused(
        new Rejection(Rejection.Reason.BAD_RECORD, detail == null ? "" : detail));
  }
}
