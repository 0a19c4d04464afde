package org.giiatlas.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
  @Test
  void sumsHaveSignsAndOptionalParts() {
    assertThat(Term.parse("a.b - c_d + ?e"))
        .containsExactly(
            new Term("a.b", 1, false), new Term("c_d", -1, false), new Term("e", 1, true));
  }

  @Test
  void nothingHasNoTerms() {
    assertThat(Term.parse(" ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a +", "+", "a ++ b", "A", "a * 2"})
  void anythingElseIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> Term.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text)
        .hasMessageContaining("a + b");
  }
}
