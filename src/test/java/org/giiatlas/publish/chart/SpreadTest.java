package org.giiatlas.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void labelsWithRoomStayWhereTheyAre() {
    assertThat(Spread.apart(List.of(10.0, 50.0, 90.0), 20, 0, 100))
        .containsExactly(10.0, 50.0, 90.0);
  }

  @Test
  void labelsThatOverlapPartAroundTheirMiddle() {
    assertThat(Spread.apart(List.of(50.0, 50.0, 50.0), 20, 0, 100))
        .containsExactly(30.0, 50.0, 70.0);
  }

  @Test
  void labelsStayWithinTheRoom() {
    assertThat(Spread.apart(List.of(98.0, 99.0), 20, 0, 100)).containsExactly(70.0, 90.0);
    assertThat(Spread.apart(List.of(-5.0, 3.0), 20, 0, 100)).containsExactly(10.0, 30.0);
  }

  @Test
  void tooManyLabelsShareTheRoomEvenly() {
    assertThat(Spread.apart(List.of(5.0, 5.0, 5.0, 5.0), 20, 0, 40))
        .containsExactly(5.0, 15.0, 25.0, 35.0);
  }
}
