package org.giiatlas.prose;

/**
 * How explicitly a clause states a figure. A frame of least strength still outranks nothing; the
 * additions only order equals.
 */
final class Rank {
  private static final int SAYS_TOTAL = 6;
  private static final int ADDS_UP = 20;
  private static final int NAMES_THE_YEAR = 3;
  private static final int IS_A_PART = -9;
  private static final int SAYS_IT_AGAIN = -12;
  private static final int MAY_BE_CUMULATIVE = -20;
  private static final int UP_TO_A_DATE = -5;
  private static final int AN_ASIDE = -1;

  private Rank() {}

  /**
   * Larger is more explicit.
   *
   * @param time of what the clause speaks
   * @param stated what the text has stated before
   * @param addsUp whether it is the sum of the numbers before it, as the sentence says too
   */
  static int of(Fit fit, PeriodTracker time, Statements stated, boolean addsUp) {
    int rank = fit.frame().strength();
    rank += fit.says("SUM") && !isOfSomeUnits(fit) ? SAYS_TOTAL : 0;
    rank += addsUp ? ADDS_UP : 0;
    rank += time.period() == Period.REPORT_YEAR ? NAMES_THE_YEAR : 0;
    rank += fit.place().part() ? IS_A_PART : 0;
    rank += fit.says("CUM") && mayBeOverYears(fit, time, stated) ? MAY_BE_CUMULATIVE : 0;
    rank += time.sinceEver() ? UP_TO_A_DATE : 0;
    rank += fit.place().clause().bracketed() ? AN_ASIDE : 0;
    rank += fit.place().saysAgain() ? SAYS_IT_AGAIN : 0;
    return rank;
  }

  /** 各县共收到890件，市直各部门收到330件: the sum of some is no sum of all. */
  private static boolean isOfSomeUnits(Fit fit) {
    return fit.says("PERUNIT") && !fit.says("ALLAG");
  }

  /** Where no year is named, or the sentence has said how many the year has: 新增3条，累计30条. */
  private static boolean mayBeOverYears(Fit fit, PeriodTracker time, Statements stated) {
    return time.period() == Period.IMPLIED
        || (!fit.namesTheYear()
            && stated.countsBefore(
                fit.place().token().start(),
                fit.frame().indicator(),
                fit.place().clause().sentence()));
  }
}
