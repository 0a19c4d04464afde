package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code check} on the sample documents, whose sums were added up by hand. */
class CheckCommandTest {
  private static final String ADDS_UP = "data/pingtan/guanweihui/2024.html";

  /** 当面 0, 网上 2, 信函或传真 9: 11 in all; printed as 13. */
  private static final String DOES_NOT_ADD_UP = "data/pingtan/huanjingguotu/2018.txt";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int check(String... arguments) {
    CommandLine line = AtlasCommand.commandLine(Wiring.standard());
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return line.execute(all);
  }

  @Test
  void aReportThatAddsUpEndsWithZero() {
    assertThat(check(ADDS_UP)).isZero();
    assertThat(out.toString()).contains("2024");
  }

  @Test
  void aReportThatDoesNotAddUpNamesTheCellsAndTheDifference() {
    assertThat(check(DOES_NOT_ADD_UP)).isEqualTo(4);
    assertThat(out.toString()).contains("各申请方式之和应等于申请总数", "11", "13");
  }

  @Test
  void findingsAreToldInEnglishToo() {
    assertThat(check("--language", "en", DOES_NOT_ADD_UP)).isEqualTo(4);
    assertThat(out.toString()).contains("the ways of applying add up to the requests");
  }

  @Test
  void programsGetJsonOrSarif() {
    assertThat(check("--format", "json", DOES_NOT_ADD_UP)).isEqualTo(4);
    assertThat(out.toString()).contains("\"channels-of-request-sum\"");
    assertThat(check("--format", "sarif", DOES_NOT_ADD_UP)).isEqualTo(4);
    assertThat(out.toString()).contains("\"version\" : \"2.1.0\"");
  }

  @Test
  void aDocumentThatIsNoReportDoesNotPass() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "A notice about a meeting.");
    assertThat(check(file.toString())).isEqualTo(4);
    assertThat(out.toString()).contains("not_a_report");
  }

  @Test
  void aMissingFileIsWrongUsage() {
    assertThat(check("nowhere.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere.txt");
    assertThat(check()).isEqualTo(2);
  }

  @Test
  void anUnknownFormatIsWrongUsage() {
    assertThat(check("--format", "xml", ADDS_UP)).isEqualTo(2);
  }
}
