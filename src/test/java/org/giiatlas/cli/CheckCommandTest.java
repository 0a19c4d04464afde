package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.giiatlas.job.PlainParsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
  private static final ReportFindings.Line WARNING =
      new ReportFindings.Line(false, "warning: unlikely");
  private static final ReportFindings.Line ERROR =
      new ReportFindings.Line(true, "error: parts do not give the total");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  @Test
  void aReportWithoutFindingsIsFine() throws IOException {
    assertThat(check("report A 2020", List.of())).isZero();
    assertThat(out.toString()).contains("A 2020", "no finding");
  }

  @Test
  void aWarningIsPrintedButIsNoError() throws IOException {
    assertThat(check("report A 2020", List.of(WARNING))).isZero();
    assertThat(out.toString()).contains("warning: unlikely");
  }

  @Test
  void anErrorEndsWithItsExitCode() throws IOException {
    assertThat(check("report A 2020", List.of(WARNING, ERROR))).isEqualTo(4);
  }

  @Test
  void aDocumentThatIsNoReportDoesNotPass() throws IOException {
    assertThat(check("nothing", List.of())).isEqualTo(4);
    assertThat(out.toString()).contains("not_a_report");
  }

  @Test
  void aMissingFileIsWrongUsage() throws IOException {
    Terminal terminal = new Terminal(folder);

    assertThat(terminal.type("check", "nowhere.txt").exitCode()).isEqualTo(2);
    assertThat(terminal.type("check").exitCode()).isEqualTo(2);
  }

  private int check(String text, List<ReportFindings.Line> findings) throws IOException {
    Terminal terminal = new Terminal(folder).write("a.txt", text);
    CommandLine line =
        AtlasCommand.commandLine(new Wiring(new PlainParsing().parts(), report -> findings))
            .setOut(new PrintWriter(out, true));
    return line.execute("check", terminal.input.resolve("a.txt").toString());
  }
}
