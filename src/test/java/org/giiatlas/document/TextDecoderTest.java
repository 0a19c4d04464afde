package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String SIMPLIFIED = "本镇去年共收到政府信息公开申请三件，全部按时答复。公开栏每月更新一次，群众可以随时查阅。";
  private static final String TRADITIONAL = "本鎮去年共收到政府資訊公開申請三件，全部按時答復。公開欄每月更新一次，民眾可以隨時查閱。";

  private static String text(byte[] bytes) {
    TextDecoder.Decoding decoding = TextDecoder.decode(bytes);
    assertThat(decoding).isInstanceOf(TextDecoder.Decoding.Text.class);
    return ((TextDecoder.Decoding.Text) decoding).text();
  }

  private static Rejection refusal(byte[] bytes) {
    TextDecoder.Decoding decoding = TextDecoder.decode(bytes);
    assertThat(decoding).isInstanceOf(TextDecoder.Decoding.Refused.class);
    return ((TextDecoder.Decoding.Refused) decoding).rejection();
  }

  private static byte[] joined(byte[] head, byte[] tail) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head);
    out.writeBytes(tail);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "GB2312", "UTF-16"})
  void decodesSimplifiedTextInEveryCharset(String charset) {
    assertThat(text(SIMPLIFIED.getBytes(Charset.forName(charset)))).isEqualTo(SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "GBK", "UTF-16"})
  void decodesTraditionalTextInEveryCharset(String charset) {
    assertThat(text(TRADITIONAL.getBytes(Charset.forName(charset)))).isEqualTo(TRADITIONAL);
  }

  @Test
  void dropsTheByteOrderMark() {
    byte[] mark = HexFormat.of().parseHex("efbbbf");
    assertThat(text(joined(mark, SIMPLIFIED.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(SIMPLIFIED);
  }

  @Test
  void decodesAPageWhoseHeadIsLongAndAsciiOnly() {
    String page = "<html><head>" + "<script src=x></script>".repeat(2_000) + "</head>" + SIMPLIFIED;
    assertThat(text(page.getBytes(Charset.forName("GBK")))).isEqualTo(page);
  }

  @Test
  void trustsTheBytesMoreThanAPageThatDeclaresAnotherCharset() {
    String page = "<meta charset=\"gb2312\">" + SIMPLIFIED;
    assertThat(text(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
  }

  @Test
  void followsTheDeclarationOfAShortPage() {
    String page = "<meta http-equiv=content-type content='text/html; charset=gbk'>镇";
    assertThat(text(page.getBytes(Charset.forName("GBK")))).isEqualTo(page);
  }

  @Test
  void keepsUtf8ThatWasCutWithinACharacter() {
    byte[] whole = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 4);
    assertThat(text(cut)).startsWith(SIMPLIFIED.substring(0, 40)).endsWith("\uFFFD");
  }

  @Test
  void readsAsciiWithoutAnyHighByte() {
    assertThat(text("year 2020".getBytes(StandardCharsets.US_ASCII))).isEqualTo("year 2020");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "89504e470d0a1a0a0000000d49484452",
        "ffd8ffe000104a464946",
        "255044462d312e37",
        "504b030414000600",
        "d0cf11e0a1b11ae1",
        "1f8b0800000000"
      })
  void refusesFilesOfOtherKindsByTheirFirstBytes(String hex) {
    Rejection refusal = refusal(HexFormat.of().parseHex(hex));
    assertThat(refusal.reason()).isEqualTo(Rejection.Reason.NOT_TEXT);
    assertThat(refusal.detail()).startsWith("The file begins like a");
  }

  @Test
  void refusesBytesWithNulAndTellsWhere() {
    assertThat(refusal(new byte[] {'a', 'b', 0, 'c'}).detail()).contains("offset 2");
  }

  @Test
  void refusesWesternTextInAnotherCharset() {
    byte[] latin = "Résumé annuel à la ministère".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(latin).reason()).isEqualTo(Rejection.Reason.NOT_TEXT);
  }

  @Test
  void refusesRandomBytes() {
    byte[] noise = new byte[4_096];
    new java.util.Random(7).nextBytes(noise);
    assertThat(refusal(noise).reason()).isEqualTo(Rejection.Reason.NOT_TEXT);
  }

  @Test
  void refusesADocumentBeyondTheBound() {
    Rejection refusal = refusal(new byte[Limits.MAX_BYTES + 1]);
    assertThat(refusal.reason()).isEqualTo(Rejection.Reason.TOO_LARGE);
    assertThat(refusal.detail()).contains("16,777,217").contains("16,777,216");
  }
}
