package org.giiatlas.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a report names an office beside its title: who wrote it, who answers for it, where it was
 * published. The words are as they stand; whether they are an office's name is not judged here.
 */
final class OfficeMentions {
  private static final Pattern AUTHOR =
      Pattern.compile("由([^。，,；;由]{4,34}?)(?=(?:结合|根据|依据|依照|按照|负责|组织|汇总|制作|撰写|编写|编制|编成|起草|依))");

  /** 某某县人民政府办公室编制了2017年政府信息公开工作报告. */
  private static final Pattern COMPILED =
      Pattern.compile("(?:^|[\\n。；;,，])\\s*(\\p{IsHan}{4,34}?)(?=编制(?:了|完成)?\\s*20[0-4]\\d年)");

  /** 某某局结合单位实际，编制本单位2022年度报告; 某某局按照…，现将2022年度工作报告如下. */
  private static final Pattern COMPILES =
      Pattern.compile(
          "(?:^|[\\n。；;,，])\\s*(\\p{IsHan}{4,34}?)(?=(?:结合|根据|依据|按照)[^。；;\\n]{0,60}(?:编制|报告如下))");

  /** 根据2023年某某局信息公开工作实际编制. */
  private static final Pattern OWN_WORK =
      Pattern.compile("20[0-4]\\d年(?:度)?(\\p{IsHan}{4,30}?)(?:政府信息|信息|政务)公开工作实际");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:单位名称|填报单位|填表单位|报送单位|发文单位|发文机关|制发单位|制发机关|公开主体|编制单位|责任单位)"
              + "\\s*(?:[(（][^)）]{1,6}[)）])?\\s*[:：]?\\s*([\\p{IsHan}]{4,34})");

  /** What a page prints between title and text: where the page came from. */
  private static final Pattern SOURCE =
      Pattern.compile("(?:信息来源|来源|作者|发布机构|发布单位|供稿单位|供稿)\\s*[:：]\\s*([\\p{IsHan}]{4,34})");

  private static final Pattern CONTACT =
      Pattern.compile(
          "请(?:与|向|联系|径与|直接与)\\s*[:：]?\\s*([^。，,；;：:]{4,34}?)(?=联系|咨询|反映|[(（。，,；;\\n]|$)");

  /** 某某局联系电话：…. */
  private static final Pattern TELEPHONE =
      Pattern.compile("(?:^|[\\n。；;,，(（])\\s*(\\p{IsHan}{4,34}?)(?=联系(?:电话|地址|方式))");

  /** A government by whose site a report is published. */
  private static final Pattern GOVERNMENT_SITE =
      Pattern.compile("(\\p{IsHan}{1,14}[市县区旗](?:人民)?政府)(?=门户|官方|网站|官网|网)");

  private OfficeMentions() {}

  /** Who wrote, signed or issued it, the weightiest first. */
  static List<String> signed(HeadingText text, Signature signature) {
    return Stream.of(
            authors(text),
            signature.agency().stream(),
            all(LABELLED, text.whole()),
            all(COMPILES, text.head()),
            all(OWN_WORK, text.head()))
        .flatMap(names -> names)
        .toList();
  }

  /** By whom it says to be written. */
  static Stream<String> authors(HeadingText text) {
    return Stream.concat(all(AUTHOR, text.head()), all(COMPILED, text.head()));
  }

  /** Whom to ask. */
  static Stream<String> contacts(HeadingText text) {
    return all(CONTACT, text.head());
  }

  /** Whose telephone it gives. */
  static Stream<String> telephones(HeadingText text) {
    return all(TELEPHONE, text.head());
  }

  /** Where the page says that it came from. */
  static Stream<String> sources(HeadingText text) {
    return all(SOURCE, text.head());
  }

  /** The governments by whose sites it says to be published. */
  static Stream<String> governmentSites(HeadingText text) {
    return all(GOVERNMENT_SITE, text.head());
  }

  /** What the pattern's group holds wherever it is found. */
  static Stream<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found.stream();
  }
}
