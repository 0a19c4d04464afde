package org.giiatlas.cli;

import org.giiatlas.check.Language;
import org.giiatlas.document.Rejection;

/** Tells a person why a document could not be checked, and what to do. */
final class RejectionText {
  private RejectionText() {}

  /** The reason in words; in Chinese with the details behind it. */
  static String of(Rejection rejection, Language language) {
    return language == Language.EN
        ? rejection.detail()
        : zh(rejection.reason()) + "（" + rejection.detail() + "）";
  }

  private static String zh(Rejection.Reason reason) {
    return switch (reason) {
      case EMPTY -> "文件里没有文字，请确认文件完整。";
      case NOT_TEXT -> "不是文本或网页，请另存为 .txt 或 .html 后再检查。";
      case TOO_LARGE -> "文件过大，请只保留年度报告本身。";
      case BAD_RECORD -> "该行不是可用的 JSON 记录，请检查这一行。";
      case UNREADABLE_FILE -> "文件打不开，请检查权限和文件是否完整。";
      case NOT_A_REPORT -> "没有认出这是政府信息公开工作年度报告，请确认给的是报告正文。";
      case NO_AGENCY -> "没有读到报告机关的名称，请在标题或落款中写明全称。";
      case NO_YEAR -> "没有读到报告年度，请在标题中写明年度。";
      case TOO_SLOW -> "处理时间过长，已放弃。";
      case PARSER_FAILURE -> "程序出错，请把文件报告给开发者。";
    };
  }
}
