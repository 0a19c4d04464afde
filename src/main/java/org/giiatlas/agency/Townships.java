package org.giiatlas.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Townships and street offices of today by county, read at first use: {@code townships.csv} has one
 * line a county, each entry the last three digits of the code and the name.
 */
final class Townships {
  private static final Set<String> RANK = Set.of("镇", "乡", "街道", "苏木");

  /** The peoples in a township's name, which are often left out: 黄腊乡 for 黄腊布依族苗族乡. */
  private static final Pattern PEOPLES =
      Pattern.compile(
          "(?<=.)(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西"
              + "|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克"
              + "|德昂|保安|裕固|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族)+(?=乡$)");

  private static final class Lines {
    static final Map<String, String> BY_COUNTY = new HashMap<>(4096);

    static {
      for (String[] row : ResourceTable.rows("townships.csv")) {
        BY_COUNTY.put(row[0], row[1]);
      }
    }
  }

  /** The names of all townships, made when one is first asked for. */
  private static final class Names {
    static final Set<String> ALL =
        Lines.BY_COUNTY.values().stream()
            .flatMap(entries -> Stream.of(entries.split(" ", -1)))
            .map(entry -> entry.substring(3))
            .collect(Collectors.toSet());
  }

  private Townships() {}

  /**
   * The township whose name begins the text, the longest if several do.
   *
   * @param county the 6-digit code of a county, or of a prefecture without counties
   */
  static Optional<Match> at(String county, String text) {
    return longest(county, name -> text.startsWith(name) ? name.length() : 0)
        .or(
            () ->
                longest(
                    county,
                    name -> {
                      String brief = PEOPLES.matcher(name).replaceFirst("");
                      return brief.length() < name.length() && text.startsWith(brief)
                          ? brief.length()
                          : 0;
                    }));
  }

  /** The township whose name without its rank word is exactly that: 虎门 for 虎门镇. */
  static Optional<Township> stemmed(String county, String stem) {
    return longest(
            county,
            name ->
                name.startsWith(stem) && RANK.contains(name.substring(stem.length()))
                    ? name.length()
                    : 0)
        .map(Match::township);
  }

  /** The codes of the counties that have a township of exactly that name. */
  static List<String> counties(String name) {
    return RANK.stream().noneMatch(name::endsWith) || !Names.ALL.contains(name)
        ? List.of()
        : Lines.BY_COUNTY.entrySet().stream()
            .filter(
                county ->
                    Stream.of(county.getValue().split(" ", -1))
                        .anyMatch(entry -> entry.substring(3).equals(name)))
            .map(Map.Entry::getKey)
            .toList();
  }

  /** Whether some county has a township of exactly that name. */
  static boolean anyIsNamed(String name) {
    return RANK.stream().anyMatch(name::endsWith) && Names.ALL.contains(name);
  }

  /**
   * The first township of which most is matched.
   *
   * @param matched how many characters a name has in common with what is looked for; 0 for none
   */
  private static Optional<Match> longest(String county, ToIntFunction<String> matched) {
    String entries = Lines.BY_COUNTY.get(county);
    if (entries == null) {
      return Optional.empty();
    }
    String best = "";
    int most = 0;
    for (String entry : entries.split(" ", -1)) {
      int length = matched.applyAsInt(entry.substring(3));
      if (length > most) {
        best = entry;
        most = length;
      }
    }
    return most == 0
        ? Optional.empty()
        : Optional.of(
            new Match(new Township(county + best.substring(0, 3), best.substring(3)), most));
  }

  /**
   * A township at the beginning of a text.
   *
   * @param length how many characters name it there
   */
  record Match(Township township, int length) {}

  /**
   * A township-level division.
   *
   * @param code 9 digits; 6, its county's, if it is not listed
   * @param name with its rank word: 阿克陶镇, 海坛街道
   */
  record Township(String code, String name) {
    /** Whether the table has it: one that it does not have goes by its county's code. */
    boolean listed() {
      return code.length() > 6;
    }

    /** Whether it is called a township, not by the name of a farm or zone. */
    boolean hasRank() {
      return RANK.stream().anyMatch(name::endsWith) || name.endsWith("地区");
    }

    boolean isStreet() {
      return name.endsWith("街道");
    }
  }
}
