package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.simulate.FirstYear;
import io.github.cityward.simulate.Sampling;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.SimulatedYear;
import io.github.cityward.simulate.Simulation;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Town;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Simulations for tests, with shares that can be told by heart. */
public final class Simulations {
  private static final int FROM = 2026;
  private static final int DRAWS = 1_000;

  private Simulations() {}

  static Map<String, Simulation> all() {
    Map<String, Simulation> all = new LinkedHashMap<>();
    all.put("draws, three years", threeYears());
    all.put("draws, all alike", allAlike());
    all.put("draws, accepting unverified", acceptingUnverified());
    all.put("draws, ward", ward());
    return all;
  }

  /** {@return a town that is met in 0, 250 and 640 of 1,000 draws and undetermined in 250} */
  public static Simulation threeYears() {
    return of(
        Towns.sparse(),
        List.of(year(2026, 0, 250), year(2027, 250, 250), year(2028, 640, 250)),
        new FirstYear(2027, 2028, null, share(360), List.of(share(0), share(250), share(390))));
  }

  /** {@return a town that reaches everything, of which nothing is uncertain} */
  static Simulation allAlike() {
    Assessment complete = Towns.complete();
    return simulated(complete.town(), complete.rules());
  }

  /** {@return the illustrative town, which is assumed for the most part} */
  static Simulation acceptingUnverified() {
    Assessment town = Towns.acceptingUnverified();
    return new Simulation(
        town.town(),
        town.rules(),
        true,
        DRAWS,
        7,
        Sampling.SOBOL,
        List.of(),
        List.of(),
        List.of(year(2030, 999, 1)),
        town.dataShare(),
        new FirstYear(2030, 2030, 2030, share(1), List.of(share(999))));
  }

  static Simulation ward() {
    return simulated(Towns.ward().town(), Towns.ward().rules());
  }

  /** {@return so many years, in none of which it is known whether the town is ready} */
  static Simulation undetermined(int years) {
    return of(
        Towns.sparse(),
        IntStream.range(0, years).mapToObj(i -> year(FROM + i, 0, DRAWS)).toList(),
        new FirstYear(
            null,
            null,
            null,
            share(DRAWS),
            IntStream.range(0, years).mapToObj(i -> share(0)).toList()));
  }

  private static Simulation of(Assessment of, List<SimulatedYear> years, FirstYear firstYear) {
    return new Simulation(
        of.town(),
        of.rules(),
        false,
        DRAWS,
        7,
        Sampling.RANDOM,
        of.rules().indicators().limit(2).map(each -> each.quantity()).toList(),
        List.of(),
        years,
        of.dataShare(),
        firstYear);
  }

  private static Simulation simulated(Town town, RuleSet rules) {
    try {
      return Simulator.of(Assessor.of(rules)).simulate(town, FROM, FROM + 1, DRAWS, 7);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SimulatedYear year(int year, int met, int undetermined) {
    return new SimulatedYear(
        year,
        share(met),
        share(DRAWS - met - undetermined),
        share(undetermined),
        share(0),
        new SimulatedYear.Total(70, 60, 70, 80),
        List.of(),
        List.of());
  }

  private static Share share(int count) {
    return new Share(count, DRAWS);
  }
}
