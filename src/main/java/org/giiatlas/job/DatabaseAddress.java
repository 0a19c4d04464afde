package org.giiatlas.job;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the state is kept. A password is taken out of the address at once, so that no driver, pool
 * or log that prints the address can print it.
 *
 * @param url the JDBC address without a password
 * @param password the password of the address; empty where it has none
 */
record DatabaseAddress(String url, String password) {
  private static final String CLOSE_ON_EXIT = "DB_CLOSE_ON_EXIT";
  private static final String TRACE = "TRACE_LEVEL_FILE";

  // H2 sets its options off with ";", PostgreSQL with "?" and "&".
  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?<first>[;?&])password=(?<password>[^;&]*)(?<last>&?)", Pattern.CASE_INSENSITIVE);

  /** The address as it was given, with or without a password. */
  static DatabaseAddress of(String given) {
    if (!given.startsWith("jdbc:h2:")) {
      return withoutPassword(given);
    }
    // H2 would close the database as soon as the process is told to end, before the run has
    // stopped in order; and it would print the stack of what it cannot write to a trace file.
    String set = given.toUpperCase(Locale.ROOT);
    return withoutPassword(
        given
            + (set.contains(CLOSE_ON_EXIT) ? "" : ";" + CLOSE_ON_EXIT + "=FALSE")
            + (set.contains(TRACE) ? "" : ";" + TRACE + "=0"));
  }

  private static DatabaseAddress withoutPassword(String given) {
    Matcher matcher = PASSWORD.matcher(given);
    if (!matcher.find()) {
      return new DatabaseAddress(given, "");
    }
    String first = matcher.group("first");
    boolean more = !matcher.group("last").isEmpty();
    String rest = (more ? first : "") + given.substring(matcher.end());
    String password = matcher.group("password");
    return new DatabaseAddress(
        given.substring(0, matcher.start()) + rest,
        given.startsWith("jdbc:postgresql:") ? decoded(password) : password);
  }

  private static String decoded(String password) {
    return URLDecoder.decode(password, StandardCharsets.UTF_8);
  }

  /**
   * The address of an H2 file in the state folder. What is committed is on the disk at once, so
   * that a killed run repeats nothing. The file is not compacted when it is closed: on a full disk
   * that broke off halfway and lost what was committed (in 9 of 100 series of runs on a file system
   * that filled up, and in none without). The space of what was replaced is used again all the
   * same.
   */
  static DatabaseAddress in(StateFolder state) {
    return in(state, StateFile.DATABASE);
  }

  /** As {@link #in(StateFolder)}, by another name. */
  static DatabaseAddress in(StateFolder state, String name) {
    return of(
        "jdbc:h2:file:"
            + state.resolve(name).toAbsolutePath()
            + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0");
  }

  /** Whether it is a server's database, shared by several machines. */
  boolean isServer() {
    return url.startsWith("jdbc:postgresql:");
  }

  /** A connection outside of any pool, which tells the server whose it is. */
  Connection connect(String application) throws SQLException {
    Properties properties = new Properties();
    if (!password.isEmpty()) {
      properties.setProperty("password", password);
    }
    if (isServer()) {
      properties.setProperty("ApplicationName", application);
      properties.setProperty("tcpKeepAlive", "true");
      properties.setProperty("connectTimeout", "10");
    }
    return DriverManager.getConnection(url, properties);
  }

  /** What an operator can do where the database cannot be used; a sentence. */
  String whatToDo() {
    return isServer()
        ? "Check that the server is up, the address, the user and the password (in ~/.pgpass or the"
            + " file that PGPASSFILE names); the same command then resumes."
            + " 请检查服务器、地址、用户和密码。"
        : "Check the rights and the space; if "
            + fileOrAddress()
            + " is damaged, move it away: the next run then reads all documents again."
            + " 请检查权限和空间；文件损坏的，移走后会重新读取全部文件。";
  }

  private String fileOrAddress() {
    String file = "jdbc:h2:file:";
    String address = toString();
    return address.startsWith(file) ? address.substring(file.length()) + ".mv.db" : address;
  }

  /** The address without user and options. */
  @Override
  public String toString() {
    return url.split("[;?]", 2)[0].replaceFirst("//[^/@]*@", "//");
  }
}
