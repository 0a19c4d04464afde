package org.giiatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRepairTest {
  private static final String TRADITIONAL = "本機關嚴格執行條例，機構職責與辦事程序皆於網站發佈，群眾隨時查閱。";

  private static String repaired(String line) {
    return TextRepair.forDocument(line).line(line);
  }

  private static String inTraditionalDocument(String line) {
    return TextRepair.forDocument(TRADITIONAL + "\n" + line).line(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "第二十条第（一）项 | 第二十条第(一)项",
        "第二十条 第(一)项 | 第二十条 第(一)项",
        "其中：１．网站公开 | 其中:1.网站公开",
        "１２．５％ | 12.5%",
        "－３ | -3",
        "＋１５ | +15",
        "−3 | -3",
        "Ａ４ 纸 | A4 纸",
        "3.危及“三安全一稳定” | 3.危及“三安全一稳定”",
        "政府采购，其他；说明。 | 政府采购，其他；说明。",
        "2012年,我局新增8个;均已公开 | 2012年，我局新增8个；均已公开",
        "访问14,069次 | 访问14,069次",
        "共5,6两类 | 共5,6两类",
        "a,b;c | a,b;c",
        "⒈属于国家秘密 | 1.属于国家秘密",
        "⑵重复申请 | (2)重复申请",
        "㈠予以公开 | (一)予以公开",
        "①受理 | ①受理",
        "⼈⼤⽂件⾏政 | 人大文件行政",
        "⻋辆和⻅习 | 车辆和见习",
        "来源&nbsp;于 | 来源 于",
        "R&D;x 经费&Co | R&D;x 经费&Co",
        "年报<!--[if !supportLists]-->（三）<!--[endif]-->平台 | 年报(三)平台",
        "时间：2010-05-12 --> 微信 | 时间:2010-05-12 --> 微信",
      })
  void bringsEveryLineToTheNormalForm(String found, String normal) {
    assertThat(repaired(found)).isEqualTo(normal);
  }

  @Test
  void keepsTabsAndBarsAndMakesEveryOtherBlankOrdinary() {
    assertThat(repaired("条\t12 |\u00A0| \u3000\u2003")).isEqualTo("条\t12 | |   ");
  }

  @Test
  void removesWhatIsInvisible() {
    assertThat(repaired("行政\u200B许\u00AD可\uFEFF")).isEqualTo("行政许可");
  }

  @Test
  void neverGluesTwoNumbersThatSomethingInvisibleStoodBetween() {
    assertThat(repaired("4\u200B7 4\uE0047 4<!--x-->7 4\u200B\u200B７ 4⒈7"))
        .isEqualTo("4 7 4 7 4 7 4 7 4 1. 7");
  }

  @Test
  void makesControlCharactersBlanks() {
    assertThat(repaired("受理\u000b数\u0007量")).isEqualTo("受理 数 量");
  }

  @Test
  void keepsTheSignOfALostCharacter() {
    assertThat(repaired("受理\uFFFD数")).isEqualTo("受理\uFFFD数");
  }

  @Test
  void marksHalfACharacterAsLost() {
    assertThat(repaired("受理\uD840数\uDC00 \uD840\uDC0B")).isEqualTo("受理\uFFFD数\uFFFD \uD840\uDC0B");
  }

  @Test
  void leavesAnUnclosedCommentAlone() {
    assertThat(repaired("受理<!--5件")).isEqualTo("受理<!--5件");
  }

  @ParameterizedTest
  @CsvSource({
    "行政復議與徵收, 行政复议与征收",
    "行政征收, 行政征收",
    "於今年裡公開後, 于今年里公开后",
    "為什麼, 为什么",
    "乾淨的水, 干净的水",
    "乾隆年間, 乾隆年间",
    "成效顯著, 成效显著",
    "本著公開原則, 本着公开原则",
    "答覆申請, 答复申请",
    "覆蓋全市, 覆盖全市",
    "瞭解與瞭望, 了解与瞭望",
    "「一站式」, “一站式”",
    "網絡臺賬, 网络台账",
  })
  void simplifiesATraditionalDocument(String found, String simplified) {
    assertThat(inTraditionalDocument(found)).isEqualTo(simplified);
  }

  @Test
  void leavesSimplifiedTextWithAFewTraditionalCharactersAlone() {
    String line = "乾县著名的乾陵管理所公开信息三十条，网页另有繁體版可供查阅。";
    assertThat(repaired(line)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "現(xiàn)在統(tǒng)計(jì)數(shù)據(jù), 现在统计数据",
    "生态（tài）环境, 生态环境",
    "國務(wù)院與網(wǎng)站, 国务院与网站",
    "法规(lǜ)与 (xiàn)在, 法规与 (xiàn)在",
  })
  void removesReadingsBehindACharacter(String found, String clean) {
    assertThat(repaired(found)).isEqualTo(clean);
  }

  @Test
  void takesAReadingWithoutToneForOneOnlyWhereOthersHaveTones() {
    assertThat(repaired("生态(tai)环境")).isEqualTo("生态(tai)环境");
    assertThat(repaired("数(shù)据与生态(tai)环境")).isEqualTo("数据与生态环境");
  }

  @Test
  void keepsAbbreviationsAndUnitsInBrackets() {
    String line = "数据(app)平台(GDP)面积(km)网址(www)丙(e)";
    assertThat(repaired(line)).isEqualTo(line);
    assertThat(repaired("数(shù)据(app)平台(GDP)面积(km)网址(www)"))
        .isEqualTo("数据(app)平台(GDP)面积(km)网址(www)");
  }

  @Test
  void turnsQuestionMarksBackIntoTheBlanksTheyWere() {
    TextRepair repair = TextRepair.forDocument("?\n指? 标? 名? 称\n数?????? | 条 | 01 | 3 |\n说明文字若干");
    assertThat(repair.line("指? 标? 名? 称")).isEqualTo("指  标  名  称");
    assertThat(repair.line("?")).isBlank();
    assertThat(repair.line("?? ??3.否决数?? | 条 | 28 | ||")).isEqualTo("     3.否决数   | 条 | 28 | ||");
    assertThat(repair.line("您知道吗? 请看指南")).isEqualTo("您知道吗? 请看指南");
    assertThat(repair.line("有何意见?")).isEqualTo("有何意见?");
  }

  @Test
  void keepsQuestionMarksOfASoundDocument() {
    assertThat(repaired("公开什么? 如何公开?? 见指南。")).isEqualTo("公开什么? 如何公开?? 见指南。");
  }

  @Test
  void keepsQuestionMarksWhereTheTextItselfIsLost() {
    String line = "2012????????????????????12????";
    assertThat(repaired(line)).isEqualTo(line);
  }

  @Test
  void stripsACellAndMakesItsBlanksOne() {
    String cell = "\u00A0 本年度\n\u00A0 办理结果 ";
    assertThat(TextRepair.forDocument(cell).cell(cell)).isEqualTo("本年度 办理结果");
  }
}
