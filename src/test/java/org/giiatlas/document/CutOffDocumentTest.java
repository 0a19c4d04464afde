package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that was cut off or damaged anywhere still ends in a clear result. */
class CutOffDocumentTest {
  private static final String CRAWLED =
      """
      标题: 云溪县水利局2020年政府信息公开工作年度报告
      发布时间: 2021-01-15 08:30
      ===== 正文 =====
      一、总体情况　去年新收申请３件，均在期限内办结。
      第二十条第（一）项 | ||||
      规章 | 0 | 0 | 0 | |
      | 指标 | 数 |
      |---|---|
      | 主动公开 | 12 |
      """;

  private static final String TRADITIONAL =
      """
      ?
      雲溪縣水利局
      2012年政府信息公開工作年度報告
      本局現(xiàn)有網(wǎng)站一個,公開信息12條。
      指? 標? 名? 稱 | 代碼 |
      主動公開????? | 01 | 12 |
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>云溪县2020年政府信息公开工作年度报告_网</title>
      <meta name="PubDate" content="2021-01-15"></head><body><div style="display:none">x</div>
      <table><tr><td><p>一、总体情况&nbsp;</p><table border=1><tr><td rowspan="2">甲</td><td>1</td></tr>
      <tr><td><p>社会</p><p>公益</p></td></tr></table><!-- 注 --></td></tr></table></body></html>
      """;

  private static final String RECORD =
      "{\"id\": 7, \"year\": 2020, \"html\": \"<p>一、总体\\u60c5况</p><table><tr><td>甲<td>1</table>\"}";

  private static final String DAMAGE = "<>/=\"& tdrp1\u00E4";

  private static void everyCutEndsInAReading(byte[] bytes, Format format) {
    for (int length = 0; length <= bytes.length; length++) {
      Reading reading = DocumentReader.standard().read(Arrays.copyOf(bytes, length), format);
      if (reading instanceof Reading.Refused refused) {
        assertThat(refused.rejection().detail()).as("cut at byte %d", length).isNotBlank();
      } else {
        assertThat(reading).as("cut at byte %d", length).isInstanceOf(Reading.Read.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void crawledTextMayBeCutAtEveryByte(String charset) {
    everyCutEndsInAReading(CRAWLED.getBytes(Charset.forName(charset)), Format.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5"})
  void traditionalTextMayBeCutAtEveryByte(String charset) {
    everyCutEndsInAReading(TRADITIONAL.getBytes(Charset.forName(charset)), Format.TEXT);
  }

  @Test
  void aPageMayBeCutAtEveryByte() {
    everyCutEndsInAReading(Read.bytes(PAGE), Format.HTML);
  }

  @Test
  void aRecordMayBeCutAtEveryByte() {
    everyCutEndsInAReading(Read.bytes(RECORD), Format.JSON_RECORD);
  }

  @Test
  void aCutInsideUtf8TextLosesOnlyTheCutCharacter() {
    byte[] bytes = Read.bytes("一、总体情况\n去年新收申请三件");
    Document document = Read.document(Arrays.copyOf(bytes, bytes.length - 1), Format.TEXT);
    assertThat(Read.lines(document)).containsExactly("一、总体情况", "去年新收申请三\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aPageMayBeDamagedAtRandom(long seed) {
    Random random = new Random(seed);
    byte[] page = Read.bytes(PAGE);
    for (int round = 0; round < 500; round++) {
      byte[] damaged = page.clone();
      for (int i = 0; i < 8; i++) {
        damaged[random.nextInt(damaged.length)] =
            (byte) DAMAGE.charAt(random.nextInt(DAMAGE.length()));
      }
      assertThat(DocumentReader.standard().read(damaged, Format.HTML)).isNotNull();
    }
  }
}
