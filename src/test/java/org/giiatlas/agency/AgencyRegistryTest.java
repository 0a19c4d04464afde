package org.giiatlas.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyRegistryTest {
  private final AgencyRegistry registry = AgencyRegistry.standard();

  private String id(String name) {
    return registry.place(name).id();
  }

  @Test
  void agenciesFromAllProvincesAndLevelsArePlaced() {
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : CaseFile.rows("agencies.csv")) {
      Agency agency = registry.place(row.get(0), Surroundings.hinted(CaseFile.field(row, 1)));
      softly
          .assertThat(
              List.of(
                  agency.regionCode().orElse(""),
                  agency.province().orElse(""),
                  agency.city().orElse(""),
                  agency.county().orElse(""),
                  agency.level().map(Level::code).orElse(""),
                  agency.sector().orElse("")))
          .as(row.get(0))
          .isEqualTo(row.subList(2, 8));
    }
    softly.assertAll();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "克州生态环境局阿克陶县分局, 阿克陶县生态环境局",
    "阿克陶县环境保护局, 阿克陶县生态环境局",
    "瑞安市环保局, 温州市生态环境局瑞安分局",
    "平潭县工商局, 平潭县工商行政管理局",
    "平潭综合实验区管委会, 平潭综合实验区管理委员会",
    "浙江省温州市瑞安市教育局, 瑞安市教育局",
    "绍兴县环保局, 柯桥区生态环境局",
    "密云县财政局, 北京市密云区财政局",
    "襄樊市环境保护局, 襄阳市生态环境局",
    "瑞安市国土资源局, 瑞安市自然资源和规划局",
    "瑞安市卫生和计划生育局, 瑞安市卫生健康局",
    "瑞安市农业局, 瑞安市农业农村局",
    "恩施州利川市水利局, 利川市水利局",
    "石家庄高新区管委会, 石家庄高新技术产业开发区管理委员会",
    "亳州高新区管委会, 亳州高新技术产业开发区管理委员会",
    "长春高新开发区管理委员会, 长春高新技术产业开发区管理委员会",
    "奉化经济开发区滨海新区管委会, 奉化经济开发区滨海新区管理委员会",
    "两江新区管委会, 重庆两江新区管理委员会",
    "广东省东莞市虎门镇人民政府, 东莞市虎门镇政府",
    "国家税务总局瑞安市税务局, 瑞安市税务局",
    "环境保护部, 生态环境部",
    "上海市规划和国土资源管理局, 上海市规划和自然资源局",
    "武汉市国土资源和规划局, 武汉市自然资源和规划局",
    "浙江省经济和信息化委员会, 浙江省经济和信息化厅",
    "四川省经济和信息化委员会, 四川省经济和信息化厅",
    "山东省经济和信息化委员会, 山东省工业和信息化厅",
    "北京市教委, 北京市教育委员会",
    "厦门市人民政府国有资产监督管理委员会, 厦门市国资委",
    "安徽省人民政府外事办公室, 安徽省外事办公室",
    "兰溪市住房城乡建设局, 兰溪市住房和城乡建设局",
    "深圳市市场和质量监督管理委员会, 深圳市市场监督管理局",
    "利川市扶贫开发办公室, 利川市乡村振兴局",
    "广东省政务服务数据管理局, 广东省政务服务和数据管理局",
    "浙江省大数据发展管理局, 浙江省数据局",
    "福建省人民防空办公室, 福建省国防动员办公室",
    "广州市金融工作局, 广州市地方金融监督管理局",
    "北京市城市管理综合行政执法局, 北京市城市管理行政执法局",
    "中国银保监会浙江监管局, 国家金融监督管理总局浙江监管局",
    "国家发改委, 中华人民共和国国家发展和改革委员会",
    "国家林业局, 国家林业和草原局",
    "安庆市枞阳县教育局, 枞阳县教育局",
    "铜仁地区江口县教育局, 铜仁市江口县教育局",
    "新疆生产建设兵团第八师石河子市教育局, 石河子市教育局",
    "湖北省水利厅（湖北省河湖长制办公室）, 湖北省水利厅",
    "海淀区人民政府中关村街道办事处, 北京市海淀区中关村街道",
    "苏州市吴江生态环境局, 苏州市吴江区环境保护局",
    "沈阳市大东生态环境分局, 沈阳市生态环境局大东分局",
  })
  void namesOfOneAgencyShareAnId(String one, String other) {
    assertThat(id(one)).isEqualTo(id(other)).doesNotStartWith("unplaced");
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "瑞安市工商行政管理局, 瑞安市市场监督管理局",
    "瑞安市旅游局, 瑞安市文化和旅游局",
    "瑞安市国家税务局, 瑞安市税务局",
    "平潭县财政局, 平潭综合实验区财政金融局",
    "朝阳市财政局, 朝阳市朝阳县财政局",
    "瑞安市人民政府, 瑞安市人民政府办公室",
    "莱芜市教育局, 济南市莱芜区教育局",
    "北京市国土资源局, 北京市规划和自然资源委员会",
    "北京市规划委员会, 北京市规划和自然资源委员会",
    "重庆市国土资源和房屋管理局, 重庆市规划和自然资源局",
    "瑞安市规划局, 瑞安市自然资源和规划局",
    "瑞安市安全生产监督管理局, 瑞安市应急管理局",
    "瑞安市教育局, 瑞安市教育体育局",
    "瑞安市卫生局, 瑞安市卫生和计划生育局",
    "瑞安市法制办公室, 瑞安市司法局",
    "瑞安市民政局, 瑞安市退役军人事务局",
    "瑞安市人力资源和社会保障局, 瑞安市医疗保障局",
    "瑞安市质量技术监督局, 瑞安市食品药品监督管理局",
    "瑞安市行政审批局, 瑞安市数据局",
    "北京市城市管理委员会, 北京市城市管理综合行政执法局",
    "文化部, 文化和旅游部",
    "北京市人民政府, 北京市人民政府办公厅",
    "邢台县水务局, 邢台市信都区水务局",
  })
  void mergedAndDifferentAgenciesDoNotShareAnId(String one, String other) {
    assertThat(id(one)).isNotEqualTo(id(other));
  }

  @Test
  void idsAreReadable() {
    assertThat(id("平潭县财政局")).isEqualTo("350128-pingtan-xian-caizheng-ju");
    assertThat(id("重庆市万州区财政局")).isEqualTo("500101-wanzhou-qu-caizheng-ju");
    assertThat(id("某某局")).startsWith("unplaced-moumou-ju-").isNotEqualTo(id("谋谋局"));
  }

  @Test
  void idsHoldOnlyLowerCaseLettersDigitsAndHyphensInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      for (List<String> row : CaseFile.rows("agencies.csv")) {
        assertThat(id(row.get(0))).matches("[a-z0-9]+(?:-[a-z0-9]+)*");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatTheDocumentSaysAroundTheNameDecidesBetweenNamesakes() {
    assertThat(registry.place("鼓楼区财政局", Surroundings.text("南京市鼓楼区人民政府门户网站")).regionCode())
        .hasValue("320106");
    assertThat(registry.place("鼓楼区财政局", Surroundings.text("南京市和福州市")).regionCode()).isEmpty();
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "大东坝镇人民政府, www.songyang.gov.cn, 331124104",
    "高楼镇人民政府, www.ruian.gov.cn, 330381125",
    "二七街道办事处, www.jiangan.gov.cn, 420102010", // 江安县 has none of that name
    "周湾镇人民政府, wqx.gov.cn, 610626102",
    "区市场监管局, www.shangyu.gov.cn, 330604",
    "教育局, www.songyang.gov.cn, 331124"
  })
  void aNameWithoutAPlaceIsOfTheCountyWhoseGovernmentPublishesIt(
      String name, String site, String code) {
    assertThat(onSite(name, site).regionCode()).contains(code);
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "财政局, www.jiangan.gov.cn", // 江岸区 or 江安县
    "教育局, www.ziyang.gov.cn", // a prefecture's site, or 紫阳县's
    "教育局, www.wenzhou.gov.cn", // a prefecture's site publishes for its counties too
    "县教育局, www.ruian.gov.cn", // no county, but a city
    "教育局, wqx.gov.cn", // initials of several
    "大东坝镇人民政府, www.ruian.gov.cn",
    "大东坝镇人民政府, songyang.example.com",
    "大东坝镇人民政府, songyang/2021.html"
  })
  void aSiteThatMayBeAnotherPlacesTellsNothing(String name, String site) {
    assertThat(onSite(name, site).regionCode()).isEmpty();
  }

  @Test
  void aSiteDoesNotMoveWhatItsNamePlaces() {
    assertThat(onSite("平潭县教育局", "www.songyang.gov.cn").regionCode()).contains("350128");
  }

  private Agency onSite(String name, String site) {
    return registry.place(name, new Surroundings(Optional.empty(), Optional.of(2021), "", site));
  }

  @Test
  void aHintThatContradictsTheNameOverridesIt() {
    assertThat(registry.place("瑞安市财政局", Surroundings.hinted(Optional.of("330382"))).regionCode())
        .hasValue("330382");
  }

  @Test
  void aHintThatIsWiderThanTheNameLeavesTheNameItsPlace() {
    assertThat(registry.place("瑞安市财政局", Surroundings.hinted(Optional.of("浙江省"))).regionCode())
        .hasValue("330381");
  }

  @Test
  void anUnknownHintIsNoHint() {
    assertThat(registry.place("瑞安市财政局", Surroundings.hinted(Optional.of("999999"))).regionCode())
        .hasValue("330381");
  }

  @Test
  void everyStringGetsAnId() {
    for (String name : List.of("", " ", "1", "!?", "ABC Ltd", "\uD83D\uDE00", "局")) {
      assertThat(registry.place(name).id()).startsWith("unplaced-");
    }
  }

  @Test
  void anOfficeThatWasMergedPointsToItsSuccessor() {
    assertThat(registry.successors(id("瑞安市工商行政管理局")))
        .extracting(Successor::agencyId, s -> s.succession().kind())
        .containsExactly(tuple(id("瑞安市市场监督管理局"), Succession.Kind.MERGES));
    assertThat(registry.successors(id("国家海洋局")))
        .extracting(Successor::agencyId)
        .containsExactly(id("自然资源部"));
  }

  @Test
  void anOfficeThatGavePartOfItsTasksAwayGoesOn() {
    assertThat(registry.successors(id("瑞安市人力资源和社会保障局")))
        .extracting(Successor::agencyId, s -> s.succession().kind())
        .contains(tuple(id("瑞安市医疗保障局"), Succession.Kind.PARTS))
        .doesNotContain(tuple(id("瑞安市医疗保障局"), Succession.Kind.MERGES));
  }

  @Test
  void anOfficeThatWasRenamedHasNoSuccessorBesideItself() {
    assertThat(registry.successors(id("瑞安市环境保护局"))).isEmpty();
    assertThat(registry.successors("unplaced-moumou-ju-1")).isEmpty();
  }

  @Test
  void aHintOfTheCountyAroundAZoneDoesNotMoveTheZonesOfficeOutOfIt() {
    AgencyRegistry registry = AgencyRegistry.standard();
    String name = "平潭综合实验区环境与国土资源局";
    assertThat(registry.place(name, Surroundings.hinted(Optional.of("平潭县"))))
        .isEqualTo(registry.place(name));
  }
}
