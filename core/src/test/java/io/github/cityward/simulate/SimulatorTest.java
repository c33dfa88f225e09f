package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Reason;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.LogNormal;
import io.github.cityward.distribution.Normal;
import io.github.cityward.distribution.Ranks;
import io.github.cityward.distribution.Triangular;
import io.github.cityward.distribution.Uniform;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;

/** Shares of draws against probabilities in closed form. */
class SimulatorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final RuleSet RULES = RuleLibrary.bundled().inForce(UrbanClass.III, DAY);
  private static final Assessor ASSESSOR = Assessor.of(RULES);
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();

  private static TownBuilder full() {
    return SampleTowns.of(SampleTowns.atUpper());
  }

  @Test
  void a_town_without_uncertainty_is_what_its_assessment_says_in_every_draw()
      throws InterruptedException {
    Simulation simulation = Simulator.of(ASSESSOR).simulate(full().build(), 2026, 2027, 100, 1);
    SimulatedYear year = simulation.years().get(0);
    assertThat(year.met().value()).isEqualTo(1);
    assertThat(year.total().p05()).isEqualTo(100);
    assertThat(year.total().mean()).isEqualTo(100);
    assertThat(simulation.firstYear().p90()).isEqualTo(2026);
    assertThat(year.standards()).isEmpty();
  }

  @Test
  void a_year_before_anything_is_known_is_open_in_every_draw() throws InterruptedException {
    Town town = Town.builder("t").uncertain("population.urban", DAY, new Uniform(1, 2)).build();
    List<SimulatedYear> years = Simulator.of(ASSESSOR).simulate(town, 2025, 2026, 100, 1).years();
    assertThat(years.get(0).undetermined().value()).isEqualTo(1);
    assertThat(years.get(0).total().mean()).isZero();
    assertThat(years.get(1).notMet().value()).isEqualTo(1);
  }

  @Test
  void one_normal_quantity_fails_with_the_probability_of_its_lower_tail()
      throws InterruptedException {
    // At least 20,000 people: the criterion of population needs its minimum points.
    Town town = full().uncertain("population.urban", DAY, new Normal(21_000, 1_000)).build();
    int draws = 200_000;
    SimulatedYear year =
        Simulator.of(ASSESSOR).simulate(town, 2026, 2026, draws, 42).years().get(0);
    double below = 0.1586552539; // of a normal below its mean less one deviation
    assertThat(year.notMet().value())
        .isCloseTo(below, within(4 * Math.sqrt(below * (1 - below) / draws)));
    assertThat(year.standards().get(0).code()).isEqualTo("2A.II.03");
    assertThat(year.standards().get(0).notMet().value())
        .isCloseTo(below, within(4 * Math.sqrt(below * (1 - below) / 1000)));
  }

  @Test
  void a_total_has_the_mean_and_the_quantiles_of_what_is_uncertain_in_it()
      throws InterruptedException {
    Town town = full().uncertain("population.urban", DAY, new Uniform(20_000, 200_000)).build();
    SimulatedYear year =
        Simulator.of(ASSESSOR)
            .sampling(Sampling.SOBOL)
            .simulate(town, 2026, 2026, 1 << 16, 7)
            .years()
            .get(0);
    // The points rise from 5.5 to 7 in a straight line, so they are uniform too.
    assertThat(year.total().mean()).isCloseTo(99.25, within(1e-3));
    assertThat(year.total().p05()).isCloseTo(98.5 + 1.5 * 0.05, within(2e-3));
    assertThat(year.total().p95()).isCloseTo(98.5 + 1.5 * 0.95, within(2e-3));
  }

  @Test
  void any_number_of_threads_gives_the_same() throws InterruptedException {
    Town town = uncertain();
    Simulation alone = Simulator.of(ASSESSOR).simulate(town, 2026, 2029, 10_000, 5);
    for (int threads : new int[] {2, 3}) {
      assertThat(Simulator.of(ASSESSOR).onThreads(threads).simulate(town, 2026, 2029, 10_000, 5))
          .isEqualTo(alone);
    }
    assertThat(Simulator.of(ASSESSOR).simulate(town, 2026, 2029, 10_000, 6)).isNotEqualTo(alone);
  }

  @Test
  void each_draw_is_what_its_values_are_assessed_as() throws InterruptedException {
    Town town = uncertain();
    List<DrawSink.Drawn> drawn = new ArrayList<>();
    Simulation simulation =
        Simulator.of(ASSESSOR).onThreads(2).simulate(town, 2026, 2027, 2_000, 11, drawn::add);
    assertThat(drawn).hasSize(4_000);
    assertThat(drawn.stream().mapToLong(DrawSink.Drawn::draw)).isSorted();
    for (DrawSink.Drawn each : drawn.subList(0, 200)) {
      TownBuilder again = full();
      Town known = again.build();
      Town of =
          known.with(
              IntStream.range(0, simulation.uncertain().size())
                  .mapToObj(
                      i ->
                          new Observation(
                              simulation.uncertain().get(i),
                              DAY,
                              simulation
                                  .uncertain()
                                  .get(i)
                                  .valueAt(ValueColumn.decimal(each.values().get(i))),
                              Basis.ASSUMED,
                              "",
                              ""))
                  .toList());
      Assessment exact = ASSESSOR.assess(of, LocalDate.of(each.year(), 12, 31));
      assertThat(each.verdict()).isEqualTo(exact.verdict());
      assertThat(each.low()).isCloseTo(exact.points().low().value().toDouble(), within(1e-9));
    }
  }

  @Test
  void a_town_is_ready_by_a_year_if_it_was_ready_in_one_up_to_it() throws InterruptedException {
    Town town =
        full()
            .uncertain("population.urban", DAY, new Uniform(10_000, 30_000))
            .uncertain("population.urban", DAY.plusYears(1), new Uniform(0, 40_000))
            .build();
    Simulation simulation = Simulator.of(ASSESSOR).simulate(town, 2026, 2027, 2_000, 3);
    // The upper half of the ranks has 20,000 people in both years.
    assertThat(simulation.readyBy(2026).value()).isCloseTo(0.5, within(0.05));
    assertThat(simulation.readyBy(2027)).isEqualTo(simulation.readyBy(2026));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulation.readyBy(2028))
        .withMessage("2028 was not simulated. Ask for a year from 2026 to 2027.");
  }

  @Test
  void ranks_persist_from_year_to_year() throws InterruptedException {
    Town town =
        full()
            .uncertain("population.urban", DAY, new Normal(100_000, 10_000))
            .uncertain("population.urban", DAY.plusYears(1), new Uniform(0, 1_000_000))
            .build();
    List<DrawSink.Drawn> drawn = new ArrayList<>();
    Simulator.of(ASSESSOR).simulate(town, 2026, 2027, 500, 3, drawn::add);
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    for (DrawSink.Drawn each : drawn) {
      (each.year() == 2026 ? first : second).add(each.values().get(0));
    }
    for (int i = 0; i < 499; i++) {
      assertThat(Double.compare(first.get(i), first.get(i + 1)))
          .isEqualTo(Double.compare(second.get(i), second.get(i + 1)));
    }
  }

  @Test
  void a_missing_value_leaves_draws_undetermined_and_says_whether_the_law_is_to_blame()
      throws InterruptedException {
    Town town =
        Town.builder("t", CATALOG)
            .uncertain("population.urban", DAY, new Normal(100_000, 10_000))
            .build();
    SimulatedYear year = Simulator.of(ASSESSOR).simulate(town, 2026, 2026, 1000, 1).years().get(0);
    assertThat(year.undetermined().value()).isEqualTo(1);
    assertThat(year.openByLaw().value()).isZero();
    assertThat(year.total().p50()).isBetween(5.5, 7.0);
  }

  @Test
  void correlated_ranks_have_the_correlation_that_was_asked_for() throws InterruptedException {
    Quantity one = CATALOG.get("population.urban");
    Quantity other = CATALOG.get("roads.density");
    Town town =
        full()
            .uncertain(one.id(), DAY, new Triangular(0, 50_000, 300_000))
            .uncertain(other.id(), DAY, new Uniform(0, 20))
            .build();
    List<DrawSink.Drawn> drawn = new ArrayList<>();
    Simulator.of(ASSESSOR)
        .correlated(RankCorrelation.of(List.of(new RankCorrelation.Pair(one, other, 0.6))))
        .simulate(town, 2026, 2026, 20_000, 9, drawn::add);
    assertThat(spearman(drawn)).isCloseTo(0.6, within(0.02));
  }

  private static double spearman(List<DrawSink.Drawn> drawn) {
    double[][] ranks = new double[2][drawn.size()];
    for (int k = 0; k < 2; k++) {
      int of = k;
      List<Integer> order =
          IntStream.range(0, drawn.size())
              .boxed()
              .sorted(Comparator.comparing(i -> drawn.get(i).values().get(of)))
              .toList();
      for (int rank = 0; rank < order.size(); rank++) {
        ranks[k][order.get(rank)] = rank;
      }
    }
    return new PearsonsCorrelation().correlation(ranks[0], ranks[1]);
  }

  @Test
  void correlations_that_cannot_be_are_told_with_the_nearest_that_can() {
    List<Quantity> three =
        List.of(
            CATALOG.get("population.urban"),
            CATALOG.get("roads.density"),
            CATALOG.get("green.share"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RankCorrelation.of(
                    List.of(
                        new RankCorrelation.Pair(three.get(0), three.get(1), 0.9),
                        new RankCorrelation.Pair(three.get(1), three.get(2), 0.9),
                        new RankCorrelation.Pair(three.get(0), three.get(2), -0.9))))
        .withMessageContaining("the least eigenvalue of the matrix is -0.8")
        .withMessageContaining("The nearest that can: population.urban and roads.density 0.");
  }

  @Test
  void the_towns_that_are_drawn_are_those_that_a_simulation_assesses() throws InterruptedException {
    List<DrawSink.Drawn> drawn = new ArrayList<>();
    Simulator simulator = Simulator.of(ASSESSOR).sampling(Sampling.SOBOL);
    Simulation simulation = simulator.simulate(uncertain(), 2026, 2026, 1_100, 5, drawn::add);
    DrawnTowns towns = simulator.draw(uncertain(), DAY, 1_100, 5);
    assertThat(towns.towns()).hasSize(1_100);
    for (int draw : new int[] {0, 1, 1_023, 1_024, 1_099}) {
      Assessment exact = ASSESSOR.assess(towns.towns().get(draw), DAY);
      assertThat(drawn.get(draw).verdict()).isEqualTo(exact.verdict());
      assertThat(drawn.get(draw).high())
          .isCloseTo(exact.points().high().value().toDouble(), within(1e-9));
      Quantity people = simulation.uncertain().get(0);
      assertThat(towns.towns().get(draw).latest(people, DAY).orElseThrow().value())
          .isEqualTo(people.valueAt(ValueColumn.decimal(drawn.get(draw).values().get(0))));
    }
    // The median of the normal distribution is its mean.
    assertThat(towns.median().latest(CATALOG.get("population.urban"), DAY).orElseThrow().value())
        .hasToString("21000");
  }

  @Test
  void levels_are_drawn_by_their_chances() throws InterruptedException {
    Distribution half = new Ranks(List.of(0.5, 0.0, 0.0, 0.5));
    Town town = full().uncertain("role.planning", DAY, half).build();
    List<DrawSink.Drawn> drawn = new ArrayList<>();
    Simulator.of(ASSESSOR).simulate(town, 2026, 2026, 4_000, 2, drawn::add);
    double top = drawn.stream().filter(each -> each.values().get(0) == 3).count() / 4_000.0;
    assertThat(top).isCloseTo(0.5, within(0.04));
  }

  @Test
  void an_interrupt_ends_the_work() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> Simulator.of(ASSESSOR).simulate(uncertain(), 2026, 2026, 1_000, 1));
  }

  @Test
  void an_interrupt_on_the_way_ends_the_work_on_several_threads_too() {
    for (int threads : List.of(1, 3)) {
      List<Long> done = new ArrayList<>();
      Simulator simulator =
          Simulator.of(ASSESSOR)
              .onThreads(threads)
              .reportingTo(
                  draws -> {
                    done.add(draws);
                    Thread.currentThread().interrupt();
                  });
      assertThatExceptionOfType(InterruptedException.class)
          .as("%d threads", threads)
          .isThrownBy(() -> simulator.simulate(uncertain(), 2026, 2026, 50_000, 1));
      assertThat(done).hasSize(1);
    }
  }

  @Test
  void what_is_done_is_told_after_each_block() throws InterruptedException {
    for (int threads : List.of(1, 2)) {
      List<Long> done = new ArrayList<>();
      Simulator.of(ASSESSOR)
          .onThreads(threads)
          .reportingTo(done::add)
          .simulate(uncertain(), 2026, 2026, 2_500, 1);
      assertThat(done).as("%d threads", threads).containsExactly(1_024L, 2_048L, 2_500L);
    }
  }

  @Test
  void a_sink_that_cannot_write_ends_the_work() {
    for (int threads : List.of(1, 2)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .as("%d threads", threads)
          .isThrownBy(
              () ->
                  Simulator.of(ASSESSOR)
                      .onThreads(threads)
                      .simulate(
                          uncertain(),
                          2026,
                          2026,
                          10,
                          1,
                          draw -> {
                            throw new IOException("the disk is full");
                          }))
          .withMessageContaining("the disk is full");
    }
  }

  /** Nobody checked that piped water begins to count at 80 %. */
  private static RuleSet withAnUncheckedThreshold() {
    return SmallRules.read(
            SmallRules.evidence(
                SmallRules.FILE, "A", "unverified", "secondary", "secondary", "secondary"))
        .orElseThrow();
  }

  private static Town pipedTo(double low, double high) {
    return SampleTowns.of("green.share", "30")
        .uncertain("water.clean_piped", DAY, new Uniform(low, high))
        .build();
  }

  @Test
  void a_draw_that_only_an_unchecked_figure_leaves_open_is_open_by_law()
      throws InterruptedException {
    RuleSet rules = withAnUncheckedThreshold();
    Town town = pipedTo(81, 89);
    SimulatedYear strict =
        Simulator.of(Assessor.of(rules)).simulate(town, 2026, 2026, 50, 1).years().get(0);
    assertThat(strict.undetermined().value()).isEqualTo(1);
    assertThat(strict.openByLaw()).isEqualTo(new Share(50, 50));
    SimulatedYear accepting =
        Simulator.of(Assessor.of(rules).acceptingUnverified())
            .simulate(town, 2026, 2026, 50, 1)
            .years()
            .get(0);
    assertThat(accepting.met().value()).isEqualTo(1);
    assertThat(accepting.openByLaw().count()).isZero();
  }

  /** Nobody has seen table 2B, by which the units of an area are scored. */
  @Test
  void a_draw_that_only_the_conditions_on_units_leave_open_is_open_by_law()
      throws InterruptedException {
    Assessor classThree =
        Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());
    Town town =
        SampleTowns.of(SampleTowns.atUpper())
            .extent(Extent.SEVERAL_UNITS)
            .uncertain("water.clean_piped", DAY, new Uniform(81, 99))
            .build();
    SimulatedYear year = Simulator.of(classThree).simulate(town, 2026, 2026, 50, 1).years().get(0);
    assertThat(year.undetermined().value()).isEqualTo(1);
    assertThat(year.openByLaw()).isEqualTo(new Share(50, 50));
    assertThat(year.conditions().stream().map(each -> each.condition().code()))
        .containsExactly("2B.MEAN", "2B.HIGHEST");
    assertThat(year.conditions())
        .allSatisfy(
            each -> {
              assertThat(each.undetermined()).isEqualTo(new Share(50, 50));
              assertThat(each.notMet().count()).isZero();
              assertThat(each.reason()).isEqualTo(Reason.MISSING_RULE);
            });
    Town one = SampleTowns.of(SampleTowns.atUpper()).extent(Extent.ONE_UNIT).build();
    SimulatedYear met = Simulator.of(classThree).simulate(one, 2026, 2026, 50, 1).years().get(0);
    assertThat(met.conditions()).isEmpty();
    assertThat(met.openByLaw().count()).isZero();
  }

  /** What no value is known of is not open by law alone. */
  @Test
  void a_draw_that_a_missing_value_leaves_open_too_is_not() throws InterruptedException {
    Town town = SampleTowns.of("population.urban", "200000").extent(Extent.SEVERAL_UNITS).build();
    SimulatedYear year =
        Simulator.of(Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow()))
            .simulate(town, 2026, 2026, 20, 1)
            .years()
            .get(0);
    assertThat(year.openByLaw().count()).isZero();
    assertThat(year.conditions()).hasSize(2);
  }

  @Test
  void what_cannot_be_asked_for_is_refused() {
    Simulator simulator = Simulator.of(ASSESSOR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulator.simulate(uncertain(), 2027, 2026, 10, 1))
        .withMessage("there are no years from 2027 to 2026. Give years from 1900 to 2200.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulator.simulate(uncertain(), 2026, 2026, 0, 1))
        .withMessageContaining("0 draws. Give a number from 1 to");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulator.simulate(uncertain(), 1899, 2026, 10, 1))
        .withMessageContaining("no years from 1899 to 2026");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulator.simulate(uncertain(), 2026, 2201, 10, 1))
        .withMessageContaining("no years from 2026 to 2201");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulator.draw(uncertain(), DAY, Simulator.MOST_DRAWS + 1, 1))
        .withMessageContaining("1073741825 draws.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulator.onThreads(0))
        .withMessage("0 threads. Use 1 or more.");
    RankCorrelation water =
        RankCorrelation.of(
            List.of(
                new RankCorrelation.Pair(
                    CATALOG.get("population.urban"), CATALOG.get("water.clean_piped"), 0.5)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulator.correlated(water).simulate(uncertain(), 2026, 2026, 10, 1))
        .withMessageContaining("water.clean_piped is correlated and not uncertain.");
  }

  private static Town uncertain() {
    return full()
        .uncertain("population.urban", DAY, new Normal(21_000, 5_000))
        .uncertain("roads.density", DAY, new Triangular(2, 6, 12))
        .uncertain("green.share", DAY, new Uniform(0, 40))
        .uncertain("role.planning", DAY, new Ranks(List.of(0.1, 0.2, 0.3, 0.4)))
        .build();
  }

  /** The median of all ranks is one of a normal distribution, drawn as such in both years. */
  @Test
  void ranks_of_normal_and_lognormal_numbers_persist_too() throws InterruptedException {
    Town town =
        full()
            .uncertain("population.urban", DAY, new Normal(100_000, 10_000))
            .uncertain("population.urban", DAY.plusYears(1), new LogNormal(11, 0.5))
            .build();
    for (Sampling sampling : Sampling.values()) {
      List<DrawSink.Drawn> drawn = new ArrayList<>();
      Simulation simulation =
          Simulator.of(ASSESSOR)
              .sampling(sampling)
              .simulate(town, 2026, 2027, 1_024, 3, drawn::add);
      assertThat(simulation.years()).extracting(SimulatedYear::year).containsExactly(2026, 2027);
      for (int i = 0; i < drawn.size(); i += 2) {
        // (x − 100000) / 10000 = (ln y − 11) / 0.5
        double normal = (drawn.get(i).values().get(0) - 100_000) / 10_000;
        assertThat((Math.log(drawn.get(i + 1).values().get(0)) - 11) / 0.5)
            .isCloseTo(normal, within(1e-6));
        assertThat(drawn.get(i).draw()).isEqualTo(i / 2 + 1);
      }
    }
  }

  @Test
  void a_whole_block_is_one_block() throws InterruptedException {
    List<Long> done = new ArrayList<>();
    Simulator.of(ASSESSOR).reportingTo(done::add).simulate(uncertain(), 2026, 2026, 1_024, 1);
    assertThat(done).containsExactly(1_024L);
  }

  @Test
  void the_first_and_the_last_year_and_a_single_draw_are_allowed() throws InterruptedException {
    assertThat(Simulator.of(ASSESSOR).simulate(uncertain(), 1900, 1900, 1, 1).draws()).isEqualTo(1);
    assertThat(Simulator.of(ASSESSOR).simulate(uncertain(), 2200, 2200, 1, 1).draws()).isEqualTo(1);
  }

  /** Above 90 % all points are earned; below, nobody checked where they begin. */
  @Test
  void open_draws_are_counted_over_all_threads_and_met_ones_are_not_open_by_law()
      throws InterruptedException {
    RuleSet rules = withAnUncheckedThreshold();
    Town town = pipedTo(85, 95);
    Simulator simulator = Simulator.of(Assessor.of(rules)).sampling(Sampling.SOBOL);
    SimulatedYear year = simulator.simulate(town, 2026, 2026, 4_096, 1).years().get(0);
    assertThat(year.met().value()).isCloseTo(0.5, within(0.001));
    assertThat(year.undetermined().value()).isCloseTo(0.5, within(0.001));
    assertThat(year.openByLaw().value()).isCloseTo(0.5, within(0.01));
    assertThat(simulator.onThreads(2).simulate(town, 2026, 2026, 4_096, 1).years().get(0))
        .isEqualTo(year);
  }

  /** Below 79 + 1, one tenth of the draws, A earns nothing beside the 2 points of B, then 4. */
  @Test
  void quantiles_of_a_total_of_two_numbers_are_these_numbers() throws InterruptedException {
    RuleSet steps = SmallRules.read(SmallRules.FILE.replace("linear:", "steps:")).orElseThrow();
    SimulatedYear.Total total =
        Simulator.of(Assessor.of(steps))
            .sampling(Sampling.SOBOL)
            .simulate(pipedTo(79, 89), 2026, 2026, 1_024, 1)
            .years()
            .get(0)
            .total();
    assertThat(total.mean()).isCloseTo(6 - 0.4, within(0.01));
    assertThat(List.of(total.p05(), total.p50(), total.p95())).containsExactly(2.0, 6.0, 6.0);
  }

  /** Of a normal distribution 15.87 % lie a deviation below the mean or lower. */
  @Test
  void evenly_spread_numbers_fall_as_their_distributions_do() throws InterruptedException {
    Town town =
        full()
            .uncertain("population.urban", DAY, new Normal(100_000, 10_000))
            .uncertain("roads.density", DAY, new Uniform(0, 20))
            .build();
    List<DrawSink.Drawn> drawn = new ArrayList<>();
    Simulator.of(ASSESSOR)
        .sampling(Sampling.SOBOL)
        .simulate(town, 2026, 2026, 1_024, 3, drawn::add);
    assertThat(drawn.stream().filter(each -> each.values().get(0) < 90_000).count() / 1_024.0)
        .isCloseTo(0.1587, within(0.002));
    assertThat(drawn.stream().filter(each -> each.values().get(1) < 5).count()).isEqualTo(256);
  }

  /** Each has a block of its own: A is unchecked, so that what is not met is open. */
  @Test
  void what_two_workers_found_is_put_together() {
    BlockWorker one = unchecked();
    BlockWorker other = unchecked();
    BlockWorker both = unchecked();
    one.work(0, 1_024, false);
    other.work(1, 1_024, false);
    one.add(other);
    both.work(0, 1_024, false);
    both.work(1, 1_024, false);
    assertThat(one.years()).isEqualTo(both.years());
    assertThat(one.years().get(0).undetermined().value()).isCloseTo(0.5, within(0.001));
  }

  private static BlockWorker unchecked() {
    return new BlockWorker(
        pipedTo(85, 95),
        Assessor.of(withAnUncheckedThreshold()),
        2026,
        2026,
        RankCorrelation.none(),
        Sampling.SOBOL,
        1);
  }
}
