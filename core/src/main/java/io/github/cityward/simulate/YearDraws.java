package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.assess.StandardCount;
import io.github.cityward.assess.TownColumns;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.assess.Verdict;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the draws of one year, block after block. What is certain stands in columns that are
 * filled once. Not thread-safe.
 */
final class YearDraws {
  private final UncertainTown town;
  private final BatchAssessor assessor;
  private @Nullable BatchAssessor accepting;
  private final Map<Quantity, ValueColumn> drawn = new LinkedHashMap<>();

  /** Those whose values are not the same as in the year before, whose columns serve for others. */
  private final List<Quantity> filled = new ArrayList<>();

  private final TownColumns columns;
  private final TownScores scores;
  private final double[] values = new double[Draws.BLOCK];

  YearDraws(Town town, UncertainTown known, Assessor assessor) {
    this(town, known, assessor, null);
  }

  /**
   * Makes the draws of one year.
   *
   * @param before the year before, of which each block is scored first; null if there is none
   */
  YearDraws(Town town, UncertainTown known, Assessor assessor, @Nullable YearDraws before) {
    this.town = known;
    this.assessor = BatchAssessor.like(town, known.day(), assessor, known.dates(), known.known());
    List<ValueColumn> all = new ArrayList<>();
    for (Map.Entry<Quantity, Distribution> each : known.drawn().entrySet()) {
      Quantity quantity = each.getKey();
      if (before != null && each.getValue().equals(before.town.drawn().get(quantity))) {
        drawn.put(quantity, before.column(quantity));
      } else {
        drawn.put(quantity, new ValueColumn(quantity, Draws.BLOCK));
        filled.add(quantity);
      }
    }
    all.addAll(drawn.values());
    known.known().forEach((quantity, value) -> all.add(certain(quantity, value)));
    this.columns = all.isEmpty() ? TownColumns.unknown(Draws.BLOCK) : new TownColumns(all);
    this.scores = this.assessor.scores();
  }

  private static ValueColumn certain(Quantity quantity, Value value) {
    ValueColumn column = new ValueColumn(quantity, Draws.BLOCK);
    column.add(value, Draws.BLOCK);
    return column;
  }

  /**
   * {@return the scores of a whole block, to be read before the next}
   *
   * @param quantities the place of each quantity in {@code draws}
   */
  TownScores score(Draws draws, Map<Quantity, Integer> quantities) {
    for (Quantity quantity : filled) {
      draws.fill(quantities.getOrDefault(quantity, 0), distribution(quantity), values, Draws.BLOCK);
      cut(quantity, values);
      put(quantity, values);
    }
    return score();
  }

  /** Takes the values of an uncertain quantity in a whole block, none of which is impossible. */
  void put(Quantity quantity, double[] numbers) {
    ValueColumn column = column(quantity);
    column.clear();
    column.add(numbers, Draws.BLOCK);
  }

  private ValueColumn column(Quantity quantity) {
    return Objects.requireNonNull(drawn.get(quantity), quantity.id());
  }

  /** {@return the scores of the values that were put in, to be read before the next} */
  TownScores score() {
    assessor.assess(columns, draw -> town.day(), scores);
    return scores;
  }

  /** {@return how far a total can be from the exact one} */
  double rounding() {
    return assessor.rounding();
  }

  private Distribution distribution(Quantity quantity) {
    return Objects.requireNonNull(town.drawn().get(quantity), quantity.id());
  }

  /** {@return the most that a total can be} */
  double maximum() {
    return assessor.exactly(new TownColumns(List.of()), 0, town.day()).maximum().value().toDouble();
  }

  /** {@return one draw of the block that was scored last, assessed one by one} */
  Assessment exactly(int draw) {
    return assessor.exactly(columns, draw, town.day());
  }

  /** {@return in how many of the block's first draws each standard is not met or open} */
  List<StandardCount> standards(int count) {
    return assessor.standards(columns, count, town.day());
  }

  /**
   * {@return what the commune-level units come to in each of the block's first draws} They are the
   * same in all of them, unless the number of units is drawn.
   */
  List<List<ConditionScore>> conditions(int count) {
    if (assessor.rules().passRule().units() == null) {
      return List.of();
    }
    boolean varies = drawn.keySet().stream().anyMatch(each -> each.id().equals(Town.UNITS));
    return varies
        ? IntStream.range(0, count).mapToObj(draw -> exactly(draw).conditions()).toList()
        : Collections.nCopies(count, exactly(0).conditions());
  }

  /**
   * {@return in how many of the block's first draws the verdict, which is that of the block scored
   * last, is open only because of figures of the law that nobody checked, or of what nobody has
   * seen of the law on the commune-level units}
   *
   * @param conditions what the units come to in each of these draws; none where the law asks
   *     nothing of them
   */
  long openByLaw(int count, List<List<ConditionScore>> conditions) {
    List<Integer> open =
        IntStream.range(0, count)
            .filter(draw -> scores.verdict(draw) == Verdict.UNDETERMINED)
            .boxed()
            .toList();
    boolean asksOfUnits = conditions.stream().anyMatch(each -> !each.isEmpty());
    if (open.isEmpty() || (assessor.acceptsUnverified() && !asksOfUnits)) {
      return 0;
    }
    BatchAssessor ready = accepting == null ? assessor.acceptingUnverified() : accepting;
    accepting = ready;
    TownScores accepted = ready.assess(columns, town.day());
    return open.stream()
        .filter(
            draw ->
                accepted.verdict(draw) != Verdict.UNDETERMINED
                    || (asksOfUnits && onlyUnitsAreOpen(ready.exactly(columns, draw, town.day()))))
        .count();
  }

  /** Whether the standards are met and nothing but the law leaves the units open. */
  private static boolean onlyUnitsAreOpen(Assessment assessment) {
    return assessment.standards() == Verdict.MET
        && assessment.conditions().stream()
            .filter(each -> each.verdict() == Verdict.UNDETERMINED)
            .allMatch(each -> each.reason() == Reason.MISSING_RULE);
  }

  /** {@return the number that was drawn of a quantity; NaN if it is not uncertain in this year} */
  double value(Quantity quantity, int draw) {
    ValueColumn column = drawn.get(quantity);
    return column == null ? Double.NaN : column.at(draw);
  }

  /** Values are those that the quantity can have: cut at its ends, counts rounded half up. */
  static void cut(Quantity quantity, double[] values) {
    Kind kind = quantity.kind();
    double least = kind == Kind.DIFFERENCE ? Double.NEGATIVE_INFINITY : 0;
    double most =
        switch (kind) {
          case SHARE -> 100;
          case LEVEL -> quantity.levels().size() - 1;
          default -> Double.POSITIVE_INFINITY;
        };
    boolean whole = kind == Kind.COUNT || kind == Kind.LEVEL;
    for (int i = 0; i < values.length; i++) {
      double number = whole ? Math.floor(values[i] + 0.5) : values[i];
      values[i] = Math.max(least, Math.min(most, number));
    }
  }
}
