package org.giiatlas.generator;

import java.util.List;
import java.util.Random;

/** A page of an office's site: navigation around the report, tables with merged cells. */
final class WebPage {
  private final boolean nested;
  private final Random random;

  /**
   * @param nested whether the site lays its page out by tables
   */
  WebPage(boolean nested, Random random) {
    this.nested = nested;
    this.random = random;
  }

  String print(Draft draft) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
    page.append("<title>").append(draft.title()).append("_政府信息公开年报</title>");
    page.append(
        "<script>var n = 7; function go() { return '<td>1</td>'; }</script></head><body>\n");
    page.append("<div class=\"nav\"><ul><li><a href=\"/\">首页</a></li><li>政务公开</li>");
    page.append("<li>办事服务</li><li>互动交流</li></ul></div>\n");
    if (nested) {
      page.append("<table width=\"960\"><tr><td><ul><li>公开指南</li><li>公开年报</li></ul></td><td>");
    }
    page.append("<h1>").append(draft.title()).append("</h1>\n<div>发布日期：");
    page.append(draft.year() + 1).append("-01-20 浏览次数：<span>1024</span></div>\n");
    for (Part part : draft.parts()) {
      if (part instanceof Part.Paragraph paragraph) {
        page.append("<p>").append(escaped(paragraph.text())).append("</p>\n");
      } else if (part instanceof Part.Sheet sheet) {
        sheet(sheet, page);
      }
    }
    if (nested) {
      page.append("</td></tr></table>");
    }
    page.append("<div class=\"foot\"><a href=\"#\">网站地图</a> 备案号 00000001号 电话 000-0000000</div>");
    return page.append("\n</body></html>\n").toString();
  }

  private void sheet(Part.Sheet sheet, StringBuilder page) {
    page.append("<table border=\"1\"><tbody>\n");
    for (List<Box> row : sheet.rows()) {
      page.append("<tr>");
      row.forEach(box -> page.append(cell(box)));
      page.append("</tr>\n");
    }
    page.append("</tbody></table>\n");
  }

  private String cell(Box box) {
    String tag = nested && box.kind() == Box.Kind.HEADER ? "th" : "td";
    String text = escaped(box.text());
    String inner =
        switch (random.nextInt(4)) {
          case 0 -> text;
          case 1 -> "<p>" + text + "</p>";
          case 2 -> "<p><span style=\"font-size:12px\">" + text + "</span></p>";
          default -> "<p>" + text + "&nbsp;</p>";
        };
    return "<"
        + tag
        + (box.across() > 1 ? " colspan=\"" + box.across() + "\"" : "")
        + (box.down() > 1 ? " rowspan=\"" + box.down() + "\"" : "")
        + ">"
        + inner
        + "</"
        + tag
        + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\u00a0", "&nbsp;")
        .replace("\n", "<br>");
  }
}
