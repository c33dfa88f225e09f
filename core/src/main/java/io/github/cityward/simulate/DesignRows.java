package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.Verdict;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;

/** The rows of Saltelli's design for one town, and what they come to. Not thread-safe. */
final class DesignRows {
  /** So many open rows tell in what share of them a fact decides. */
  private static final int MOST_OPEN = 100;

  /** Where one output of a row of A, of B or of their mixture is kept. */
  private interface Keeping {
    void keep(DesignOutput output, int row, double number);
  }

  private final UncertainTown known;
  private final List<Quantity> quantities;
  private final int samples;
  private final SaltelliDesign design;
  private final YearDraws assessed;
  private final DesignOutput total;
  private final DesignOutput verdict;
  private final double[][] inA;
  private final double[][] inB;
  private long met;
  private long undetermined;
  private final List<Assessment> open = new ArrayList<>();

  DesignRows(Town town, UncertainTown known, Assessor assessor, int samples, long seed) {
    this.known = known;
    this.quantities = List.copyOf(known.drawn().keySet());
    this.samples = samples;
    this.design = new SaltelliDesign(quantities.size(), seed);
    this.assessed = new YearDraws(town, known, assessor);
    this.total = new DesignOutput(samples, quantities.size());
    this.verdict = new DesignOutput(samples, quantities.size());
    this.inA = new double[quantities.size()][Draws.BLOCK];
    this.inB = new double[quantities.size()][Draws.BLOCK];
  }

  /** Assesses the rows of one block. */
  void score(int block) {
    design.begin(block);
    for (int i = 0; i < quantities.size(); i++) {
      int input = i;
      draw(input, row -> design.a(input, row), inA[input]);
      draw(input, row -> design.b(input, row), inB[input]);
    }
    int count = Math.min(Draws.BLOCK, samples - block * Draws.BLOCK);
    int from = block * Draws.BLOCK;
    all(inB);
    tally(take(from, count, DesignOutput::setB), count);
    all(inA);
    TownScores scores = take(from, count, DesignOutput::setA);
    tally(scores, count);
    if (block == 0) {
      keepOpen(scores, count);
    }
    for (int i = 0; i < quantities.size(); i++) {
      int input = i;
      assessed.put(quantities.get(input), inB[input]);
      take(from, count, (output, row, number) -> output.setMixed(row, input, number));
      assessed.put(quantities.get(input), inA[input]);
    }
  }

  private void draw(int input, IntToDoubleFunction shares, double[] values) {
    Quantity quantity = quantities.get(input);
    Distribution distribution = Objects.requireNonNull(known.drawn().get(quantity), quantity.id());
    for (int row = 0; row < Draws.BLOCK; row++) {
      values[row] = distribution.quantile(shares.applyAsDouble(row));
    }
    YearDraws.cut(quantity, values);
  }

  private void all(double[][] values) {
    for (int input = 0; input < quantities.size(); input++) {
      assessed.put(quantities.get(input), values[input]);
    }
  }

  /** Assesses the block and keeps what its first rows come to. */
  private TownScores take(int from, int count, Keeping keeping) {
    TownScores scores = assessed.score();
    for (int row = 0; row < count; row++) {
      keeping.keep(total, from + row, scores.low(row));
      keeping.keep(verdict, from + row, scores.verdict(row) == Verdict.MET ? 1 : 0);
    }
    return scores;
  }

  private void tally(TownScores scores, int count) {
    for (int row = 0; row < count; row++) {
      met += scores.verdict(row) == Verdict.MET ? 1 : 0;
      undetermined += scores.verdict(row) == Verdict.UNDETERMINED ? 1 : 0;
    }
  }

  private void keepOpen(TownScores scores, int count) {
    for (int row = 0; row < count && open.size() < MOST_OPEN; row++) {
      if (scores.verdict(row) == Verdict.UNDETERMINED) {
        open.add(assessed.exactly(row));
      }
    }
  }

  /** {@return the first rows of A that are open, at most 100} */
  List<Assessment> open() {
    return List.copyOf(open);
  }

  List<Quantity> quantities() {
    return quantities;
  }

  /** {@return the indices of the low end of the total} */
  SobolIndices total(int resamples, UniformRandomProvider random) {
    // The exact total may lie on either side of the computed one.
    return total.indices(2 * assessed.rounding(), resamples, random);
  }

  /** {@return the indices of whether the goal is met} */
  SobolIndices verdict(int resamples, UniformRandomProvider random) {
    return verdict.indices(0, resamples, random);
  }

  /** {@return in how many rows of A and B it is met} */
  Share met() {
    return new Share(met, 2L * samples);
  }

  /** {@return in how many rows of A and B that is open} */
  Share undetermined() {
    return new Share(undetermined, 2L * samples);
  }
}
