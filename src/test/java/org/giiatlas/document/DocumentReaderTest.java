package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static final String PAGE =
      """
      <HTML><HEAD><META CHARSET=GBK><TITLE>云溪县水利局2020年政府信息公开工作年度报告_I</TITLE>
      <META NAME=PUBDATE CONTENT=2021-01-15></HEAD><BODY><DIV STYLE="DISPLAY:NONE">I</DIV>
      <TABLE><TR><TH COLSPAN=2>第（一）项<TR><TD>ID<TD>１</TABLE>数(shù)据(tiān)</BODY></HTML>
      """;

  private final Locale usual = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(usual);
  }

  @Test
  void theReadingDoesNotDependOnTheLocale() {
    byte[] bytes = Read.bytes(PAGE);
    Reading expected = DocumentReader.standard().read(bytes, Format.HTML);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(DocumentReader.standard().read(bytes, Format.HTML)).isEqualTo(expected);
    Document document = Read.document(bytes, Format.HTML);
    assertThat(document.title()).contains("云溪县水利局2020年政府信息公开工作年度报告");
    assertThat(document.metadata().publishedOn()).isPresent();
    assertThat(Read.lines(document)).containsExactly("数据");
    assertThat(Rejection.Reason.BAD_RECORD.code()).isEqualTo("bad_record");
  }

  @Test
  void theBoundsInMessagesDoNotDependOnTheLocale() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertThat(Read.refusal(new byte[Limits.MAX_BYTES + 1], Format.TEXT).detail())
        .contains("16,777,217");
  }

  @Test
  void theSameTextInEveryCharsetGivesTheSameDocument() {
    String text = "云溪县水利局2020年政府信息公开工作年度报告\n一、总体情况\n去年新收政府信息公开申请三件。";
    Document expected = Read.document(Read.bytes(text), Format.TEXT);
    for (String charset : List.of("GBK", "GB18030", "UTF-16", "UTF-16LE")) {
      byte[] bytes =
          (charset.equals("UTF-16LE") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset));
      assertThat(Read.document(bytes, Format.TEXT)).as(charset).isEqualTo(expected);
    }
  }

  @Test
  void oneReaderServesManyThreads() {
    byte[] bytes = Read.bytes(PAGE);
    Reading expected = DocumentReader.standard().read(bytes, Format.HTML);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> DocumentReader.standard().read(bytes, Format.HTML))
                .distinct())
        .containsExactly(expected);
  }

  @Test
  void theBytesAreNotChanged() {
    byte[] bytes = Read.bytes(PAGE);
    byte[] copy = bytes.clone();
    Read.document(bytes, Format.HTML);
    assertThat(bytes).isEqualTo(copy);
  }
}
