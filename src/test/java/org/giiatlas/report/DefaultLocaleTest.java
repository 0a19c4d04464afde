package org.giiatlas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.giiatlas.document.Hints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read does not depend on the machine's language, digits or time zone. */
class DefaultLocaleTest {
  private final Locale usualLocale = Locale.getDefault();
  private final TimeZone usualZone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(usualLocale);
    TimeZone.setDefault(usualZone);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul",
    "zh-CN, Asia/Shanghai",
    "zh-TW-u-ca-roc, Pacific/Kiritimati",
    "ar-EG-u-nu-arab, Pacific/Pago_Pago"
  })
  void theSamplesAreReadAsEverywhere(String locale, String zone) {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    List<String> usual = readings();
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    assertThat(readings()).isEqualTo(usual);
  }

  /** Every fifth document: all forms and kinds of file are among them. */
  private static List<String> readings() {
    List<String> readings = new ArrayList<>();
    List<SampleDocument> all = SampleDocument.all();
    for (int i = 0; i < all.size(); i += 5) {
      SampleDocument document = all.get(i);
      Outcome outcome =
          ReportParser.standard().parse(document.bytes(), document.format(), Hints.NONE);
      readings.add(outcome.toString());
      if (outcome instanceof Outcome.Parsed parsed) {
        readings.add(ReportObservations.of(parsed.report()).toString());
      }
    }
    return readings;
  }
}
