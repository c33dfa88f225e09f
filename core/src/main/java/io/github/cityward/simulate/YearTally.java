package io.github.cityward.simulate;

import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.Verdict;
import java.util.List;

/** What the draws of one year came to so far. Not thread-safe. */
final class YearTally {
  private final TotalSpread totals;
  private final double[] low = new double[Draws.BLOCK];
  private long all;
  private long met;
  private long undetermined;

  YearTally(double maximum) {
    this.totals = new TotalSpread(maximum);
  }

  void add(TownScores scores, int count) {
    for (int draw = 0; draw < count; draw++) {
      Verdict verdict = scores.verdict(draw);
      met += verdict == Verdict.MET ? 1 : 0;
      undetermined += verdict == Verdict.UNDETERMINED ? 1 : 0;
      low[draw] = scores.low(draw);
    }
    all += count;
    totals.add(low, count);
  }

  void add(YearTally other) {
    all += other.all;
    met += other.met;
    undetermined += other.undetermined;
    totals.add(other.totals);
  }

  SimulatedYear year(
      int year, List<StandardShare> standards, List<ConditionShare> conditions, Share openByLaw) {
    return new SimulatedYear(
        year,
        new Share(met, all),
        new Share(all - met - undetermined, all),
        new Share(undetermined, all),
        openByLaw,
        new SimulatedYear.Total(
            totals.mean(), totals.quantile(0.05), totals.quantile(0.5), totals.quantile(0.95)),
        standards,
        conditions);
  }
}
