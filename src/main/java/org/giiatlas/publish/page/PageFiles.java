package org.giiatlas.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The page's scripts, styles and font, its own and the chart library's, which stay as they are. */
final class PageFiles {
  /** Sets the language before anything is shown, so it does not wait for the page. */
  static final String FIRST_SCRIPT = "atlas.js";

  /** In the order in which the page loads them. */
  static final List<String> SCRIPTS =
      List.of(
          FIRST_SCRIPT,
          "chartjs/chart.umd.min.js",
          "tables.js",
          "lines.js",
          "explore.js",
          "search.js",
          "agency.js",
          "edition.js",
          "start.js");

  static final List<String> STYLES = List.of("page.css");

  private static final String CHART_JS = "META-INF/maven/org.webjars.npm/chart.js/pom.properties";

  private PageFiles() {}

  /** Copies them into {@code page/}. */
  static void write(Path edition) throws IOException {
    Path folder = Files.createDirectories(edition.resolve("page"));
    String chartJs = "/META-INF/resources/webjars/chart.js/" + chartJsVersion() + "/";
    Map<String, String> others =
        Map.of(
            "chartjs/chart.umd.min.js",
            chartJs + "dist/chart.umd.min.js",
            "chartjs/LICENSE.md",
            chartJs + "LICENSE.md",
            "font/NotoSansSC-Regular.ttf",
            "/fonts/NotoSansSC-Regular.ttf",
            "font/OFL.txt",
            "/fonts/OFL.txt");
    Files.createDirectories(folder.resolve("chartjs"));
    Files.createDirectories(folder.resolve("font"));
    for (Map.Entry<String, String> file : others.entrySet()) {
      copy(file.getValue(), folder.resolve(file.getKey()));
    }
    for (List<String> own : List.of(SCRIPTS, STYLES)) {
      for (String name : own) {
        if (!others.containsKey(name)) {
          copy("/page/" + name, folder.resolve(name));
        }
      }
    }
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PageFiles.class.getResourceAsStream(resource), resource)) {
      Files.copy(in, file);
    }
  }

  /** The version is in the path of a WebJar's files. */
  private static String chartJsVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            PageFiles.class.getClassLoader().getResourceAsStream(CHART_JS), CHART_JS)) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }
}
