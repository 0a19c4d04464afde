package org.giiatlas.store;

import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The tables of the job repository, from the script that Spring Batch brings for each database, so
 * that one history tells the state of all tables.
 */
// Flyway reads version and description from the class's name.
@SuppressWarnings("checkstyle:TypeName")
public final class V1__Batch_tables extends BaseJavaMigration {
  @Override
  public void migrate(Context context) throws Exception {
    String database =
        context.getConnection().getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    ScriptUtils.executeSqlScript(
        context.getConnection(),
        new ClassPathResource("org/springframework/batch/core/schema-" + database + ".sql"));
  }
}
