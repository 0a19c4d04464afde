package org.giiatlas.generator;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Damage to the whole printed text. */
final class TextDamages {
  private static final Transliterator TRADITIONAL =
      Transliterator.getInstance("Simplified-Traditional");
  private static final Map<Character, String> RADICALS =
      Map.ofEntries(
          Map.entry('一', "⼀"),
          Map.entry('二', "⼆"),
          Map.entry('人', "⼈"),
          Map.entry('行', "⾏"),
          Map.entry('文', "⽂"),
          Map.entry('工', "⼯"),
          Map.entry('大', "⼤"),
          Map.entry('示', "⽰"),
          Map.entry('方', "⽅"),
          Map.entry('自', "⾃"),
          Map.entry('用', "⽤"),
          Map.entry('面', "⾯"),
          Map.entry('长', "⻓"));
  private static final Map<Character, String> PINYIN =
      Map.ofEntries(
          Map.entry('現', "xiàn"),
          Map.entry('務', "wù"),
          Map.entry('數', "shù"),
          Map.entry('據', "jù"),
          Map.entry('結', "jié"),
          Map.entry('關', "guān"),
          Map.entry('構', "gòu"),
          Map.entry('類', "lèi"),
          Map.entry('導', "dǎo"),
          Map.entry('轉', "zhuǎn"),
          Map.entry('復', "fù"),
          Map.entry('織', "zhī"),
          Map.entry('開', "kāi"));

  private TextDamages() {}

  private static String mapped(
      String text, Map<Character, String> map, boolean keep, Random random) {
    StringBuilder changed = new StringBuilder(text.length() * 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String other = map.get(c);
      boolean change = other != null && random.nextInt(3) > 0;
      if (keep || !change) {
        changed.append(c);
      }
      if (change) {
        changed.append(other);
      }
    }
    return changed.toString();
  }

  static String radicals(String text, Random random) {
    return mapped(text, RADICALS, false, random);
  }

  static String traditional(String text, Random random) {
    return TRADITIONAL.transliterate(text);
  }

  static String pinyin(String text, Random random) {
    Map<Character, String> bracketed = new HashMap<>();
    PINYIN.forEach((c, sound) -> bracketed.put(c, "(" + sound + ")"));
    return mapped(TRADITIONAL.transliterate(text), bracketed, true, random);
  }

  /** Digits between Chinese characters and signs; those of mark-up stay. */
  static String fullWidthDigits(String text, Random random) {
    StringBuilder changed = new StringBuilder(text.length());
    boolean inTag = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inTag = c == '<' || (inTag && c != '>');
      changed.append(!inTag && c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return changed.toString();
  }

  static String chinesePage(String text, Random random) {
    return text.replace("charset=\"utf-8\"", random.nextBoolean() ? "charset=\"gb2312\"" : "");
  }

  static String taiwanesePage(String text, Random random) {
    String page = TRADITIONAL.transliterate(text).replace("charset=\"utf-8\"", "charset=\"big5\"");
    CharsetEncoder encoder = Charset.forName("Big5").newEncoder();
    StringBuilder encodable = new StringBuilder(page.length());
    page.codePoints()
        .filter(c -> encoder.canEncode(Character.toString(c)))
        .forEach(encodable::appendCodePoint);
    return encodable.toString();
  }

  static String furniture(String text, Random random) {
    String links = "首页 > 政务公开 > 年报\n字体：大 中 小 分享到：\n";
    String foot = "\n附件下载：年度报告.doc\n上一篇：2018年年报 下一篇：2020年年报\n网站标识码 0000000000\n解读文章";
    return text.startsWith("<!DOCTYPE")
        ? text.replace("<h1>", "<div>首页 &gt; 年报 12 条</div><h1>")
        : text.startsWith("标题: ") ? text + foot : links + text + foot;
  }
}
