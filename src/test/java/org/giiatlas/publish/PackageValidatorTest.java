package org.giiatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test's own tool sees what is wrong. */
class PackageValidatorTest {
  private static final String PACKAGE =
      """
      {"name": "p", "licenses": [{"name": "other-pd"}], "resources": [
        {"name": "a", "path": ["a1.csv", "a2.csv"], "schema": {
          "fields": [
            {"name": "id", "type": "string", "constraints": {"required": true}},
            {"name": "n", "type": "number"},
            {"name": "c", "type": "string",
             "categories": [{"value": "x", "label": "X"}], "constraints": {"enum": ["x"]}},
            {"name": "d", "type": "date"}],
          "primaryKey": ["id"],
          "foreignKeys": [
            {"fields": ["d"], "reference": {"resource": "b", "fields": ["d"]}}]}},
        {"name": "b", "path": "b.csv", "schema": {"fields": [{"name": "d", "type": "date"}]}}]}
      """;

  @TempDir private Path folder;

  @Test
  void aFolderThatIsAsDescribedHasNoViolation() throws IOException {
    write("a,1,x,2020-01-02\n", "b,,,\n");

    assertThat(PackageValidator.violations(folder)).isEmpty();
  }

  @Test
  void everyKindOfViolationIsFound() throws IOException {
    expect("a is required", "a,1,,\n,2,,\n", "", "id \"\": is required");
    expect("type", "a,1e3,,\n", "", "is no number");
    expect("code", "a,,y,\n", "", "is none of [x]");
    expect("key over both files", "a,,,\n", "a,,,\n", "a has the key [a] twice");
    expect("reference", "a,,,2021-02-28\n", "", "points to [2021-02-28] of b");
    expect("day", "a,,,2021-02-30\n", "", "is no date");
    Files.writeString(folder.resolve("other.csv"), "x\n");
    expect("file", "a,,,\n", "", "other.csv is not described");
  }

  @Test
  void aRowOfAnotherWidthEndsTheCheck() throws IOException {
    write("a,,\n", "");

    assertThatThrownBy(() -> PackageValidator.violations(folder)).hasMessageContaining("is ragged");
  }

  private void expect(String what, String first, String second, String violation)
      throws IOException {
    write(first, second);
    assertThat(PackageValidator.violations(folder))
        .as(what)
        .anySatisfy(each -> assertThat(each).contains(violation));
  }

  private void write(String first, String second) throws IOException {
    Files.writeString(folder.resolve("datapackage.json"), PACKAGE);
    Files.writeString(folder.resolve("a1.csv"), "id,n,c,d\n" + first);
    Files.writeString(folder.resolve("a2.csv"), "id,n,c,d\n" + second);
    Files.writeString(folder.resolve("b.csv"), "d\n2020-01-02\n");
  }
}
