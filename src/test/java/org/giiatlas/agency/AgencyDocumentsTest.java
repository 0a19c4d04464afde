package org.giiatlas.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.giiatlas.document.Document;
import org.giiatlas.document.Hints;
import org.giiatlas.document.Metadata;
import org.junit.jupiter.api.Test;

/**
 * Whole documents, short: {@code cases/agency-documents.txt}. A case begins with {@code ====} and
 * what it is; then come what a person reads from it ({@code agency}, {@code year}, {@code region},
 * {@code published}) and the page's {@code title} and {@code publisher}; after {@code --} the text.
 */
class AgencyDocumentsTest {
  /** A case of the file. */
  private record Case(String what, Map<String, String> fields, String text) {
    static Case of(String block) {
      String[] headAndText = block.split("\n--\n", 2);
      List<String> head = headAndText[0].lines().toList();
      Map<String, String> fields = new HashMap<>();
      for (String line : head.subList(1, head.size())) {
        fields.put(line.replaceFirst(":.*", ""), line.replaceFirst("[^:]*:", "").strip());
      }
      return new Case(head.get(0), fields, headAndText[1]);
    }

    Optional<String> field(String name) {
      return Optional.ofNullable(fields.get(name));
    }

    Document document() {
      return new Document(
          field("title"),
          new Metadata(field("publisher"), Optional.empty(), Optional.empty()),
          CrawledDocument.lines(text));
    }
  }

  @Test
  void everyDocumentTellsItsOfficeItsYearAndItsRegion() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Case> cases = cases();
    for (Case each : cases) {
      Heading heading = HeadingReader.standard().read(each.document(), Hints.NONE);
      String around =
          String.join("\n", each.field("title").orElse(""), each.field("publisher").orElse(""))
              + each.text();
      Optional<String> region =
          heading
              .agency()
              .map(
                  name ->
                      AgencyRegistry.standard()
                          .place(
                              name,
                              new Surroundings(Optional.empty(), heading.year(), around, "here")))
              .flatMap(Agency::regionCode);
      boolean day =
          each.field("published").equals(heading.publishedOn().map(Object::toString))
              || each.field("published").isEmpty();
      if (!day
          || !heading.agency().equals(each.field("agency"))
          || !heading.year().map(Object::toString).equals(each.field("year"))
          || !region.orElse("").equals(each.field("region").orElse(""))) {
        wrong.add(each.what() + ": " + heading + " " + region);
      }
    }
    assertThat(cases).hasSize(117);
    assertThat(wrong).isEmpty();
  }

  private static List<Case> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            AgencyDocumentsTest.class.getResourceAsStream("/cases/agency-documents.txt"))) {
      String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(whole.substring("==== ".length()).split("\n==== ")).stream()
          .map(Case::of)
          .toList();
    }
  }
}
