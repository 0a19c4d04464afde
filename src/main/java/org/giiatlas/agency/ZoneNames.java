package org.giiatlas.agency;

/** One spelling for the many names of one development zone. */
final class ZoneNames {
  private ZoneNames() {}

  /** 高新技术产业开发区 and 高新区 are one, as are 经济技术开发区, 经济开发区 and 经开区. */
  static String comparable(String name) {
    return name.replaceAll("高新?技术(?:产业)?(?:开发区|园区)", "高新区")
        .replaceAll("经济(?:技术)?开发区", "经开区")
        .replaceAll("^(?:国家|国家级|省级)", "");
  }
}
