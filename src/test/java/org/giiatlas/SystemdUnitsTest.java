package org.giiatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The units that the project hands out, checked by systemd itself. */
@Timeout(60)
class SystemdUnitsTest {
  private static final Path UNITS = Path.of("src/main/systemd");

  @Test
  void systemdFindsNoFaultInServiceAndTimer() throws Exception {
    assumeTrue(onPath("systemd-analyze"), "systemd-analyze is not installed here");

    Process verify =
        new ProcessBuilder(
                "systemd-analyze",
                "verify",
                UNITS.resolve("gii-atlas.service").toString(),
                UNITS.resolve("gii-atlas.timer").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said.lines().filter(line -> line.contains("gii-atlas"))).isEmpty();
    assertThat(verify.waitFor()).as(said).isZero();
  }

  @Test
  void theServiceTakesRejectedDocumentsAndAStopForGood() throws Exception {
    assertThat(Files.readAllLines(UNITS.resolve("gii-atlas.service")))
        .contains("SuccessExitStatus=3 143");
  }

  @Test
  void theCrontabLineHasTimeUserAndCommand() throws Exception {
    assertThat(Files.readAllLines(UNITS.resolve("gii-atlas.cron")))
        .last()
        .asString()
        .matches("30 2 \\* \\* \\* gii-atlas cd .* && java .* \\|\\| \\[ \\$\\? -eq 3 \\]")
        .doesNotContain("%"); // cron takes it for the end of the command
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
