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
          "uplot/uPlot.iife.min.js",
          "tables.js",
          "lines.js",
          "explore.js",
          "search.js",
          "agency.js",
          "edition.js",
          "start.js");

  static final List<String> STYLES = List.of("uplot/uPlot.min.css", "page.css");

  private static final String UPLOT = "META-INF/maven/org.webjars.npm/uplot/pom.properties";

  private PageFiles() {}

  /** Copies them into {@code page/}. */
  static void write(Path edition) throws IOException {
    Path folder = Files.createDirectories(edition.resolve("page"));
    String uplot = "/META-INF/resources/webjars/uplot/" + uplotVersion() + "/";
    Map<String, String> others =
        Map.of(
            "uplot/uPlot.iife.min.js", uplot + "dist/uPlot.iife.min.js",
            "uplot/uPlot.min.css", uplot + "dist/uPlot.min.css",
            "uplot/LICENSE", uplot + "LICENSE",
            "font/NotoSansSC-Regular.ttf", "/fonts/NotoSansSC-Regular.ttf",
            "font/OFL.txt", "/fonts/OFL.txt");
    Files.createDirectories(folder.resolve("uplot"));
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
  private static String uplotVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            PageFiles.class.getClassLoader().getResourceAsStream(UPLOT), UPLOT)) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }
}
