package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {
  private static Reading.Read read(String json) {
    Reading reading = DocumentReader.standard().read(Read.bytes(json), Format.JSON_RECORD);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return (Reading.Read) reading;
  }

  @Test
  void theFieldsOfARecordBecomeHints() {
    Reading.Read read =
        read(
            "{\"url\":\"https://www.example.org/1\",\"text\":\"甲\\n"
                + "乙\",\"agency\":\"云溪县水利局\",\"year\":\"2020\",\"region\":350128,\"title\":\""
                + " ２０２０年（上）年报\",\"publish_date\":\"2021-01-15\"}");
    assertThat(read.hints())
        .isEqualTo(
            new Hints(
                Optional.of("云溪县水利局"),
                Optional.of(2020),
                Optional.of("350128"),
                Optional.of("https://www.example.org/1")));
    assertThat(read.document().title()).contains("2020年(上)年报");
    assertThat(read.document().metadata().publishedOn()).contains(LocalDate.of(2021, 1, 15));
    assertThat(read.document().blocks())
        .containsExactly(new TextLine(1, "甲"), new TextLine(2, "乙"));
  }

  @Test
  void linesAreCountedFromTheStartOfTheText() {
    Reading.Read read = read("{\"url\":\" https://www.example.org/1 \",\"text\":\"\\n\\n甲\"}");
    assertThat(read.document().blocks()).containsExactly(new TextLine(3, "甲"));
    assertThat(read.hints().url()).contains("https://www.example.org/1");
  }

  @Test
  void htmlIsReadBeforeText() {
    Reading.Read read =
        read("{\"id\":7,\"text\":\"甲1\",\"html\":\"<table><tr><td>甲<td>1</table>\",\"year\":null}");
    assertThat(Read.grids(read.document())).hasSize(1);
    assertThat(read.hints()).isEqualTo(Hints.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "{\"id\":1,\"text\":\"甲\" # no valid JSON",
        "{\"id\":1,\"text\":\"甲\"} x # no valid JSON",
        "{\"id\":1,\"id\":2,\"text\":\"甲\"} # no valid JSON",
        "not json # no valid JSON",
        "[1,2] # no JSON object but array",
        "{\"text\":\"甲\"} # neither id nor url",
        "{\"id\":1} # neither text nor html",
        "{\"id\":1,\"text\":\" \"} # neither text nor html",
        "{\"id\":1,\"text\":5} # The field text must be a string, not number",
        "{\"id\":1,\"text\":\"甲\",\"agency\":[]} # The field agency must be a string, not array",
        "{\"id\":1,\"text\":\"甲\",\"year\":20.5} # The field year must be a string, not number",
        "{\"id\":1,\"text\":\"甲\",\"year\":20} # The field year is 20; give",
        "{\"id\":1,\"text\":\"甲\",\"year\":\"二〇二〇\"} # The field year is 二〇二〇; give",
        "{\"id\":{},\"text\":\"甲\"} # The field id must be a string, not object",
      })
  void aBadRecordIsRefusedAndSaysWhatIsWrong(String json, String detail) {
    Rejection refusal = Read.refusal(Read.bytes(json), Format.JSON_RECORD);
    assertThat(refusal.reason()).isEqualTo(Rejection.Reason.BAD_RECORD);
    assertThat(refusal.detail()).contains(detail).doesNotContain("\n").doesNotContain("Source");
  }

  @Test
  void aNestingBombIsRefused() {
    String bomb = "{\"id\":1,\"text\":" + "[".repeat(100_000);
    assertThat(Read.refusal(Read.bytes(bomb), Format.JSON_RECORD).reason())
        .isEqualTo(Rejection.Reason.BAD_RECORD);
  }

  @Test
  void aRecordWhoseTextIsNothingIsEmpty() {
    assertThat(
            Read.refusal(Read.bytes("{\"id\":1,\"html\":\"<p></p>\"}"), Format.JSON_RECORD)
                .reason())
        .isEqualTo(Rejection.Reason.EMPTY);
  }
}
