package org.giiatlas.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.giiatlas.publish.EditionLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
  static Stream<Arguments> figures() {
    return SyntheticTrends.all().entrySet().stream()
        .flatMap(
            entry ->
                ChartWriter.figures(entry.getValue()).stream()
                    .flatMap(
                        figure ->
                            Stream.of(EditionLanguage.values())
                                .map(
                                    language ->
                                        Arguments.of(
                                            entry.getKey(),
                                            figure.name(),
                                            language,
                                            FigureLayout.layOut(figure, new Wording(language))))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("figures")
  void noTextOverlapsAnother(String input, String name, EditionLanguage language, Drawing drawing) {
    List<PlacedText> texts = drawing.texts();
    List<Rectangle2D> bounds = texts.stream().map(PlacedText::bounds).toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int k = i + 1; k < texts.size(); k++) {
        if (bounds.get(i).intersects(bounds.get(k))) {
          overlaps.add(texts.get(i).text() + " / " + texts.get(k).text());
        }
      }
    }
    assertThat(overlaps).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("figures")
  void everyTextKeepsTheMargin(
      String input, String name, EditionLanguage language, Drawing drawing) {
    var paper =
        new Rectangle2D.Double(
            Sheet.MARGIN - 2, 10, drawing.width() - 2 * Sheet.MARGIN + 4, drawing.height() - 20);
    assertThat(drawing.texts())
        .allSatisfy(text -> assertThat(paper.contains(text.bounds())).as(text.text()).isTrue());
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("figures")
  void noLineCrossesAText(String input, String name, EditionLanguage language, Drawing drawing) {
    List<Mark> lines = drawing.marks().stream().filter(mark -> mark.pen() != null).toList();
    assertThat(drawing.texts())
        .allSatisfy(
            text ->
                assertThat(lines).as(text.text()).noneMatch(line -> crosses(line, text.bounds())));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("figures")
  void noCutOrKeyCoversAText(String input, String name, EditionLanguage language, Drawing drawing) {
    List<Mark> fills = drawing.marks().stream().filter(mark -> mark.pen() == null).toList();
    assertThat(drawing.texts())
        .allSatisfy(
            text ->
                assertThat(fills)
                    .as(text.text())
                    .noneMatch(fill -> fill.shape().intersects(text.bounds())));
  }

  @Test
  void burstsAreDrawnBroken() {
    Figure figure = RequestsReceived.figure(SyntheticTrends.bursts().trends());
    assertThat(FigureLayout.layOut(figure, Wording.BOTH).marks())
        .filteredOn(mark -> mark.color().equals(Theme.PAPER))
        .hasSize(2 * 5); // 2016, 2018, 2020, 2022 and 2024 are seven-fold: two cuts each.
  }

  private static boolean crosses(Mark line, Rectangle2D text) {
    boolean frame = line.shape() instanceof Rectangle2D;
    return !frame && line.shape().intersects(text);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("figures")
  void everyCharacterHasAGlyph(
      String input, String name, EditionLanguage language, Drawing drawing) {
    assertThat(drawing.texts())
        .allSatisfy(
            text -> {
              assertThat(Typeface.REGULAR.covers(text.text())).as(text.text()).isTrue();
              assertThat(text.typeface()).as(text.text()).isSameAs(text.style().typeface());
            });
  }
}
