package org.giiatlas.agency;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether words are an agency's name, and how much of the name they are. */
final class NameJudge {
  private static final Pattern ORGAN =
      Pattern.compile(
          ".*(?:人民政府|政府|行政公署|办公室|办公厅|委员会|管委会|委|局|厅|部|总署|院|所|站|中心|处|队|公司|集团|学校|小学|中学|大学"
              + "|学院|医院|街道|镇|乡|苏木|街道办|办事处|支行|海关|办|馆|党工委|公署|银行|联合会|总会|协会|供电|保护区|(?<!部)署)"
              + "(?:[(（][^)）]{2,20}[)）])?$");
  private static final Pattern PRONOUN =
      Pattern.compile("^(?:我|本|各|全|该|贵|其|和|及|与|对|在|由|并|将|经|为|是|被|按|从|向|等).*");
  private static final Pattern SENTENCE =
      Pattern.compile(
          ".*(?:信息公开|政务公开|门户网站|政府网站|工作部门|年度|报告|要求|情况|通知|规定|按照|负责|所属|有关|各级|成立|领导小组|同志|任组长).*");

  /** 特向社会公布我局. */
  private static final Pattern ENDS_WITH_PRONOUN =
      Pattern.compile(".*[我本](?:局|委|办|厅|镇|乡|街道|院|所|站|中心|处|队|部|公司|校|馆|单位|机关|部门)$");

  private static final Pattern TOWNSHIP =
      Pattern.compile(".{2,5}(?:镇|乡|苏木)(?:人民政府)?|.{2,5}街道(?:办事处)?");

  private static final Pattern OFFICE_OF_TOWNSHIP = Pattern.compile("(?:人民政府|办事处)$");

  /** Ranks at which no agency's name ends or begins: 平潭县 alone is a division, 区 alone is none. */
  private static final Pattern RANK_PREFIX =
      Pattern.compile("(?:" + AgencyMaker.RANK + "|^(?:镇|乡(?!村)))(?=..)");

  private final AgencyRegistry registry;

  NameJudge(AgencyRegistry registry) {
    this.registry = registry;
  }

  /** How much of a name words are; in rising order of worth. */
  enum Quality {
    /** No agency's name. */
    NONE,
    /** An office without its place: 财政局, 区市场监管局. */
    SHORT,
    /** A place named only by its stem, with its office: 平潭市场监督管理局. */
    STEM,
    /** A place without an office: 平潭县, meaning its government. */
    PLACE,
    /** Place and office, or a central body. */
    FULL
  }

  Quality judge(String words) {
    String name = words.strip();
    if (name.length() < 2 || name.length() > 40 || SENTENCE.matcher(name).matches()) {
      return Quality.NONE;
    }
    if (registry.beginsWithCentralBody(name) && ORGAN.matcher(name).matches()) {
      return Quality.FULL;
    }
    List<AgencyName> readings = registry.readings(name);
    if (!readings.isEmpty()) {
      AgencyName reading = readings.get(0);
      if (reading.office().isEmpty()) {
        return reading.wholly() ? Quality.PLACE : Quality.NONE;
      }
      if (ORGAN.matcher(name).matches() && plausibleOffice(reading.office())) {
        return reading.wholly() ? Quality.FULL : Quality.STEM;
      }
      return Quality.NONE;
    }
    return ORGAN.matcher(name).matches() && !isPronoun(name) && name.length() >= 3
        ? Quality.SHORT
        : Quality.NONE;
  }

  /** 本镇 and 对乡镇 are no names, but 和平镇 and 对坊乡 are. */
  private static boolean isPronoun(String name) {
    return (PRONOUN.matcher(name).matches() || ENDS_WITH_PRONOUN.matcher(name).matches())
        && !Townships.anyIsNamed(OFFICE_OF_TOWNSHIP.matcher(name).replaceFirst(""));
  }

  private static boolean plausibleOffice(String office) {
    return office.length() <= 30 && !office.matches(".*[\\d%].*");
  }

  /** The office of a name without its place and rank word: 市场监管局 of 区市场监管局. */
  String officeOf(String name) {
    List<AgencyName> readings = registry.readings(name);
    return readings.isEmpty()
        ? RANK_PREFIX.matcher(name).replaceFirst("")
        : readings.get(0).township().map(Townships.Township::name).orElse("")
            + readings.get(0).office();
  }

  /** The place's part of a name as written: 区 of 区市场监管局, 平潭 of 平潭市场监督管理局. */
  String placeWords(String name) {
    String office = officeOf(name);
    return name.endsWith(office) ? name.substring(0, name.length() - office.length()) : "";
  }

  /** The longest full name that ends at that position of the text. */
  Optional<String> fullNameEndingAt(String text, int end) {
    for (int start = Math.max(0, end - 36); start <= end - 4; start++) {
      if (mayBegin(text, start, end) && judge(text.substring(start, end)) == Quality.FULL) {
        return Optional.of(text.substring(start, end));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether words begin with a place that the one of the name they end with does not lie in: the
   * zone 绍兴滨海新区 is not 滨海新区 of Tianjin.
   */
  boolean namesAnotherPlace(String words, String end) {
    List<Place> inner = places(end);
    List<Place> outer = places(words);
    return !words.equals(end)
        && !outer.isEmpty()
        && !inner.isEmpty()
        && outer.stream().noneMatch(o -> inner.stream().anyMatch(i -> i.within(o)));
  }

  private List<Place> places(String name) {
    return registry.readings(name).stream()
        .map(AgencyName::place)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The longest name that words begin with: in full, a place, or a township's alone. */
  Optional<String> nameBeginning(String words) {
    for (Quality quality : List.of(Quality.FULL, Quality.PLACE, Quality.SHORT)) {
      for (int end = words.length(); end >= 3; end--) {
        String name = words.substring(0, end);
        if ((quality != Quality.SHORT || TOWNSHIP.matcher(name).matches())
            && judge(name) == quality) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** The longest office without its place that words begin with, where its rank says one: 市水利局. */
  Optional<String> officeBeginning(String words) {
    for (int end = words.length(); end >= 4; end--) {
      String name = words.substring(0, end);
      if (RANK_PREFIX.matcher(name).find() && judge(name) == Quality.SHORT) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private boolean mayBegin(String text, int start, int end) {
    return registry.divisions().nameAt(text, start, null).isPresent()
        || registry.beginsWithCentralBody(text.substring(start, end));
  }

  /** The reading of a bare place; empty for anything else. */
  Optional<AgencyName> place(String name) {
    return judge(name) == Quality.PLACE
        ? registry.readings(name).stream().findFirst()
        : Optional.empty();
  }

  /** The name of a government as a prefix for those under it: 瑞安市 of 瑞安市人民政府. */
  Optional<AgencyName> government(String name) {
    return registry.readings(name).stream()
        .filter(r -> r.township().isEmpty() && r.office().matches("人民政府|政府|管委会|管理委员会"))
        .findFirst();
  }

  /** The id of the agency of a full name, by the name alone. */
  String agencyId(String fullName) {
    return registry.place(fullName).id();
  }

  List<String> officeVariants(String office) {
    return registry.offices().variants(office);
  }
}
