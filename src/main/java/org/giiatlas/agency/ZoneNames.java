package org.giiatlas.agency;

import java.util.regex.Pattern;

/** One spelling for the many names of one development zone. */
final class ZoneNames {
  private static final Pattern HIGH_TECH = Pattern.compile("高新(?:技术)?(?:产业)?(?:开发区|园区|区)$");

  private ZoneNames() {}

  /** 高新区 and 高新开发区 as the law has it, so that one zone's reports of all years are together. */
  static String spelledOut(String name) {
    return HIGH_TECH.matcher(name).replaceFirst("高新技术产业开发区");
  }

  /** 高新技术产业开发区 and 高新区 are one, as are 经济技术开发区, 经济开发区 and 经开区. */
  static String comparable(String name) {
    return name.replaceAll("高新(?:技术)?(?:产业)?(?:开发区|园区)|高技术(?:产业)?(?:开发区|园区)", "高新区")
        .replaceAll("经济(?:技术)?开发区", "经开区")
        .replaceAll("^(?:国家|国家级|省级)", "");
  }
}
