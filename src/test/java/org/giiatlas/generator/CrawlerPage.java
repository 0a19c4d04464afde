package org.giiatlas.generator;

/** What a crawler writes before a page's text. */
final class CrawlerPage {
  private CrawlerPage() {}

  static String head(Draft draft) {
    return "标题: "
        + draft.title()
        + "\n发布时间: "
        + (draft.year() + 1)
        + "-01-20 00:00\n文号: \n发布机构: "
        + draft.agency()
        + "\n栏目: 政府信息公开年报\n==================== 正文 ====================\n"
        + "当前位置： 首页 政务公开 政府信息公开年报 来源："
        + draft.agency()
        + " 时间："
        + (draft.year() + 1)
        + "-01-20 00:00 微信 微博 全真版 文字版 ";
  }
}
