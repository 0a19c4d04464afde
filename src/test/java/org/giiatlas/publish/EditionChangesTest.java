package org.giiatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionChangesTest {
  @TempDir Path before;
  @TempDir Path after;

  @BeforeEach
  void twoEditions() throws IOException {
    write(
        before,
        List.of("a,x,-,5,reported", "a,y,-,,blank", "a,z,-,1,reported", "b,x,-,2,reported"));
    write(
        after,
        List.of("a,w,-,3,reported", "a,x,-,6,reported", "a,y,-,0,reported", "b,x,-,2,reported"));
  }

  @Test
  void everyFigureThatIsAnotherIsTold() throws IOException {
    ChangeCounts counts = EditionChanges.write(before, after, false, Map.of(), Set.of());

    assertThat(Files.readAllLines(after.resolve("changes.csv")))
        .containsExactly(
            "change,report_id,year,indicator,applicant,before,after",
            "figure,a,2020,w,-,,3",
            "figure,a,2020,x,-,5,6",
            "figure,a,2020,y,-,blank,0",
            "figure,a,2020,z,-,1,");
    assertThat(counts).isEqualTo(new ChangeCounts(2, 0, 0, 0, 0, 4));
    assertThat(after.resolve("run.json")).content().contains("\"figures\" : 4", "\"edition\" : 2");
  }

  @Test
  void anEditionPutInPlaceByAKilledRunKeepsItsChanges() throws IOException {
    EditionChanges.write(before, after, false, Map.of(), Set.of());
    List<String> changes = Files.readAllLines(after.resolve("changes.csv"));
    Path again = Files.createDirectory(before.resolve("again"));
    write(
        again,
        List.of("a,w,-,3,reported", "a,x,-,6,reported", "a,y,-,0,reported", "b,x,-,2,reported"));

    ChangeCounts counts =
        EditionChanges.write(
            after, again, EditionChanges.editionIn(after) == 2, Map.of(), Set.of());

    assertThat(Files.readAllLines(again.resolve("changes.csv"))).isEqualTo(changes);
    assertThat(counts.figures()).isEqualTo(4);
  }

  private static void write(Path edition, List<String> cells) throws IOException {
    Path year = Files.createDirectories(edition.resolve("dataset/year=2020"));
    Files.writeString(
        year.resolve("reports.csv"),
        "report_id,document,sha256,superseded_by\na,a.txt,0123456789,\nb,b.txt,0123456789,\n");
    Files.writeString(
        year.resolve("observations.csv"),
        "report_id,indicator,applicant,value,status\n" + String.join("\n", cells) + "\n");
    Files.writeString(edition.resolve("run.json"), "{\"edition\":2}");
  }
}
