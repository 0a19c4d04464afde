package org.giiatlas.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.giiatlas.document.Format;
import org.giiatlas.document.Hints;
import org.giiatlas.document.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  @TempDir Path input = Path.of(".");

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = input.resolve(name);
    Path folder = file.getParent();
    assertThat(folder).isNotNull();
    Files.createDirectories(folder);
    return Files.write(file, bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private List<SourceItem> items() {
    try (Stream<SourceItem> items = new SourceTree(input).items()) {
      return items.toList();
    }
  }

  private List<String> names() {
    return items().stream().map(SourceItem::name).toList();
  }

  private SourceItem item(String name) {
    return items().stream().filter(item -> item.name().equals(name)).findFirst().orElseThrow();
  }

  private static String text(SourceItem item) throws IOException {
    return new String(item.bytes(), StandardCharsets.UTF_8);
  }

  private String failure(String name) {
    try {
      byte[] bytes = item(name).bytes();
      throw new AssertionError(name + " was read: " + bytes.length + " bytes");
    } catch (IOException expected) {
      return String.valueOf(expected.getMessage());
    }
  }

  @Test
  void documentsAreFoundByTheirExtensionAndSortedByName() throws IOException {
    for (String name :
        List.of("b/2.TXT", "a.txt", "b.htm", "b/1.md", "b-1.HTML", "b/c/d.txt", "文/报告.txt")) {
      write(name, "甲");
    }
    assertThat(names())
        .containsExactly("a.txt", "b-1.HTML", "b.htm", "b/1.md", "b/2.TXT", "b/c/d.txt", "文/报告.txt")
        .isSorted();
    assertThat(items())
        .extracting(SourceItem::format)
        .containsExactly(
            Format.TEXT,
            Format.HTML,
            Format.HTML,
            Format.TEXT,
            Format.TEXT,
            Format.TEXT,
            Format.TEXT);
    assertThat(text(item("文/报告.txt"))).isEqualTo("甲");
  }

  @Test
  void otherFilesAreNotDocuments() throws IOException {
    for (String name :
        List.of(
            "README.md",
            "readme.txt",
            ".x.txt",
            ".git/a.txt",
            "a.png",
            "jsonl",
            "a.css",
            "a.tsv")) {
      write(name, "甲");
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void aReportInAFormatThatIsNotReadIsAFailureAndNotPassedOver() throws IOException {
    for (String name : List.of("a.pdf", "b.ODT", "c.wps", "d.txt.gz")) {
      write(name, "甲");
    }
    assertThat(names()).containsExactly("a.pdf", "b.ODT", "c.wps", "d.txt.gz");
    assertThat(failure("a.pdf")).contains("a.pdf is of a kind that is not read; give");
  }

  @Test
  void officeFilesAreRead() throws IOException {
    for (String name : List.of("a.docx", "b.DOC", "c.xlsx", "d.xls", "~$a.docx")) {
      write(name, "甲");
    }
    assertThat(names()).containsExactly("a.docx", "b.DOC", "c.xlsx", "d.xls");
  }

  @Test
  void aContainerWithoutRecordsIsAnEmptyDocument() throws IOException {
    write("a.jsonl", "");
    write("b.jsonl", "\n \n");
    assertThat(names()).containsExactly("a.jsonl", "b.jsonl");
    assertThat(item("a.jsonl").bytes()).isEmpty();
  }

  @Test
  void aContainerWithMoreRecordsThanTheBoundIsCutWithAFailure() throws IOException {
    write("a.jsonl", "{}\n".repeat(Limits.MAX_RECORDS + 2));
    List<SourceItem> items = items();
    assertThat(items).hasSize(Limits.MAX_RECORDS + 1);
    assertThatThrownBy(items.get(Limits.MAX_RECORDS)::bytes)
        .hasMessageContaining("more than 250,000 records; split the file");
  }

  @Test
  void aPipeIsAFailureAndIsNotWaitedFor() throws Exception {
    write("a.txt", "甲");
    Path pipe = input.resolve("pipe.txt");
    assumeThat(pipe("mkfifo", pipe.toString())).as("there is a command mkfifo").isTrue();
    assertThat(failure("pipe.txt")).contains("is a pipe or a device");
  }

  private static boolean pipe(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  @Test
  void twoNamesThatAreNoUtf8AreTwoDocuments() throws Exception {
    write("a%FF.txt", "甲");
    for (String name : List.of("a\\377.txt", "a\\376.txt")) {
      String path = input + "/" + name;
      assumeThat(pipe("bash", "-c", "echo x > \"$(printf '" + path + "')\"")).isTrue();
    }
    assertThat(names()).hasSize(3).doesNotHaveDuplicates().contains("a%FF.txt", "a\uFFFDFF.txt");
  }

  @Test
  void onlyTheFilesThatHoldWhatIsAskedForAreOpened() throws IOException {
    write("a.txt", "甲");
    write("b.jsonl", "{}\n{}\n");
    write("c#1.txt", "丙");
    write("d.jsonl", "{}\n");
    SourceTree tree = new SourceTree(input);
    try (Stream<SourceItem> items = tree.items(Set.of("b.jsonl#2", "c#1.txt"))) {
      assertThat(items.map(SourceItem::name)).containsExactly("b.jsonl#1", "b.jsonl#2", "c#1.txt");
    }
  }

  /** Which of its rows are never used is known when all was walked. */
  @Test
  void aManifestThatIsAskedForIsJudgedByAllThereIs() throws IOException {
    write("a.jsonl", "{}\n");
    write("manifest.csv", "path,year\na.jsonl#1,2020\ngone.txt,2020\n");
    String whole = failure("manifest.csv");
    SourceTree tree = new SourceTree(input);
    try (Stream<SourceItem> items = tree.items(Set.of("manifest.csv"))) {
      SourceItem manifest =
          items.filter(item -> item.name().equals("manifest.csv")).findFirst().orElseThrow();
      assertThatThrownBy(manifest::bytes).hasMessage(whole);
    }
  }

  @Test
  void aMissingFolderIsToldInASentence() {
    SourceTree tree = new SourceTree(input.resolve("gone"));
    assertThatThrownBy(tree::items)
        .isInstanceOf(InputNotFoundException.class)
        .hasCauseInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("gone does not exist; create it, or name another one with --input.");
  }

  @Test
  void aSingleFileIsTheOnlyDocument() throws IOException {
    write("b.txt", "乙");
    Path file = write(".report.doc", "甲");
    try (Stream<SourceItem> items = new SourceTree(file).items()) {
      List<SourceItem> found = items.toList();
      assertThat(found).extracting(SourceItem::name).containsExactly(".report.doc");
      assertThat(text(found.get(0))).isEqualTo("甲");
    }
  }

  @Test
  void everyLineOfAContainerIsARecordNumberedByItsLine() throws IOException {
    write("a.jsonl", "{\"id\":1}\r\n\n  \n{\"id\":4}");
    write("b.JSONL.GZ", gzip("{\"id\":1}\n{\"id\":2}\n"));
    assertThat(names()).containsExactly("a.jsonl#1", "a.jsonl#4", "b.JSONL.GZ#1", "b.JSONL.GZ#2");
    assertThat(text(item("a.jsonl#1")).strip()).isEqualTo("{\"id\":1}");
    assertThat(text(item("b.JSONL.GZ#2"))).isEqualTo("{\"id\":2}");
    assertThat(item("a.jsonl#4").format()).isEqualTo(Format.JSON_RECORD);
  }

  @Test
  void gzipFilesInSeveralPartsAreReadToTheEnd() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.writeBytes(gzip("{\"id\":1}\n"));
    parts.writeBytes(gzip("{\"id\":2}\n"));
    write("a.jsonl.gz", parts.toByteArray());
    assertThat(names()).containsExactly("a.jsonl.gz#1", "a.jsonl.gz#2");
  }

  @Test
  void aGzipFileCutAtAnyByteGivesItsGoodLinesAndThenOneFailure() throws IOException {
    byte[] whole = gzip("{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n");
    for (int length = 0; length < whole.length; length++) {
      write("a.jsonl.gz", Arrays.copyOf(whole, length));
      List<SourceItem> items = items();
      SourceItem last = items.get(items.size() - 1);
      assertThatThrownBy(last::bytes)
          .as("cut at byte %d", length)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("cannot be read: the gzip file is cut off; fetch it again.");
      for (int i = 0; i < items.size() - 1; i++) {
        assertThat(text(items.get(i))).isEqualTo("{\"id\":" + (i + 1) + "}");
      }
    }
  }

  @Test
  void aDamagedGzipFileSaysSo() throws IOException {
    byte[] damaged = gzip("{\"id\":1}\n");
    damaged[damaged.length - 6] ^= 0x55;
    write("a.jsonl.gz", damaged);
    write("b.jsonl.gz", "no gzip at all");
    write("c.txt", "甲");
    List<String> names = names();
    assertThat(names).contains("b.jsonl.gz", "c.txt");
    assertThat(failure("b.jsonl.gz")).contains("the gzip file is damaged");
    String last =
        names.stream().filter(name -> name.startsWith("a.")).reduce((a, b) -> b).orElseThrow();
    assertThat(failure(last)).contains("the gzip file is damaged");
  }

  @Test
  void aGzipFileThatExpandsBeyondReasonIsStopped() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      byte[] megabyte = new byte[1 << 20];
      Arrays.fill(megabyte, (byte) '\n');
      for (int i = 0; i < 96; i++) {
        gzip.write(megabyte);
      }
    }
    write("bomb.jsonl.gz", out.toByteArray());
    List<SourceItem> items = items();
    assertThat(items).hasSize(1);
    assertThatThrownBy(items.get(0)::bytes).hasMessageContaining("expands more than 200-fold");
  }

  @Test
  void aRecordBeyondTheBoundFailsAndTheNextOneIsRead() throws IOException {
    byte[] container = new byte[Limits.MAX_RECORD_BYTES + 20];
    Arrays.fill(container, (byte) '7');
    System.arraycopy(
        "\n{\"id\":2}\n".getBytes(StandardCharsets.UTF_8), 0, container, container.length - 10, 10);
    write("a.jsonl", container);
    assertThat(names()).containsExactly("a.jsonl#1", "a.jsonl#2");
    assertThatThrownBy(item("a.jsonl#1")::bytes)
        .isInstanceOf(DocumentTooLargeException.class)
        .hasMessageContaining("a.jsonl#1 has more than 4,194,304 bytes");
    assertThat(text(item("a.jsonl#2"))).isEqualTo("{\"id\":2}");
  }

  @Test
  void aFileBeyondTheBoundFails() throws IOException {
    write("a.txt", new byte[Limits.MAX_BYTES + 1]);
    assertThatThrownBy(item("a.txt")::bytes).isInstanceOf(DocumentTooLargeException.class);
  }

  @Test
  void aFileThatIsGoneWhenItIsReadFailsByName() throws IOException {
    Path file = write("a.txt", "甲");
    SourceItem item = item("a.txt");
    Files.delete(file);
    assertThatThrownBy(item::bytes)
        .hasMessage("a.txt is gone; it was there when the folder was listed.");
  }

  @Test
  void recordsAreReadOneAtATime() throws IOException {
    write("a.jsonl", "{\"id\":1}\n".repeat(100_000));
    Path file = input.resolve("a.jsonl");
    try (Stream<SourceItem> items = new SourceTree(input).items()) {
      Iterator<SourceItem> iterator = items.iterator();
      assertThat(iterator.next().name()).isEqualTo("a.jsonl#1");
      Files.write(file, new byte[0]);
      assertThat(count(iterator)).isLessThan(99_999);
    }
  }

  private static int count(Iterator<?> iterator) {
    int count = 0;
    while (iterator.hasNext()) {
      iterator.next();
      count++;
    }
    return count;
  }

  @Test
  void linksOutOfTheInputFolderAreNotFollowed(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("secret.txt"), "甲");
    write("a.txt", "甲");
    link("in.txt", input.resolve("a.txt"));
    link("out.txt", outside.resolve("secret.txt"));
    link("folder", outside);
    link("loop", input);
    link("lost.txt", input.resolve("gone.txt"));
    assertThat(names()).containsExactly("a.txt", "folder", "in.txt", "loop", "lost.txt", "out.txt");
    assertThat(text(item("in.txt"))).isEqualTo("甲");
    for (String name : List.of("folder", "loop", "lost.txt", "out.txt")) {
      assertThat(failure(name)).contains("is a link");
    }
  }

  @Test
  void aManifestOutsideOfTheInputFolderIsNotRead(@TempDir Path outside) throws IOException {
    Path manifest = outside.resolve("secret.csv");
    Files.writeString(manifest, "path,agency\na.txt,云溪县民政局\n");
    write("a.txt", "甲");
    link("manifest.csv", manifest);
    assertThat(item("a.txt").hints()).isEqualTo(Hints.NONE);
    assertThat(failure("manifest.csv")).contains("is a link out of the input folder");
  }

  @Test
  void whatAManifestTellsMustBePossible() throws IOException {
    write("a.txt", "甲");
    for (String row :
        List.of(
            "=1+1,2020",
            "<b>县,2020",
            "x,2020",
            "县" + "长".repeat(100) + ",2020",
            "甲县,0000",
            "甲县,9999")) {
      write("manifest.csv", "path,agency,year\na.txt," + row + "\n");
      assertThat(item("a.txt").hints()).as(row).isEqualTo(Hints.NONE);
      assertThat(failure("manifest.csv")).as(row).contains("Row 1 has an error: its ");
    }
  }

  private void link(String name, Path target) {
    try {
      Files.createSymbolicLink(input.resolve(name), target);
    } catch (IOException | UnsupportedOperationException noLinksHere) {
      assumeThat(false).as("links can be made on this file system").isTrue();
    }
  }

  @Test
  void aManifestGivesHintsForItsFolderAndBelow() throws IOException {
    write("a/x.txt", "甲");
    write("a/b/y.html", "甲");
    write("a/r.jsonl", "{}\n{}\n");
    write(
        "a/manifest.csv",
        "\uFEFF"
            + """
            Path,Agency,year,region,url
            x.txt,云溪县水利局,2020,350128,https://www.example.org/x
            ./b\\y.html,,2019,,
            r.jsonl,云溪县,,,
            r.jsonl#2,云溪县民政局,,,
            """
                .replace("\n", "\r\n"));
    assertThat(item("a/x.txt").hints())
        .isEqualTo(
            new Hints(
                Optional.of("云溪县水利局"),
                Optional.of(2020),
                Optional.of("350128"),
                Optional.of("https://www.example.org/x")));
    assertThat(item("a/b/y.html").hints().year()).contains(2019);
    assertThat(item("a/b/y.html").hints().agency()).isEmpty();
    assertThat(item("a/r.jsonl#1").hints().agency()).contains("云溪县");
    assertThat(item("a/r.jsonl#2").hints().agency()).contains("云溪县民政局");
    assertThat(names()).doesNotContain("a/manifest.csv");
  }

  @Test
  void theNearestManifestWins() throws IOException {
    write("a/x.txt", "甲");
    write("manifest.csv", "path,year\na/x.txt,2019\n");
    write("a/manifest.csv", "path,year\nx.txt,2020\n");
    assertThat(item("a/x.txt").hints().year()).contains(2020);
    assertThat(names()).containsExactly("a/x.txt");
  }

  @Test
  void aManifestSavedByASpreadsheetInGbkIsRead() throws IOException {
    write("x.txt", "甲");
    write("manifest.csv", "path,agency\nx.txt,云溪县人民政府水利局办公室\n".getBytes(Charset.forName("GBK")));
    assertThat(item("x.txt").hints().agency()).contains("云溪县人民政府水利局办公室");
  }

  @Test
  void rowsWithErrorsAreNamedAndTheOthersCount() throws IOException {
    write("x.txt", "甲");
    write("y.txt", "甲");
    write(
        "manifest.csv",
        """
        path,agency,year
        x.txt,云溪县水利局,2020
        ../secret.txt,甲镇,2020
        /etc/passwd,甲镇,2020
        C:\\a.txt,甲镇,2020
        ,甲镇,2020
        y.txt,甲镇,二〇二〇
        y.txt,乙镇,2020
        y.txt,丙镇,2020
        gone.txt,甲镇,2020
        """);
    assertThat(item("x.txt").hints().year()).contains(2020);
    assertThat(item("y.txt").hints()).isEqualTo(Hints.NONE);
    assertThat(failure("manifest.csv"))
        .contains("Row 2 has the path ../secret.txt, which leads out of the manifest's folder.")
        .contains("Row 3 has the path /etc/passwd")
        .contains("Row 4 has the path C:\\a.txt")
        .contains("Row 5 has no path.")
        .contains("Row 6 has an error: its year is 二〇二〇; give the report year in four digits.")
        .contains("Row 8 names y.txt again with other values")
        .contains("No document is there under the path gone.txt");
  }

  @Test
  void aManifestThatIsNoCsvIsRejectedAndTheDocumentsAreRead() throws IOException {
    write("x.txt", "甲");
    write("manifest.csv", "path,agency\n\"x.txt,甲\n");
    assertThat(names()).containsExactly("x.txt", "manifest.csv");
    assertThat(failure("manifest.csv")).startsWith("It is no valid CSV: ");
    write("manifest.csv", "file;agency\nx.txt;甲\n");
    assertThat(failure("manifest.csv")).startsWith("Its first line has no column path");
    write("manifest.csv", new byte[] {'p', 0, 1});
    assertThat(failure("manifest.csv")).contains("NUL byte");
  }

  @Test
  void extensionsDoNotDependOnTheLocale() throws IOException {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      write("I.TXT", "甲");
      write("MANIFEST.CSV", "PATH,REGION\nI.TXT,350128\n");
      assertThat(item("I.TXT").hints().region()).contains("350128");
      assertThat(names()).containsExactly("I.TXT");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void aFolderThatCannotBeListedIsAFailureAndTheOthersAreRead() throws IOException {
    write("a/x.txt", "甲");
    write("b.txt", "甲");
    Path folder = input.resolve("a");
    assumeThat(folder.toFile().setReadable(false)).isTrue();
    try {
      assumeThat(Files.isReadable(folder)).as("permissions hold for this user").isFalse();
      assertThat(names()).containsExactly("a/", "b.txt");
      assertThat(failure("a/")).contains("The folder a/ cannot be listed");
    } finally {
      assertThat(folder.toFile().setReadable(true)).isTrue();
    }
  }
}
