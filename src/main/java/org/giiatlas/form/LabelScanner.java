package org.giiatlas.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds a variant's labels in a run of text, longest first, then those with slips. */
final class LabelScanner {
  /** The longest label of any form has 49 significant characters. */
  private static final int LONGEST_LABEL = 64;

  /** Between labels further apart than a damaged label and a row of figures stands prose. */
  private static final int LONGEST_GAP = 400;

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
      exact.add(token(run, run.position(i), run.position(last) + 1, index.uses(found.get())));
      i = last + 1;
    }
    if (exact.isEmpty()) {
      return exact;
    }
    List<LabelToken> all = new ArrayList<>(exact);
    for (int t = 1; t < exact.size(); t++) {
      addDamaged(run, exact.get(t - 1).end(), exact.get(t).start(), all);
    }
    all.sort(Comparator.comparingInt(LabelToken::start));
    return all;
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

  private void addNearest(RunText run, int start, int end, List<LabelToken> sink) {
    String words = FormLabel.of(run.text().substring(start, end)).key();
    index.nearest(words).ifPresent(near -> sink.add(token(run, start, end, index.uses(near))));
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
