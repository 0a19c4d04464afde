package org.giiatlas.publish;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Published files as DuckDB reads them, another implementation than ours. */
public final class DuckDb {
  private DuckDb() {}

  /** The rows of a query; numbers plain and without zeros at their end, null as empty text. */
  public static List<List<String>> rows(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(text(result.getObject(i)));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** All rows of a Parquet file in its own order, without what its folder's name says. */
  public static List<List<String>> file(Path file) throws SQLException {
    return rows(
        "select * from read_parquet('%s', hive_partitioning = false)"
            .formatted(file.toString().replace("'", "''")));
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? plain(number) : value.toString();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
