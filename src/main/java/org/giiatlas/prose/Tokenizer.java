package org.giiatlas.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a text into words, numbers and marks in one pass. */
final class Tokenizer {
  private static final WordList WORDS = WordList.of("words", "class", "words");
  private static final WordList UNITS = WordList.of("units", "unit", "words");

  /** In the table of units, words that begin like a unit and are none. */
  private static final String NO_UNIT = "other";

  /** In the table of units, those of time. */
  private static final String TIME = "time";

  /**
   * In the table of words, 为零 and the like: a verb, and a number of cases in the last character.
   */
  private static final String SAYS_ZERO = "ZERO";

  /** 2013年底: the end of a year is a date up to which something is counted. */
  private static final String UNTIL = "UNTIL";

  /** What is published under a title, by how the title ends. */
  private static final Map<String, String> TITLES = titles();

  private static final String CASE_UNIT = "件";
  private static final String CHINESE_ORDINALS = "一二三四五六七八九十";
  private static final int LONGEST_TITLE = 120;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final int DECEMBER = 12;

  /** Headings are numbered up to here; a larger number with a full stop behind it is a count. */
  private static final int LARGEST_HEADING = 30;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean apart;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.at < text.length()) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    switch (c) {
      case ' ' -> {
        apart = true;
        at++;
      }
      case PlainText.BREAK, '。', '!', '?' -> emit(Token.STOP, at + 1);
      case ';', ',' -> emit(Token.COMMA, at + 1);
      case ':' -> emit(Token.COLON, at + 1);
      case ')' -> emit(Token.CLOSING, at + 1);
      case '(' -> opening();
      case '《' -> title();
      case '〔', '[' -> emit(Token.UNKNOWN, closing(c == '[' ? ']' : '〕'));
      case '<' -> emit(Token.UNKNOWN, closing('>'));
      case '.' -> dot();
      default -> word();
    }
  }

  private static Map<String, String> titles() {
    Map<String, String> classes = new HashMap<>();
    for (Map<String, String> row : ProseTable.rows("titles")) {
      ProseTable.alternatives(ProseTable.cell(row, "endings"))
          .forEach(ending -> classes.put(ending + "》", ProseTable.cell(row, "class")));
    }
    return Map.copyOf(classes);
  }

  /** A gazette or a newspaper named by its title is a channel as any other: 《某市人民政府公报》. */
  private void title() {
    int end = closing('》');
    String name = text.substring(at, end);
    emit(
        TITLES.entrySet().stream()
            .filter(title -> name.endsWith(title.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Token.UNKNOWN),
        end);
  }

  private int closing(char mark) {
    int limit = Math.min(text.length(), at + LONGEST_TITLE);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == mark) {
        return i + 1;
      }
    }
    return at + 1;
  }

  private void dot() {
    boolean inside = at + 1 < text.length() && text.charAt(at + 1) < 0x80;
    emit(inside ? Token.UNKNOWN : Token.STOP, at + 1);
  }

  private void opening() {
    int end = at + 1;
    while (end < text.length() && end - at < 4 && isOrdinal(text.charAt(end))) {
      end++;
    }
    if (end > at + 1 && end < text.length() && text.charAt(end) == ')') {
      emit(Token.STOP, end + 1);
    } else {
      emit(Token.OPENING, at + 1);
    }
  }

  private static boolean isOrdinal(char c) {
    return Numeral.isArabic(c) || CHINESE_ORDINALS.indexOf(c) >= 0;
  }

  private void word() {
    WordList.Word word = WORDS.at(text, at);
    Numeral numeral = Numeral.read(text, at);
    if (numeral.exists() && number(numeral, word.text().length())) {
      return;
    }
    if (isHeadingOrdinal()) {
      return;
    }
    if (word.text().isEmpty()) {
      unknown(at + 1);
    } else if (word.meaning().equals(SAYS_ZERO)) {
      emit("BE", at + word.text().length() - 1);
      emit(Token.NUMBER, at + 1, BigDecimal.ZERO, false, CASE_UNIT);
    } else {
      emit(word.meaning(), at + word.text().length());
    }
  }

  /** 一、 二、 十一、 begin a heading wherever they stand. */
  private boolean isHeadingOrdinal() {
    int end = at;
    while (end < text.length() && end - at < 3 && CHINESE_ORDINALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == at
        || end + 1 >= text.length()
        || text.charAt(end) != '、'
        || CHINESE_ORDINALS.indexOf(text.charAt(end + 1)) >= 0) {
      return false;
    }
    emit(Token.STOP, end + 1);
    return true;
  }

  /** Reads the number that begins here, with its unit; false where it is none after all. */
  private boolean number(Numeral numeral, int wordLength) {
    boolean arabic = Numeral.isArabic(text.charAt(at));
    int end = numeral.end();
    if (numeral.digits() && end - at == 4 && isYear(numeral.value()) && follows(end, '年')) {
      int after = follows(end + 1, '度') ? end + 2 : end + 1;
      emit(Token.YEAR, after, numeral.value(), false, "");
      if (follows(at, '底') || follows(at, '末')) {
        emit(UNTIL, at + 1);
      }
      return true;
    }
    if (follows(end, '月') || follows(end, '日')) {
      emit(endsPartOfYear(numeral) ? Token.PART_OF_YEAR : Token.DATE, end + 1);
      return true;
    }
    WordList.Word unit = end < text.length() ? UNITS.at(text, end) : WordList.NONE;
    int after = end + unit.text().length();
    if (!arabic && (unit.text().isEmpty() || after - at <= wordLength)) {
      return false;
    }
    if (follows(end, '%')) {
      emit(Token.SHARE, end + 1);
      return true;
    }
    if (unit.meaning().equals(TIME)) {
      emit(Token.SPAN, after);
      return true;
    }
    if (isPartOfCode(end) || unit.meaning().equals(NO_UNIT)) {
      emit(Token.UNKNOWN, after);
      return true;
    }
    if (unit.text().isEmpty() && isHeading(numeral)) {
      emit(Token.STOP, end + 1);
      return true;
    }
    boolean about = after < text.length() && isAbout(after);
    boolean approximate =
        numeral.approximate()
            || about
            || (!tokens.isEmpty() && tokens.get(tokens.size() - 1).is("APPROX"));
    boolean none = unit.meaning().isEmpty() && numeral.value().signum() == 0 && saysHowMany();
    String counted = none ? CASE_UNIT : unit.meaning();
    emit(Token.NUMBER, after, numeral.value(), approximate, counted);
    return true;
  }

  /** 1-11月, 1月至9月: months that end before December are no year. */
  private boolean endsPartOfYear(Numeral month) {
    return follows(month.end(), '月')
        && month.value().intValue() < DECEMBER
        && at > 0
        && "-—~–至".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** 申请数量为0: a nought needs no unit. */
  private boolean saysHowMany() {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("BE");
  }

  private boolean isAbout(int index) {
    return WORDS.at(text, index).meaning().equals("ABOUT");
  }

  private static boolean isYear(BigDecimal value) {
    int year = value.intValue();
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private boolean follows(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }

  private boolean isHeading(Numeral numeral) {
    int end = numeral.end();
    return numeral.digits()
        && numeral.value().intValue() <= LARGEST_HEADING
        && (follows(end, '.') || follows(end, '、'))
        && end + 1 < text.length()
        && !Numeral.isArabic(text.charAt(end + 1));
  }

  /** Telephone numbers, ranges, times, addresses, document and article numbers, shares. */
  private boolean isPartOfCode(int end) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char behind = end < text.length() ? text.charAt(end) : ' ';
    return "-—~–/第".indexOf(before) >= 0
        || isLatin(before)
        || isLatin(behind)
        || "-—~–/%‰@_".indexOf(behind) >= 0;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void unknown(int end) {
    int last = tokens.size() - 1;
    if (!apart && last >= 0 && tokens.get(last).is(Token.UNKNOWN)) {
      Token token = tokens.get(last);
      tokens.set(last, Token.of(Token.UNKNOWN, token.start(), end, token.apart()));
      at = end;
    } else {
      emit(Token.UNKNOWN, end);
    }
  }

  private void emit(String kind, int end) {
    emit(kind, end, BigDecimal.ZERO, false, "");
  }

  private void emit(String kind, int end, BigDecimal value, boolean approximate, String unit) {
    tokens.add(new Token(kind, at, end, value, approximate, unit, apart));
    at = end;
    apart = false;
  }
}
