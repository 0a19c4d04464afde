package org.giiatlas.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What {@code --database} takes. The messages never repeat what was given, which may hold a
 * password.
 */
final class DatabaseUrl implements ITypeConverter<String> {
  private static final Pattern KNOWN = Pattern.compile("jdbc:(h2|postgresql):.+");

  // PostgreSQL's driver would take it for the host's name, and print it.
  private static final Pattern USER_BEFORE_HOST = Pattern.compile("jdbc:postgresql:[^?]*@.*");

  @Override
  public String convert(String given) {
    if (!KNOWN.matcher(given).matches()) {
      throw new TypeConversionException("it takes jdbc:h2:file:… or jdbc:postgresql://…");
    }
    if (USER_BEFORE_HOST.matcher(given).matches()) {
      throw new TypeConversionException(
          "no user or password stands before the host; give jdbc:postgresql://HOST/DATABASE?user=…,"
              + " and the password in ~/.pgpass or PGPASSFILE");
    }
    return given;
  }
}
