package org.giiatlas.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.giiatlas.publish.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports printed by a browser in several styles and turned into text by {@code pdftotext}, with
 * and without its options, and measured as {@link AccuracyTest} measures; run by {@code mvn
 * -Paccuracy verify} where a Chromium, {@code pdftotext} and a Chinese font are installed.
 */
@Tag("accuracy")
class PdfTextAccuracyTest {
  private static final long SEED = Long.getLong("pdf.seed", 1_234);
  private static final int OFFICES = Integer.getInteger("pdf.offices", 6);

  @TempDir private Path folder;

  /** How an office prints. */
  private enum Style {
    WIDE("body{font:12px serif} table{width:100%;border-collapse:collapse} td{padding:2px}"),
    NARROW(
        "body{font:16px serif} table{width:100%;border-collapse:collapse;table-layout:fixed}"
            + " td{text-align:center;padding:4px}"),
    BORDERLESS("body{font:10px sans-serif} table{border:0} td{border:0;text-align:right}"),
    LANDSCAPE(
        "@page{size:A4 landscape} body{font:15px serif} table{border-collapse:collapse}"
            + " td{vertical-align:top;padding:2px 10px} td p{margin:0}");

    private final String css;

    Style(String css) {
      this.css = css;
    }

    String of(String page) {
      return page.replace(
          "</head>", "<style>@page{size:A4} .nav,.foot{display:none} " + css + "</style></head>");
    }
  }

  /** How the text is taken out. */
  private enum Conversion {
    LAYOUT("-layout", 0.99, 0.0001),
    LAYOUT_WITHOUT_FORM_FEEDS("-layout -nopgbrk", 0.9, 0.0001),
    RAW("-raw", 0.95, 0.0001),
    /** Column by column: which cell was blank leaves no trace, so no form can be read. */
    PLAIN("", 0, 0),
    /** The same, where only what is out of its place tells so: beside blank cells that may fail. */
    PLAIN_WITHOUT_FORM_FEEDS("-nopgbrk", 0, 0.02);

    private final String options;
    private final double leastRecall;
    private final double mostWrong;

    Conversion(String options, double leastRecall, double mostWrong) {
      this.options = options;
      this.leastRecall = leastRecall;
      this.mostWrong = mostWrong;
    }
  }

  @Test
  void printedReportsGiveNoWrongNumbers() throws IOException, InterruptedException {
    Path converter = converter();
    List<GeneratedDocument> pages = pages();
    try (Browser browser = Browser.start(folder)) {
      for (int i = 0; i < pages.size(); i++) {
        Files.write(pdf(i), browser.printed(html(pages.get(i))));
      }
    }
    assumeTrue(
        text(converter, Conversion.RAW, pdf(0)).contains(pages.get(0).agency()),
        "Skipped: no font to print Chinese with. Debian: apt-get install fonts-wqy-microhei");
    SoftAssertions softly = new SoftAssertions();
    for (Conversion conversion : Conversion.values()) {
      AccuracyReport whole = new AccuracyReport();
      AccuracyReport withBlanks = new AccuracyReport();
      for (int i = 0; i < pages.size(); i++) {
        GeneratedDocument text = asText(pages.get(i), text(converter, conversion, pdf(i)));
        (isWhole(i) ? whole : withBlanks).add(text);
      }
      save(conversion + "-whole", whole);
      save(conversion + "-with-blanks", withBlanks);
      softly.assertThat(whole.crashes()).isEmpty();
      softly.assertThat(withBlanks.crashes()).isEmpty();
      softly
          .assertThat(whole.all().harmful())
          .as("wrong numbers without blank cells, %s", conversion)
          .isZero();
      softly
          .assertThat(1 - withBlanks.all().precision())
          .as("share of wrong numbers beside blank cells, %s", conversion)
          .isLessThanOrEqualTo(conversion.mostWrong);
      softly
          .assertThat(whole.all().recall())
          .as("recall without blank cells, %s", conversion)
          .isGreaterThanOrEqualTo(conversion.leastRecall);
    }
    softly.assertAll();
  }

  private static void save(String name, AccuracyReport report) throws IOException {
    Path file = Path.of("target", "accuracy-pdf-" + name.toLowerCase(Locale.ROOT) + ".txt");
    Files.writeString(file, report.text(), StandardCharsets.UTF_8);
  }

  private Path pdf(int number) {
    return folder.resolve(number + ".pdf");
  }

  private static boolean isWhole(int number) {
    return number % 2 == 0;
  }

  /** Every form in every style, every other report with blank cells. */
  private static List<GeneratedDocument> pages() {
    DocumentGenerator generator = new DocumentGenerator(SEED);
    List<GeneratedDocument> pages = new ArrayList<>();
    for (StatutoryForm form : StatutoryForm.values()) {
      for (Style style : Style.values()) {
        for (int office = 0; office < OFFICES; office++) {
          Damage damage = isWhole(pages.size()) ? Damage.none() : Damages.blankCells();
          GeneratedDocument page =
              generator.document(form, Layout.PAGE, damage, office, office % 2);
          pages.add(with(page, page.layout(), style + " " + damage.name(), style.of(page.text())));
        }
      }
    }
    return pages;
  }

  private static GeneratedDocument asText(GeneratedDocument page, String text) {
    return with(page, Layout.LAID_OUT, page.damage(), text);
  }

  private static GeneratedDocument with(
      GeneratedDocument page, Layout layout, String damage, String text) {
    return new GeneratedDocument(
        page.form(),
        layout,
        damage,
        page.agency(),
        page.year(),
        text,
        StandardCharsets.UTF_8,
        page.truths());
  }

  private String html(GeneratedDocument page) throws IOException {
    Path file = folder.resolve("report.html");
    return Files.write(file, page.bytes()).toUri().toString();
  }

  private static String text(Path converter, Conversion conversion, Path pdf)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(converter.toString()));
    Pattern.compile(" ")
        .splitAsStream(conversion.options)
        .filter(o -> !o.isEmpty())
        .forEach(command::add);
    command.addAll(List.of("-enc", "UTF-8", pdf.toString(), "-"));
    Process process = new ProcessBuilder(command).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s", command).isZero();
    return text;
  }

  private static Path converter() {
    Optional<Path> converter = Browser.installed("pdftotext");
    assumeTrue(
        converter.isPresent(),
        "Skipped: no pdftotext to take text out of printed reports."
            + " Debian: apt-get install poppler-utils");
    return converter.get();
  }
}
