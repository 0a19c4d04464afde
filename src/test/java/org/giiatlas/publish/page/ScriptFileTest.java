package org.giiatlas.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ScriptFileTest {
  private static final String HOSTILE = "</script><!--<script>\"'&\\\u2028\u2029\n\u0000𠀀é–";

  @TempDir private Path edition;

  @Test
  void noTextEndsTheScriptOrALineOfIt() {
    String json = ScriptFile.json(List.of(HOSTILE));

    assertThat(json)
        .doesNotContain("<", ">", "&", "\u2028", "\u2029", "\n", "\u0000")
        .contains("\\u2028", "\\u2029");
    assertThat(JsonMapper.shared().readTree(json).get(0).asString()).isEqualTo(HOSTILE);
  }

  @Test
  void aFileIsOneCallWithItsOwnName() throws IOException {
    ScriptFile.write(edition, "data/year=2020/1", List.of("甲", 1));

    assertThat(edition.resolve("page/data/year=2020/1.js"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo("atlas.data(\"data/year=2020/1\",[\"甲\",1]);\n");
  }

  @Test
  void halfASurrogatePairDoesNotEndTheRun() throws IOException {
    ScriptFile.write(edition, "data/x", List.of("a\ud800b"));

    assertThat(Files.readString(edition.resolve("page/data/x.js"), StandardCharsets.UTF_8))
        .isEqualTo("atlas.data(\"data/x\",[\"a?b\"]);\n");
  }

  @Test
  void nullsAtTheEndOfARowAreLeftOut() {
    assertThat(ScriptFile.trimmed("a", null, "b", null, null)).containsExactly("a", null, "b");
    assertThat(ScriptFile.trimmed(null, null)).isEmpty();
  }
}
