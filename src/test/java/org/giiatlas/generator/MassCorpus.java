package org.giiatlas.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a corpus of many offices with a report for each year from 2008 to 2025, as {@code
 * .jsonl.gz} of a thousand records or as files. The same arguments give the same bytes.
 *
 * <p>Arguments: folder, number of offices, number of offices of which a report is another one than
 * before (a night's changes), the year of that report or {@code all} for one year after the other
 * (default: the last), and {@code files} for a file a document.
 *
 * <pre>mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.1:java \
 *   -Dexec.classpathScope=test -Dexec.mainClass=org.giiatlas.generator.MassCorpus \
 *   -Dexec.args="../mass 5556 0"</pre>
 */
public final class MassCorpus {
  private static final int FIRST_YEAR = 2008;
  private static final int LAST_YEAR = 2025;
  private static final int TEMPLATES = 24;
  private static final int RECORDS = 1000;
  private static final List<String> BUREAUS =
      List.of(
          "财政局", "水利局", "教育局", "统计局", "民政局", "审计局", "司法局", "商务局", "林业局", "气象局", "公安局", "卫生健康局",
          "交通运输局", "医疗保障局", "农业农村局", "应急管理局", "自然资源局", "市场监督管理局");
  private static final List<Layout> LAYOUTS =
      List.of(Layout.CELL_A_LINE, Layout.PIPES_BARE, Layout.MARKDOWN, Layout.TABS);

  private final Path folder;
  private final List<String> offices;
  private final int changed;
  private final String when;

  private MassCorpus(Path folder, List<String> offices, int changed, String when) {
    this.folder = folder;
    this.offices = offices;
    this.changed = changed;
    this.when = when;
  }

  public static void main(String[] args) throws IOException {
    MassCorpus corpus =
        new MassCorpus(
            Path.of(args[0]),
            offices(Integer.parseInt(args[1])),
            Integer.parseInt(args[2]),
            args.length > 3 ? args[3] : String.valueOf(LAST_YEAR));
    boolean files = args.length > 4 && args[4].equals("files");
    Files.createDirectories(corpus.folder);
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (files) {
        corpus.files(year);
      } else {
        corpus.records(year);
      }
    }
  }

  /** Names of offices that there are, a county's bureaus one after the other. */
  private static List<String> offices(int count) throws IOException {
    List<String> counties = new ArrayList<>();
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    MassCorpus.class.getResourceAsStream("/agency/divisions.csv")),
                StandardCharsets.UTF_8))) {
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        String[] cells = row.split(",", -1);
        if (cells[0].matches("\\d{4}(?!00)\\d{2}") && cells[1].endsWith("县")) {
          counties.add(cells[1]);
        }
      }
    }
    List<String> names = counties.stream().distinct().toList();
    List<String> offices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      offices.add(names.get(i / BUREAUS.size() % names.size()) + BUREAUS.get(i % BUREAUS.size()));
    }
    return offices;
  }

  private static StatutoryForm form(int year, int template) {
    if (year < 2014) {
      return template % 2 == 0 ? StatutoryForm.CODES_57 : StatutoryForm.SHORT_2008_ONE_COLUMN;
    }
    if (year < 2019) {
      return StatutoryForm.NATIONAL_2014;
    }
    return year < 2021 ? StatutoryForm.NATIONAL_2019 : StatutoryForm.NATIONAL_2021;
  }

  private static List<GeneratedDocument> templates(int year) {
    List<GeneratedDocument> templates = new ArrayList<>();
    for (int i = 0; i < TEMPLATES; i++) {
      StatutoryForm form = form(year, i);
      templates.add(
          new DocumentGenerator(i)
              .document(
                  form,
                  LAYOUTS.get(i % LAYOUTS.size()),
                  Damage.none(),
                  1 + i % 3,
                  year - form.firstYear()));
    }
    return templates;
  }

  private int changedYear(int office) {
    return when.equals("all")
        ? FIRST_YEAR + office % (LAST_YEAR - FIRST_YEAR + 1)
        : Integer.parseInt(when);
  }

  private String text(int year, int office, List<GeneratedDocument> templates) {
    boolean other = office < changed && year == changedYear(office);
    GeneratedDocument template = templates.get((other ? office + 1 : office) % templates.size());
    return template.text().replace(template.agency(), offices.get(office));
  }

  private void records(int year) throws IOException {
    List<GeneratedDocument> templates = templates(year);
    for (int first = 0; first < offices.size(); first += RECORDS) {
      Path file = folder.resolve(year + "-" + first / RECORDS + ".jsonl.gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
        for (int i = first; i < Math.min(offices.size(), first + RECORDS); i++) {
          String text = text(year, i, templates);
          String record =
              JsonMapper.shared()
                  .createObjectNode()
                  .put("id", year + "-" + i)
                  .put("text", text)
                  .toString();
          out.write((record + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private void files(int year) throws IOException {
    List<GeneratedDocument> templates = templates(year);
    for (int i = 0; i < offices.size(); i++) {
      Path file = folder.resolve(year + "/" + i / 100 + "/" + i + ".txt");
      byte[] bytes = text(year, i, templates).getBytes(StandardCharsets.UTF_8);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      if (!Files.exists(file)
          || Files.size(file) != bytes.length
          || !java.util.Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.write(file, bytes);
      }
    }
  }
}
