package org.giiatlas.job;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * This program as an input of its own results: another parser or another form table may read the
 * same document differently.
 *
 * @param parser the digest of all that reading a document depends on: the pure packages, the form
 *     tables and other data, the libraries that decode
 * @param whole the digest of the whole program
 */
public record Program(String parser, String whole) {
  private static final Pattern NOT_OF_THE_PARSER =
      Pattern.compile(
          "org/giiatlas/(check|trend|store|publish|job|cli)/.*|db/.*|application\\.properties");

  /** The version that the build gave to the program. */
  public static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /**
   * The program as it runs now, from its own class files and resources.
   *
   * @throws IOException if these cannot be read
   */
  public static Program current() throws IOException {
    String self = "org/giiatlas/job/Program.class";
    String url =
        Objects.requireNonNull(Program.class.getClassLoader().getResource(self)).toString();
    String root = url.substring(0, url.length() - self.length());
    Digest parser = new Digest().add(libraries());
    Digest whole = new Digest().add(libraries());
    Resource[] files =
        Arrays.stream(new PathMatchingResourcePatternResolver().getResources(root + "**"))
            .filter(Resource::isReadable)
            .sorted(Comparator.comparing(file -> nameOf(file, root)))
            .toArray(Resource[]::new);
    for (Resource file : files) {
      String name = nameOf(file, root);
      byte[] bytes = bytes(file);
      whole.add(name).add(bytes);
      if (!NOT_OF_THE_PARSER.matcher(name).matches()) {
        parser.add(name).add(bytes);
      }
    }
    return new Program(parser.hex(), whole.hex());
  }

  private static String libraries() {
    return "jsoup "
        + Jsoup.class.getPackage().getImplementationVersion()
        + ", icu4j "
        + VersionInfo.ICU_VERSION
        + ", version "
        + version();
  }

  private static String nameOf(Resource file, String root) {
    try {
      String url = file.getURL().toString();
      return url.startsWith(root) ? url.substring(root.length()) : url;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Resource file) throws IOException {
    try (InputStream in = file.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
