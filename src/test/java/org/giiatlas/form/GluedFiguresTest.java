package org.giiatlas.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GluedFiguresTest {
  @Test
  void asManyDigitsAsCellsAreOneDigitEach() {
    assertThat(GluedFigures.split(List.of("8100008"), 7, 0, false))
        .containsExactly(List.of("8", "1", "0", "0", "0", "0", "8"));
  }

  @Test
  void noNumberBeginsWithAZeroUnlessItIsZero() {
    assertThat(GluedFigures.split(List.of("5066"), 3, 0, false))
        .containsExactly(List.of("5", "0", "66"), List.of("50", "6", "6"));
  }

  @Test
  void aBlockKeepsOnlyWhatAddsUp() {
    assertThat(GluedFigures.split(List.of("640020470"), 7, 7, false))
        .containsExactly(List.of("64", "0", "0", "2", "0", "4", "70"));
  }

  @Test
  void bordersBetweenPiecesHold() {
    assertThat(GluedFigures.split(List.of("160", "02", "0", "018"), 7, 7, false))
        .containsExactly(List.of("16", "0", "0", "2", "0", "0", "18"));
  }

  @Test
  void aSignBeginsANumberWhereSignsMayStand() {
    assertThat(GluedFigures.split(List.of("1-10"), 3, 0, true))
        .containsExactly(List.of("1", "-1", "0"));
    assertThat(GluedFigures.split(List.of("1-10"), 3, 0, false)).isEmpty();
  }

  @Test
  void fewerDigitsThanCellsHaveNoSplit() {
    assertThat(GluedFigures.split(List.of("000000"), 7, 0, false)).isEmpty();
  }

  @RepeatedTest(200)
  void theTrueSplitIsAlwaysAmongTheCandidates(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> cells =
        random
            .ints(7, 0, random.nextBoolean() ? 3 : 40)
            .mapToObj(Integer::toString)
            .collect(Collectors.toList());
    List<List<String>> splits = GluedFigures.split(List.of(String.join("", cells)), 7, 0, false);
    assertThat(splits.size() > GluedFigures.LIMIT || splits.contains(cells)).isTrue();
  }
}
