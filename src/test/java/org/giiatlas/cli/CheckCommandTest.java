package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.giiatlas.job.Parts;
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
    return check(Wiring.standard(), arguments);
  }

  private int check(Parts parts, String... arguments) {
    CommandLine line = AtlasCommand.commandLine(parts);
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

  /** A defect of the parser is told of its document, and the others are checked all the same. */
  @Test
  void aParserThatFailsIsToldOfItsDocument() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "一份使程序出错的文件");
    Parts standard = Wiring.standard();
    Parts failing =
        new Parts(
            (bytes, format, hints) -> {
              if (new String(bytes, StandardCharsets.UTF_8).contains("出错")) {
                throw new IllegalStateException("a defect");
              }
              return standard.parsing().parse(bytes, format, hints);
            },
            standard.placing(),
            standard.publisher(),
            standard.formCells());
    assertThat(check(failing, file.toString(), ADDS_UP)).isEqualTo(4);
    assertThat(out.toString()).contains("parser_failure", "IllegalStateException", "2024");
  }

  /** In force at the end of 2023: 8; in 2024 none issued, 2 repealed, 1 in force. */
  @Test
  void yearsOfOneOfficeAreSetAgainstEachOther() {
    String years = "data/pingtan/caizhengjinrongju/2023-2025.jsonl";
    assertThat(check(years)).isZero();
    assertThat(out.toString()).contains("2023年 行政规范性文件 现行有效件数 8", "= 6", "现行有效件数 1，相差 5");
  }

  /** 2022's report alone says nothing of what 2021 carried out; beside it, it does. */
  @Test
  void theOrderInWhichYearsAreGivenDoesNotMatter() {
    String folder = "data/pingtan/guanweihuibangongshi/";
    assertThat(check(folder + "2022.html", folder + "2021.txt")).isZero();
    String text = out.toString();
    assertThat(text.indexOf("2022.html")).isLessThan(text.indexOf("2021.txt"));
  }

  @Test
  void theSameReportGivenTwiceIsNoBreak() {
    assertThat(check(ADDS_UP, ADDS_UP)).isZero();
  }

  @Test
  void twoDocumentsOfOneReportAreSetAgainstEachOther() throws IOException {
    String text = Files.readString(Path.of(DOES_NOT_ADD_UP), Charset.forName("GB18030"));
    // The channels add up to 11.
    Path other = Files.writeString(folder.resolve("b.txt"), text.replaceFirst("13", "11"));
    check(DOES_NOT_ADD_UP, other.toString());
    assertThat(out.toString()).contains("同一机关同一时期的另一份文件数字不同");
  }

  @Test
  void whatIsNoTextIsToldInBothLanguages() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    assertThat(check(file.toString())).isEqualTo(4);
    assertThat(out.toString()).contains("不是文本或网页");
    assertThat(check("--language", "en", file.toString())).isEqualTo(4);
    assertThat(out.toString()).contains("not read (not_text): There is a NUL byte");
  }

  @Test
  void aFolderIsWrongUsage() {
    assertThat(check(folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("is no file", "不是文件");
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
