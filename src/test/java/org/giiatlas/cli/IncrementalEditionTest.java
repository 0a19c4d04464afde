package org.giiatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.giiatlas.generator.DocumentGenerator;
import org.giiatlas.generator.GeneratedDocument;
import org.giiatlas.generator.StatutoryForm;
import org.giiatlas.job.NightlyRun;
import org.giiatlas.job.Parts;
import org.giiatlas.job.Progress;
import org.giiatlas.job.PublishingRules;
import org.giiatlas.job.RunOptions;
import org.giiatlas.publish.EditionLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nights of random edits give the edition that one run over the same documents gives. */
class IncrementalEditionTest {
  private static final List<StatutoryForm> FORMS =
      List.of(
          StatutoryForm.NATIONAL_2014, StatutoryForm.NATIONAL_2019, StatutoryForm.NATIONAL_2021);

  @TempDir Path folder;

  private static final Parts PARTS = ChartlessAtlas.parts();

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anEditionMadeNightByNightEqualsOneMadeAtOnce(long seed) throws Exception {
    Random random = new Random(seed);
    Path input = Files.createDirectories(folder.resolve("in"));
    for (GeneratedDocument document : documents(0)) {
      if (random.nextInt(3) > 0) {
        write(input.resolve(name(document)), document);
      }
    }
    run("nights");
    for (int night = 1; night <= 3; night++) {
      for (int edit = 0; edit < 1 + random.nextInt(4); edit++) {
        edit(input, random);
      }
      run("nights");
    }
    run("at-once");

    assertThat(Terminal.published(folder.resolve("nights")))
        .isEqualTo(Terminal.published(folder.resolve("at-once")));
  }

  @Test
  void aYearOfWhichNothingDiffersIsTheFileOfTheEditionBefore() throws Exception {
    Path input = Files.createDirectories(folder.resolve("in"));
    for (GeneratedDocument document : documents(0)) {
      write(input.resolve(name(document)), document);
    }
    run("out");
    Object before = inode("out", 2018);
    List<GeneratedDocument> others = documents(9);
    GeneratedDocument changed = others.get(others.size() - 1);
    write(input.resolve(name(changed)), changed);
    run("out");

    assertThat(changed.year()).isEqualTo(2025);
    assertThat(inode("out", 2018)).isEqualTo(before);
  }

  @Test
  void aPublishedFileThatSomebodyChangedIsWrittenAgain() throws Exception {
    Path input = Files.createDirectories(folder.resolve("in"));
    for (GeneratedDocument document : documents(0)) {
      write(input.resolve(name(document)), document);
    }
    run("out");
    Path published = folder.resolve("out/dataset/year=2018/reports.csv");
    String before = Files.readString(published);
    Files.writeString(published, "x".repeat(before.length()));
    GeneratedDocument changed = documents(9).get(documents(9).size() - 1);
    write(input.resolve(name(changed)), changed);
    run("out");

    assertThat(published).hasContent(before);
    assertThat(folder.resolve("out/changes.csv")).content().contains("added", ",2018,");
  }

  @Test
  void whatIsKeptOfAYearIsNotBelievedIfItIsNotAsItWasWritten() throws Exception {
    Path input = Files.createDirectories(folder.resolve("in"));
    for (GeneratedDocument document : documents(0)) {
      write(input.resolve(name(document)), document);
    }
    run("out");
    Path part = folder.resolve("out/.editions/current/.parts/year=2018/part.json").toRealPath();
    String before = Files.readString(part);
    FileTime time = Files.getLastModifiedTime(part);
    Files.writeString(part, before.replaceAll("\"value\":[1-9]", "\"value\":0"));
    Files.setLastModifiedTime(part, time);
    assertThat(Files.readString(part)).hasSameSizeAs(before).isNotEqualTo(before);
    GeneratedDocument changed = documents(9).get(documents(9).size() - 1);
    write(input.resolve(name(changed)), changed);
    run("out");

    assertThat(folder.resolve("out/.editions/current/.parts/year=2018/part.json"))
        .hasContent(before);
  }

  private Object inode(String output, int year) throws IOException {
    Path file = folder.resolve(output + "/dataset/year=" + year + "/observations.csv");
    return Files.getAttribute(file.toRealPath(), "unix:ino");
  }

  private static void edit(Path input, Random random) throws IOException {
    SortedSet<String> there = new TreeSet<>();
    try (var files = Files.list(input)) {
      files.forEach(file -> there.add(file.getFileName().toString()));
    }
    List<GeneratedDocument> versions = documents(random.nextInt(3));
    GeneratedDocument document = versions.get(random.nextInt(versions.size()));
    switch (random.nextInt(3)) {
      case 0 ->
          Files.delete(input.resolve(new ArrayList<>(there).get(random.nextInt(there.size()))));
      case 1 -> write(input.resolve("second-" + name(document)), document);
      default -> write(input.resolve(name(document)), document);
    }
  }

  private static List<GeneratedDocument> documents(long seed) {
    DocumentGenerator generator = new DocumentGenerator(seed);
    List<GeneratedDocument> documents = new ArrayList<>();
    for (int office = 1; office <= 3; office++) {
      for (StatutoryForm form : FORMS) {
        documents.addAll(generator.series(form, office));
      }
    }
    return documents;
  }

  private static String name(GeneratedDocument document) {
    return document.agency() + document.year() + ".txt";
  }

  private static void write(Path file, GeneratedDocument document) throws IOException {
    Files.writeString(file, document.text(), StandardCharsets.UTF_8);
  }

  private void run(String output) throws Exception {
    new NightlyRun(PARTS, Clock.systemUTC())
        .run(
            new RunOptions(
                folder.resolve("in"),
                folder.resolve(output),
                Optional.empty(),
                Optional.empty(),
                false,
                2,
                Duration.ofSeconds(60),
                new PublishingRules(0, 100, true),
                EditionLanguage.BOTH,
                RunOptions.LogFormat.TEXT),
            Progress.NONE);
  }
}
