package org.giiatlas.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a variant's labels in a run of text, longest first, then those with slips. */
final class LabelScanner {
  /** The longest label of any form has 49 significant characters. */
  private static final int LONGEST_LABEL = 64;

  /** Between labels further apart than a damaged label and a row of figures stands prose. */
  private static final int LONGEST_GAP = 400;

  private static final Pattern UNIT_BEFORE = Pattern.compile("^(?:[条件次元人项个篇]|万元|人次)\\s+");
  private static final Pattern UNIT_BEHIND = Pattern.compile("\\s+(?:[条件次元人项个篇]|万元|人次)$");

  /** The marks that end a clause; 、 stands behind the numbers of labels, too. */
  private static final String CLAUSE_MARKS = ",，;；。";

  /** A figure that a sentence states: with its unit, up to the end of the clause. */
  private static final Pattern STATED =
      Pattern.compile("[\\p{IsHan}]{0,2}[\\d.]+(?:" + Units.ANY + ")[" + CLAUSE_MARKS + "]");

  private static final int LONGEST_STATED = 24;

  /** The explanation of 规范性文件 in the reports of Tianmen has 74 characters. */
  private static final int LONGEST_EXPLANATION = 120;

  private static final int SHORTEST_EXPLANATION = 5;

  private static final int SHORT_LABEL = 2;
  private static final String PUNCTUATION = ".、．)）";
  private static final String NUMBERING = PUNCTUATION + "(（ ";
  private static final String CLOSING = ")）”\"’'》」:：";
  private static final String HAN_NUMERALS = "一二三四五六七八九十";

  private final LabelIndex index;

  LabelScanner(LabelIndex index) {
    this.index = index;
  }

  /** The labels in reading order; none overlaps another. */
  List<LabelToken> scan(RunText run) {
    List<LabelToken> exact = new ArrayList<>();
    String key = run.key();
    int i = 0;
    while (i < key.length()) {
      var found = index.longestAt(key, i);
      if (found.isEmpty()
          || (found.get().length() <= SHORT_LABEL && inAWord(run, i, found.get().length()))) {
        i++;
        continue;
      }
      int last = i + found.get().length() - 1;
      int start = run.position(i);
      int end = run.position(last) + 1;
      i = last + 1;
      if (inASentence(run.text(), start, end) || inAnExplanation(run.text(), start)) {
        continue;
      }
      exact.add(token(run, start, end, index.uses(found.get())));
    }
    endBeforeNext(exact);
    if (exact.isEmpty()) {
      return exact;
    }
    List<LabelToken> all = new ArrayList<>(exact);
    for (int t = 1; t < exact.size(); t++) {
      addDamaged(run, exact.get(t - 1).end(), exact.get(t).start(), all);
    }
    all.sort(Comparator.comparingInt(LabelToken::start));
    endBeforeNext(all);
    return all;
  }

  /** What explains a label in brackets may be a label itself: 行政诉讼(复议后起诉). */
  private static void endBeforeNext(List<LabelToken> tokens) {
    for (int t = 1; t < tokens.size(); t++) {
      LabelToken before = tokens.get(t - 1);
      tokens.set(t - 1, before.endingBefore(tokens.get(t).start()));
    }
  }

  /**
   * Whether a short label is part of other words: 其他 in 不计其他情形. In glued text a label touches the
   * label before and after it.
   */
  private boolean inAWord(RunText run, int start, int length) {
    String key = run.key();
    int end = start + length;
    boolean wordsBefore =
        start > 0
            && isWord(key.charAt(start - 1))
            && run.position(start - 1) + 1 == run.position(start)
            && !index.endsAt(key, start);
    boolean wordsBehind =
        end < key.length()
            && isWord(key.charAt(end))
            && HAN_NUMERALS.indexOf(key.charAt(end)) < 0
            && run.position(end - 1) + 1 == run.position(end)
            && index.longestAt(key, end).isEmpty();
    return wordsBefore || (wordsBehind && !isUnit(key, end));
  }

  /**
   * Whether a label is part of a sentence and names neither a row nor a column: 制发规范性文件4件, 废止2件,
   * 现行有效20件. What stands in a cell is not cut off by the marks of clauses.
   */
  private static boolean inASentence(String text, int start, int end) {
    return (start > 0 && CLAUSE_MARKS.indexOf(text.charAt(start - 1)) >= 0)
        || STATED
            .matcher(text)
            .region(end, Math.min(text.length(), end + LONGEST_STATED))
            .lookingAt();
  }

  /** Whether a place is inside brackets that say more about a label: 其他文件(含除规范性文件以外的文件). */
  private static boolean inAnExplanation(String text, int position) {
    boolean words = false;
    for (int i = position - 1; i >= 0 && position - i <= LONGEST_EXPLANATION; i--) {
      char c = text.charAt(i);
      if (c == ')' || c == '）' || c == '|' || Character.isDigit(c)) {
        return false;
      }
      if (c == '(' || c == '（') {
        return words;
      }
      words |= isWord(c);
    }
    return false;
  }

  /**
   * The end of what explains a label in brackets behind it, as 规章(设区的市应提供相关数据); the same place
   * where nothing does. Figures in brackets are a note on a cell and no explanation.
   */
  private static int endOfExplanation(String text, int end) {
    if (end == text.length() || (text.charAt(end) != '(' && text.charAt(end) != '（')) {
      return end;
    }
    int words = 0;
    for (int i = end + 1; i < text.length() && i - end <= LONGEST_EXPLANATION; i++) {
      char c = text.charAt(i);
      words += isWord(c) ? 1 : 0;
      if (c == ')' || c == '）') {
        // (一) is the number of the next label.
        return words >= SHORTEST_EXPLANATION ? i + 1 : end;
      }
      if (c == '|' || Character.isDigit(c)) {
        return end;
      }
    }
    return end;
  }

  /** A unit of count behind a label: 其他 件 0. */
  private static boolean isUnit(String key, int position) {
    return "条件次元万人项个篇".indexOf(key.charAt(position)) >= 0;
  }

  /** Adds labels with slips among the stretches of words between two labels. */
  private void addDamaged(RunText run, int from, int to, List<LabelToken> sink) {
    if (to - from > LONGEST_GAP) {
      return;
    }
    String text = run.text();
    int i = from;
    while (i < to) {
      if (!isWord(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      int end = i;
      while (i < to && !Character.isDigit(text.charAt(i)) && text.charAt(i) != '|') {
        if (isWord(text.charAt(i))) {
          end = i + 1;
        }
        i++;
      }
      if (end - start <= LONGEST_LABEL) {
        addNearest(run, start, end, sink);
      }
    }
  }

  /** A damaged label may have its row's unit before or behind it in the stretch of words. */
  private void addNearest(RunText run, int start, int end, List<LabelToken> sink) {
    String words = run.text().substring(start, end);
    int front = UNIT_BEFORE.matcher(words).replaceFirst("").length();
    int back = UNIT_BEHIND.matcher(words).replaceFirst("").length();
    for (int[] part : new int[][] {{start, end}, {start, start + back}, {end - front, end}}) {
      Optional<String> near =
          index.nearest(FormLabel.of(run.text().substring(part[0], part[1])).key());
      if (near.isPresent() && !inASentence(run.text(), part[0], part[1])) {
        int last = endOfDigits(run.text(), part[1], near.get());
        sink.add(token(run, part[0], last, index.uses(near.get())));
        return;
      }
    }
  }

  /** A label's own digits are not figures: 计1次 at the end of a damaged label. */
  private static int endOfDigits(String text, int end, String key) {
    int digit = key.length();
    while (digit > 0 && !Character.isDigit(key.charAt(digit - 1))) {
      digit--;
    }
    String tail = digit == 0 ? "" : key.substring(digit - 1);
    return !tail.isEmpty() && text.startsWith(tail, end) ? end + tail.length() : end;
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c);
  }

  /** Takes a label's own number in, so that it is not read as a figure of the row before. */
  private static LabelToken token(RunText run, int start, int lastWord, List<LabelUse> uses) {
    String text = run.text();
    int end = lastWord;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    end = endOfExplanation(text, end);
    int mark = start;
    boolean punctuated = false;
    while (mark > 0 && NUMBERING.indexOf(text.charAt(mark - 1)) >= 0) {
      punctuated |= PUNCTUATION.indexOf(text.charAt(mark - 1)) >= 0;
      mark--;
    }
    if (punctuated && mark > 0 && HAN_NUMERALS.indexOf(text.charAt(mark - 1)) >= 0) {
      return new LabelToken(startOfHanNumber(text, mark), end, true, uses);
    }
    int digits = mark;
    while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    if (digits == mark) {
      return new LabelToken(start, end, false, uses);
    }
    String number = text.substring(digits, mark);
    int own =
        uses.stream()
            .map(use -> use.label().ordinal())
            .filter(ordinal -> !ordinal.isEmpty() && number.endsWith(ordinal))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    if (punctuated) {
      return new LabelToken(mark - Math.max(1, own), end, true, uses);
    }
    // Without punctuation only a number that touches the label and stands alone is the label's own.
    return mark == start && own == number.length()
        ? new LabelToken(digits, end, true, uses)
        : new LabelToken(start, end, false, uses);
  }

  private static int startOfHanNumber(String text, int end) {
    int start = end;
    while (start > 0 && HAN_NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start > 0 && "(（".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
  }
}
