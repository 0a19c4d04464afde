package org.giiatlas.agency;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.giiatlas.agency.NameJudge.Quality;
import org.giiatlas.document.Document;

/** Finds the reporting agency's full name by weighing what a document says of it. */
final class AgencyFinder {
  /** 2021年，平潭县财政局主动公开: who acts in a sentence that opens with the year. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|[\\n。；：:)）])\\s*20[0-4]\\d年(?:度|全年|以来)?\\s*[,，]?\\s*(\\p{IsHan}{4,34})");

  /** What has no people's congress has no people's government, but a prefect's office. */
  private static final Pattern PREFECTURE = Pattern.compile("(?:盟|地区)$");

  private static final Pattern TOWN = Pattern.compile("(?:镇|乡|苏木)$");
  private static final Pattern STREET = Pattern.compile("街道$");
  private static final Pattern TOWNSHIP_OFFICE = Pattern.compile("(?<=[镇乡木道])(?:人民政府|办事处)$");
  private static final Pattern SITE_WORDS =
      Pattern.compile("(?:门户网站|政府门户|信息公开网|政务网|政府网站|官方网站|网站|官网|网)$");

  /** An office within the agency; a town's 党政办公室 writes and answers for the town's government. */
  private static final Pattern SUBUNIT =
      Pattern.compile(
          "(?<=局|厅|署|中心)(?:办公室|综合处|综合科|指挥中心|信息中心|[^局]{2,4}[处科室股])$"
              + "|(?<=(?:改革|信息化|卫生健康|计划生育|教育|建设|商务|交通|国有资产监督管理|民族事务|科学技术|农业|旅游发展)委员会)办公室$"
              + "|(?<=[镇乡]人民政府|街道办事处|街道)党政[^镇乡]{0,8}办(?:公室)?(?:综合科)?$"
              + "|(?:(?<!人民)政府)?信息公开(?:工作)?(?:领导小组)?办公室$");

  /** The general office of a government. */
  private static final Pattern GENERAL_OFFICE = Pattern.compile("(?<=人民政府)办公[室厅]$");

  /** A general office that reports for itself calls itself so. */
  private static final Pattern OFFICE_SPEAKS = Pattern.compile("[我本](?:办|厅|室)");

  /** What an office's name stands before where it is its own. */
  private static final Pattern OWN_SITE =
      Pattern.compile("(?<=[局厅委会署心院学校])(?:官网|官方网站|门户网站|政府网站|网站|政务公开|政府信息公开|(?:网上)?信息公开)");

  /** Words that end a name in a sentence. */
  private static final Pattern NOT_OF_A_NAME =
      Pattern.compile(
          "主动|依申请|公开|政府信息|政务信息|信息|累计|一?共|全年|按照|根据|依据|围绕|落实|贯彻|执行|履行|坚决|切实|紧|严格|认真|积极|坚持|持续|深入|全面|不断|进一步|继续|加强|加大|推进|推动"
              + "|通过|结合|办理|收到|受理|未|无|没|在|以|将|对|把|做|组织|开展|召开|印发|发布|新收|高度|按|始终|扎实|充分|政务公开");

  /** What introduces a report in its first line. */
  private static final Pattern ANNOUNCED =
      Pattern.compile("^(?:特|兹|现|现将|特此)?(?:向社会)?(?:公布|发布|公开|编制|编成|制作|形成)(?=.{4})");

  private static final Pattern BRIEFLY = Pattern.compile("[(（](?:以下|简称)[^()（）]*[)）]$");

  private static final Pattern ADDRESS = Pattern.compile("^[\\w./:-]+\\.[a-z]{2,5}(?=\\p{IsHan})");

  /** 北京市大兴区北京市大兴区财政局. */
  private static final Pattern TWICE = Pattern.compile("^(\\p{IsHan}{3,9}[省市县区旗])\\1");

  private static final Pattern WORDS = Pattern.compile("\\p{IsHan}+");

  private static final Pattern SYSTEM = Pattern.compile("系统$");

  private static final Pattern ZONE =
      Pattern.compile(".{2,16}(?:新区|高新区|开发区|经开区|保税区|示范区|实验区|试验区|度假区|工业园区|科技园区|产业园区)");

  private static final int LONGEST_PLACE = 20;

  private final NameJudge judge;

  AgencyFinder(NameJudge judge) {
    this.judge = judge;
  }

  Optional<String> find(HeadingText text, Document document, Supplier<Signature> signature) {
    Optional<String> titled = bestOf(titleNames(text));
    if (titled.isEmpty()) {
      titled = bestOf(headNames(text));
    }
    if (titled.isPresent() && judge.judge(titled.get()) == Quality.FULL) {
      return titled;
    }
    List<String> signed = full(OfficeMentions.signed(text, signature.get()));
    List<String> others =
        Stream.concat(signed.stream(), full(publishedNames(text, document)).stream())
            .distinct()
            .toList();
    return titled.isPresent()
        ? titled.map(name -> complete(name, text, others))
        : untitled(text, signed, others);
  }

  /** Whose report it is where nothing is titled. */
  private Optional<String> untitled(HeadingText text, List<String> signed, List<String> others) {
    Optional<String> subject = subject(text, others);
    return signed.stream()
        .findFirst()
        .or(() -> subject)
        .or(() -> others.stream().findFirst())
        .or(() -> ownSite(text))
        .map(name -> subject.filter(name::equals).isPresent() ? name : reporting(name, text));
  }

  /** A government's report is written, and answered for, by its general office. */
  private String reporting(String name, HeadingText text) {
    boolean answersForIt =
        Stream.concat(OfficeMentions.authors(text), OfficeMentions.contacts(text))
            .anyMatch(words -> words.contains(name));
    return answersForIt && !OFFICE_SPEAKS.matcher(text.whole()).find()
        ? GENERAL_OFFICE.matcher(name).replaceFirst("")
        : name;
  }

  /** The one office whose own site, column or rules of disclosure the text names. */
  private Optional<String> ownSite(HeadingText text) {
    Matcher matcher = OWN_SITE.matcher(text.whole());
    Map<String, String> byAgency = new HashMap<>();
    while (matcher.find()) {
      judge
          .fullNameEndingAt(text.whole(), matcher.start())
          .filter(name -> judge.government(name).isEmpty() && WORDS.matcher(name).matches())
          .ifPresent(name -> byAgency.merge(judge.agencyId(name), name, AgencyFinder::longer));
    }
    return byAgency.size() == 1 ? byAgency.values().stream().findFirst() : Optional.empty();
  }

  private static String longer(String one, String other) {
    return one.length() >= other.length() ? one : other;
  }

  /** Who acts in the sentences that open with the year, where all that do so are one. */
  private Optional<String> subject(HeadingText text, List<String> others) {
    List<String> subjects =
        OfficeMentions.all(SUBJECT, text.head())
            .map(words -> NOT_OF_A_NAME.split(words, 2)[0])
            .flatMap(words -> acting(words, text, others).stream())
            .distinct()
            .toList();
    return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
  }

  /** A name in full, or one that the text gives in full elsewhere: 市城市管理局. */
  private Optional<String> acting(String words, HeadingText text, List<String> others) {
    return judge
        .nameBeginning(words)
        .map(name -> complete(name, text, others))
        .or(
            () ->
                judge
                    .officeBeginning(words)
                    .map(name -> complete(name, text, others))
                    .filter(name -> judge.judge(name) == Quality.FULL));
  }

  private static Stream<String> titleNames(HeadingText text) {
    return text.titles().stream()
        .flatMap(t -> ReportTitle.in(t).stream())
        .flatMap(AgencyFinder::named);
  }

  /** Names of phrases in the first lines; those with a year stand before those without. */
  private static Stream<String> headNames(HeadingText text) {
    List<ReportTitle> phrases = ReportTitle.in(text.head());
    return Stream.concat(
            phrases.stream().filter(p -> p.year().isPresent()),
            phrases.stream().filter(p -> p.year().isEmpty()))
        .flatMap(AgencyFinder::named);
  }

  private static Stream<String> named(ReportTitle title) {
    return title.agencies().stream();
  }

  /** The first full name; else the first bare place, then the first by stem, then a short one. */
  private Optional<String> bestOf(Stream<String> names) {
    List<String> all =
        names
            .map(AgencyFinder::withoutShortForm)
            .map(AgencyFinder::withoutAddress)
            .map(this::ofZone)
            .map(this::ofSystem)
            .map(this::withoutLeadIn)
            .toList();
    Map<String, Quality> worth = new HashMap<>();
    all.forEach(name -> worth.computeIfAbsent(name, judge::judge));
    return Stream.of(Quality.FULL, Quality.PLACE, Quality.STEM, Quality.SHORT)
        .flatMap(q -> all.stream().filter(name -> worth.get(name) == q).limit(1))
        .findFirst();
  }

  private static String withoutShortForm(String name) {
    return BRIEFLY.matcher(name).replaceFirst("");
  }

  /** www.example.com沙头镇: a copied page has its own address where the place stood. */
  private static String withoutAddress(String name) {
    return ADDRESS.matcher(name).replaceFirst("");
  }

  /** 特向社会公布平潭县财政局 is 平潭县财政局. */
  private String withoutLeadIn(String words) {
    if (judge.judge(words) == Quality.FULL) {
      return words;
    }
    String name = ANNOUNCED.matcher(words).replaceFirst("");
    return judge
        .fullNameEndingAt(name, name.length())
        .filter(full -> !judge.namesAnotherPlace(name, full))
        .orElse(name);
  }

  /** 西藏自治区邮政管理系统 is led, and answered for, by 西藏自治区邮政管理局. */
  private String ofSystem(String words) {
    String office = SYSTEM.matcher(words).replaceFirst("局");
    return !office.equals(words) && judge.judge(office) == Quality.FULL ? office : words;
  }

  /** 苏州高新区 is no division: its report is that of the committee that runs it. */
  private String ofZone(String words) {
    String committee = words + "管理委员会";
    boolean zone =
        ZONE.matcher(words).matches()
            && judge.judge(words) == Quality.NONE
            && judge.judge(committee) != Quality.NONE;
    return zone ? committee : words;
  }

  /**
   * Names of who answers for it and publishes it. A government's site publishes for its offices, so
   * an office as publisher or site says more.
   */
  private List<String> publishedNames(HeadingText text, Document document) {
    return Stream.of(
            OfficeMentions.contacts(text),
            OfficeMentions.telephones(text),
            OfficeMentions.sources(text),
            Stream.concat(
                    document.metadata().publisher().stream(),
                    Stream.of(SITE_WORDS.matcher(text.site()).replaceFirst("")))
                .sorted(Comparator.comparing(name -> judge.government(name).isPresent())))
        .flatMap(names -> names)
        .toList();
  }

  /** Those that are full names, without the office within the agency. */
  private List<String> full(List<String> names) {
    return names.stream()
        .map(name -> withoutShortForm(name.replaceAll("\\s+", "")))
        .map(name -> TWICE.matcher(name).replaceFirst("$1"))
        .map(this::withoutSubunit)
        .filter(name -> judge.judge(name) == Quality.FULL)
        .distinct()
        .toList();
  }

  private String withoutSubunit(String name) {
    String agency = SUBUNIT.matcher(name).replaceFirst("");
    boolean ofPlace = !agency.equals(name) && judge.judge(agency) == Quality.PLACE;
    return agency.endsWith("街道") ? agency + "办事处" : ofPlace ? agency + "人民政府" : agency;
  }

  /** The name in full where the title gives it short, or gives only the place. */
  private String complete(String name, HeadingText text, List<String> others) {
    return switch (judge.judge(name)) {
      case PLACE -> governmentOf(name, text);
      case STEM, SHORT -> {
        String whole = TOWN.matcher(name).replaceFirst("$0人民政府");
        whole = STREET.matcher(whole).replaceFirst("$0办事处");
        yield fullName(whole, text, others)
            .or(() -> townshipOf(TOWNSHIP_OFFICE.matcher(name).replaceFirst(""), text))
            .or(() -> underGovernment(name, governments(text, others)))
            .orElse(whole);
      }
      default -> name;
    };
  }

  /** A place's report is its government's; for a zone its 管委会's, spelled as the text does. */
  private String governmentOf(String name, HeadingText text) {
    AgencyName reading = judge.place(name).orElseThrow();
    if (reading.township().isPresent()) {
      return name + (reading.township().get().isStreet() ? "办事处" : "人民政府");
    }
    Place place = Objects.requireNonNull(reading.place());
    if (place.isZone() && place.level() == Level.PROVINCE) {
      return name; // 新疆生产建设兵团 is an organ by its own name
    }
    if (!place.isZone()) {
      return name + (PREFECTURE.matcher(name).find() ? "行政公署" : "人民政府");
    }
    boolean spelledOut = count(text.whole(), name + "管理委员会") > count(text.whole(), name + "管委会");
    return name + (spelledOut ? "管理委员会" : "管委会");
  }

  /** The township as the text names it behind its county; nothing where it names two. */
  private Optional<String> townshipOf(String name, HeadingText text) {
    Map<String, String> found = new HashMap<>();
    String whole = text.whole();
    for (int at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + 1)) {
      int line = whole.lastIndexOf('\n', at) + 1;
      for (int start = Math.max(line, at - LONGEST_PLACE); start <= at - 2; start++) {
        String words = whole.substring(start, at + name.length());
        if (!Character.isIdeographic(words.charAt(0))) {
          continue;
        }
        Optional<String> code =
            judge
                .place(words)
                .flatMap(AgencyName::township)
                .filter(township -> township.name().startsWith(name.substring(0, 2)))
                .map(Townships.Township::code);
        if (code.isPresent()) {
          found.putIfAbsent(code.get(), words);
          break;
        }
      }
    }
    return found.size() == 1
        ? found.values().stream().findFirst().map(words -> governmentOf(words, text))
        : Optional.empty();
  }

  /**
   * The governments among the names, and those by whose sites the text says that it is published.
   */
  private List<String> governments(HeadingText text, List<String> others) {
    Stream<String> sites =
        OfficeMentions.governmentSites(text)
            .flatMap(words -> judge.fullNameEndingAt(words, words.length()).stream());
    return Stream.concat(others.stream(), sites).distinct().toList();
  }

  /** The township's name after that of its county, where the county publishes the report. */
  private Optional<String> underGovernment(String name, List<String> others) {
    for (String other : others) {
      Optional<String> county =
          judge
              .government(other)
              .map(AgencyName::place)
              .filter(place -> Townships.at(place.today().code(), name).isPresent())
              .map(place -> judge.placeWords(other));
      if (county.isPresent()) {
        return county.map(prefix -> prefix + TOWN.matcher(name).replaceFirst("$0人民政府"));
      }
    }
    return Optional.empty();
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }

  /**
   * The full name of the same office that the document gives most often; else the short name after
   * the place of the government that publishes it.
   */
  private Optional<String> fullName(String name, HeadingText text, List<String> others) {
    String office = judge.officeOf(name);
    String placeWords = judge.placeWords(name);
    Map<String, Integer> votes = new HashMap<>();
    for (String variant : judge.officeVariants(office)) {
      for (String source : List.of(text.title().orElse(""), text.whole())) {
        for (int at = source.indexOf(variant); at >= 0; at = source.indexOf(variant, at + 1)) {
          judge
              .fullNameEndingAt(source, at + variant.length())
              .filter(full -> judge.officeOf(full).equals(variant))
              .filter(full -> agree(placeWords, full, variant))
              .ifPresent(full -> votes.merge(full, 1, Integer::sum));
        }
      }
    }
    others.stream()
        .filter(full -> judge.officeVariants(office).contains(judge.officeOf(full)))
        .filter(full -> agree(placeWords, full, judge.officeOf(full)))
        .forEach(full -> votes.merge(full, 2, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Whether 平潭 or 区 may be what the short name kept of the full name's place. */
  private static boolean agree(String placeWords, String full, String office) {
    String place = full.substring(0, full.length() - office.length());
    return place.startsWith(placeWords) || place.endsWith(placeWords);
  }
}
