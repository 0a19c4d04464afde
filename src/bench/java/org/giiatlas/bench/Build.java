package org.giiatlas.bench;

import java.io.File;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.giiatlas.document.Format;

/**
 * A build of the program with its classes in a loader of its own, so that several builds can be
 * timed in one run. The libraries are those of this build.
 */
final class Build {
  private final MethodHandle parse;
  private final Class<?> formats;
  private final Object noHints;

  private Build(MethodHandle parse, Class<?> formats, Object noHints) {
    this.parse = parse;
    this.formats = formats;
    this.noHints = noHints;
  }

  /**
   * Loads a build.
   *
   * @param classes the folder of its classes, such as {@code target/classes}
   */
  static Build in(Path classes) {
    if (!Files.isRegularFile(classes.resolve("org/giiatlas/report/ReportParser.class"))) {
      throw new IllegalArgumentException(
          classes.toAbsolutePath()
              + " has no org/giiatlas/report/ReportParser.class;"
              + " give the target/classes of a compiled checkout.");
    }
    try {
      ClassLoader loader =
          new URLClassLoader(
              locations(classes).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
      Class<?> parser = loader.loadClass("org.giiatlas.report.ReportParser");
      Class<?> formats = loader.loadClass("org.giiatlas.document.Format");
      Class<?> hints = loader.loadClass("org.giiatlas.document.Hints");
      Class<?> outcome = loader.loadClass("org.giiatlas.report.Outcome");
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      MethodHandle parse =
          lookup
              .findVirtual(
                  parser, "parse", MethodType.methodType(outcome, byte[].class, formats, hints))
              .bindTo(parser.getMethod("standard").invoke(null));
      return new Build(parse, formats, hints.getField("NONE").get(null));
    } catch (ReflectiveOperationException | MalformedURLException e) {
      throw new IllegalArgumentException(
          classes + " is a build whose ReportParser is called otherwise: " + e.getMessage(), e);
    }
  }

  private static List<URL> locations(Path classes) throws MalformedURLException {
    List<URL> locations = new ArrayList<>();
    locations.add(classes.toUri().toURL());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (entry.endsWith(".jar")) {
        locations.add(Path.of(entry).toUri().toURL());
      }
    }
    return locations;
  }

  /** This build's name of a format. */
  Object format(Format format) {
    for (Object constant : formats.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(format.name())) {
        return constant;
      }
    }
    throw new IllegalArgumentException("The build knows no format " + format);
  }

  /** Reads a document and gives what came of it. */
  Object parse(byte[] bytes, Object format) {
    try {
      return parse.invoke(bytes, format, noHints);
    } catch (Throwable e) {
      throw new IllegalStateException("The build cannot read a generated document", e);
    }
  }
}
