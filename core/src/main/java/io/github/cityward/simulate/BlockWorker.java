package io.github.cityward.simulate;

import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.Verdict;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.town.Town;
import io.github.cityward.town.Uncertainty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws and assesses block after block, all years of a block together, and keeps what they came to.
 * Not thread-safe: each thread has one of its own, and they are added up at last.
 */
final class BlockWorker {
  /** How many draws are looked into for the standards that stand in the way. */
  private static final int LOOKED_INTO = 1000;

  private static final int NEVER = Integer.MAX_VALUE;

  private final List<Quantity> quantities;
  private final Map<Quantity, Integer> places = new HashMap<>();
  private final int from;
  private final Draws draws;
  private final List<YearDraws> years;
  private final List<YearTally> tallies;
  private final List<List<StandardShare>> standards = new ArrayList<>();
  private final List<List<ConditionShare>> conditions = new ArrayList<>();
  private final List<Share> openByLaw = new ArrayList<>();
  private final long[] firstMet;

  BlockWorker(
      Town town,
      Assessor assessor,
      int from,
      int until,
      RankCorrelation correlation,
      Sampling sampling,
      long seed) {
    this.from = from;
    this.quantities = town.uncertainQuantities();
    quantities.forEach(each -> places.put(each, places.size()));
    this.draws = new Draws(distributions(town), correlation, sampling, seed);
    this.years = years(town, assessor, from, until);
    this.tallies = years.stream().map(each -> new YearTally(each.maximum())).toList();
    this.firstMet = new long[years.size()];
  }

  private static List<YearDraws> years(Town town, Assessor assessor, int from, int until) {
    List<YearDraws> years = new ArrayList<>();
    YearDraws before = null;
    for (int year = from; year <= until; year++) {
      UncertainTown known = UncertainTown.on(Simulator.lastDay(year), town);
      before = new YearDraws(town, known, assessor, before);
      years.add(before);
    }
    return years;
  }

  /** {@return the uncertain quantities, each with every distribution it has in any year} */
  static Map<Quantity, List<Distribution>> distributions(Town town) {
    Map<Quantity, List<Distribution>> all = new LinkedHashMap<>();
    for (Uncertainty each : town.uncertainties()) {
      all.computeIfAbsent(each.quantity(), any -> new ArrayList<>()).add(each.distribution());
    }
    return all;
  }

  /**
   * Draws one block.
   *
   * @param count how many of its draws are wanted
   * @param keep whether each draw is wanted
   * @return the draws in their order, if they are wanted
   */
  List<DrawSink.Drawn> work(int block, int count, boolean keep) {
    draws.begin(block);
    int[] first = new int[count];
    Arrays.fill(first, NEVER);
    List<List<DrawSink.Drawn>> kept = new ArrayList<>();
    for (int place = 0; place < years.size(); place++) {
      TownScores scores = years.get(place).score(draws, places);
      tallies.get(place).add(scores, count);
      for (int draw = 0; draw < count; draw++) {
        if (first[draw] == NEVER && scores.verdict(draw) == Verdict.MET) {
          first[draw] = place;
          firstMet[place]++;
        }
      }
      if (block == 0) {
        look(years.get(place), Math.min(count, LOOKED_INTO));
      }
      if (keep) {
        kept.add(drawn(block, place, scores, count));
      }
    }
    return inOrder(kept, count);
  }

  private void look(YearDraws year, int count) {
    standards.add(StandardShare.of(year.standards(count), count));
    List<List<ConditionScore>> units = year.conditions(count);
    conditions.add(ConditionShare.of(units));
    openByLaw.add(new Share(year.openByLaw(count, units), count));
  }

  private List<DrawSink.Drawn> drawn(int block, int place, TownScores scores, int count) {
    List<DrawSink.Drawn> drawn = new ArrayList<>(count);
    for (int draw = 0; draw < count; draw++) {
      int of = draw;
      drawn.add(
          new DrawSink.Drawn(
              (long) block * Draws.BLOCK + draw + 1,
              from + place,
              quantities.stream().map(each -> years.get(place).value(each, of)).toList(),
              scores.verdict(draw),
              scores.low(draw),
              scores.high(draw)));
    }
    return drawn;
  }

  private static List<DrawSink.Drawn> inOrder(List<List<DrawSink.Drawn>> byYear, int count) {
    List<DrawSink.Drawn> all = new ArrayList<>();
    if (!byYear.isEmpty()) {
      for (int draw = 0; draw < count; draw++) {
        for (List<DrawSink.Drawn> year : byYear) {
          all.add(year.get(draw));
        }
      }
    }
    return all;
  }

  /** Adds what another worker found. */
  void add(BlockWorker other) {
    for (int place = 0; place < years.size(); place++) {
      tallies.get(place).add(other.tallies.get(place));
      firstMet[place] += other.firstMet[place];
    }
  }

  /** {@return the years, of a worker that did the first block} */
  List<SimulatedYear> years() {
    return IntStream.range(0, years.size())
        .mapToObj(
            place ->
                tallies
                    .get(place)
                    .year(
                        from + place,
                        standards.get(place),
                        conditions.get(place),
                        openByLaw.get(place)))
        .toList();
  }

  FirstYear firstYear(long all) {
    return FirstYear.of(from, Arrays.stream(firstMet).boxed().toList(), all);
  }
}
