package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.ProblemsException;
import io.github.cityward.Trials;
import io.github.cityward.assess.Verdict;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.Normal;
import io.github.cityward.distribution.Uniform;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Town;
import io.github.cityward.town.Uncertainty;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustPlannerTest {
  private static final int DRAWS = 100;
  private static final int TOWNS = Trials.of(8);
  private static final Quantity PERSONS = QuantityCatalog.bundled().get("population.total");

  /**
   * Of so many persons the commune needs 16,000: A brings 9,000 for 30, B 4,000 for 20, C 5,000.
   */
  private static PlanTask uncertain(Distribution persons) {
    PlanTask task = PlannerContract.task(6_000);
    Town town = task.town();
    Uncertainty uncertainty = new Uncertainty(PERSONS, LocalDate.of(2028, 1, 1), persons);
    return PlanTask.of(town.uncertain(List.of(uncertainty)), task.assessor(), task.day());
  }

  private static RobustPlan plan(PlanTask task, String probability) {
    return RobustPlanner.reachingWith(Rational.parse(probability)).draws(DRAWS).seed(7).plan(task);
  }

  /**
   * Between 5,000 and 9,000 persons, each as probable. A and C, for 45, are enough from 2,000
   * persons on, A alone, for 30, from 7,000 on, which is half of the draws.
   */
  @Test
  void more_probability_costs_more() {
    PlanTask task = uncertain(new Uniform(5_000, 9_000));
    assertThat(plan(task, "0.3").plan()).hasToString("OPTIMAL 30 bn VND [A]");
    assertThat(plan(task, "0.7").plan()).hasToString("OPTIMAL 45 bn VND [A, C]");
    RobustPlan certain = plan(task, "1");
    assertThat(certain).hasToString("OPTIMAL 45 bn VND [A, C] in 100 of 100");
    assertThat(certain.plan()).hasToString("OPTIMAL 45 bn VND [A, C]");
    assertThat(certain.met()).isEqualTo(new Share(DRAWS, DRAWS));
    assertThat(certain.before()).isEqualTo(new Share(0, DRAWS));
    assertThat(certain.open()).isEqualTo(new Share(0, DRAWS));
  }

  /** A and B bring 13,000, which is enough from 3,000 persons on: a quarter of the draws. */
  @Test
  void what_is_reached_too_rarely_says_in_how_many_draws_it_never_is() {
    PlanTask task = uncertain(new Uniform(0, 4_000));
    Town town = task.town().planning(task.town().projects().subList(0, 2));
    RobustPlan plan = plan(PlanTask.of(town, task.assessor(), task.day()), "0.5");
    assertThat(plan.plan().status()).isEqualTo(PlanStatus.INFEASIBLE);
    assertThat(plan.met().count()).isZero();
    long never =
        Simulator.of(task.assessor()).draw(town, task.day(), DRAWS, 7).towns().stream()
            .map(each -> each.latest(PERSONS, task.day()).orElseThrow().value())
            .filter(each -> Rational.parse(String.valueOf(each)).compareTo(Rational.of(3_000)) < 0)
            .count();
    assertThat(plan.plan().obstacles())
        .singleElement()
        .isInstanceOfSatisfying(
            Obstacle.TooRarely.class,
            rarely -> assertThat(rarely.never().count()).isBetween(DRAWS / 2L + 1, never));
  }

  @Test
  void a_town_of_which_nothing_is_uncertain_has_the_same_plan_as_without() {
    for (int persons = 0; persons < 18_000; persons += 1_000) {
      PlanTask task = PlannerContract.task(persons);
      Plan plan = ExactPlanner.create().plan(task);
      RobustPlan robust = plan(task, "0.9");
      assertThat(robust.plan().status()).isEqualTo(plan.status());
      assertThat(robust.plan().projects()).isEqualTo(plan.projects());
      assertThat(robust.plan().cost()).isEqualTo(plan.cost());
      assertThat(robust.met().count()).isEqualTo(plan.status().isReached() ? DRAWS : 0);
    }
  }

  @Test
  void the_same_seed_gives_the_same_plan() {
    PlanTask task = uncertain(new Normal(7_000, 1_500));
    assertThat(plan(task, "0.8")).hasToString(plan(task, "0.8").toString());
  }

  /** A alone is enough from 7,000 persons on: half of all draws. */
  @Test
  void further_draws_bear_the_share_out() {
    RobustPlan plan = plan(uncertain(new Uniform(5_000, 9_000)), "0.3");
    assertThat(plan.met().value()).isCloseTo(0.5, within(0.2));
    assertThat(plan.afresh().value()).isCloseTo(0.5, within(0.2));
    assertThat(plan.afresh().of()).isEqualTo(DRAWS);
  }

  /** From 7,000 persons on A is enough, below that A and C; both are half of the draws. */
  @Test
  void each_probability_has_its_price() {
    ProbabilityFrontier frontier =
        ProbabilityFrontier.of(
            uncertain(new Uniform(5_000, 9_000)), DRAWS, 7, Duration.ofMinutes(5));
    assertThat(frontier.plans())
        .extracting(each -> each.probability().toString())
        .containsExactly("0.5", "0.6", "0.7", "0.8", "0.9", "0.95", "0.99");
    for (RobustPlan each : frontier.plans()) {
      assertThat(each).hasToString(plan(uncertain(new Uniform(5_000, 9_000)), each).toString());
    }
    assertThat(frontier.plans().get(6).plan()).hasToString("OPTIMAL 45 bn VND [A, C]");
  }

  private static RobustPlan plan(PlanTask task, RobustPlan like) {
    return plan(task, like.probability().toString());
  }

  /** Without time the cost does not fall either where more is asked for. */
  @Test
  void a_frontier_never_falls() {
    ProbabilityFrontier hasty =
        ProbabilityFrontier.of(uncertain(new Normal(6_000, 3_000)), DRAWS, 7, Duration.ofNanos(1));
    Rational before = Rational.ZERO;
    for (RobustPlan each : hasty.plans()) {
      Rational cost = each.plan().cost();
      if (cost != null) {
        assertThat(cost).isGreaterThanOrEqualTo(before);
        before = cost;
      }
    }
  }

  @Test
  void a_budget_falls_short_of_the_probability() {
    PlanTask task = uncertain(new Uniform(5_000, 6_900)).within(Rational.of(40));
    assertThat(plan(task, "0.9").plan().obstacles())
        .containsExactly(new Obstacle.OverBudget(Rational.of(45), Rational.of(5), true));
  }

  @Test
  void a_probability_lies_above_0_and_up_to_1() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RobustPlanner.reachingWith(Rational.of(90)))
        .withMessage("the probability 90 is not above 0 and up to 1. Give 0.9 for 90 %.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RobustPlanner.reachingWith(Rational.ONE).draws(0))
        .withMessage("0 draws. Give a number from 1 to 100000.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RobustPlanner.reachingWith(Rational.ZERO));
    assertThat(RobustPlanner.possible(1)).isEqualTo(1);
    assertThat(RobustPlanner.possible(100_000)).isEqualTo(100_000);
    PlanTask limited =
        PlannerContract.task(0).within(YearlyBudget.UNLIMITED.with(2029, Rational.ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(limited, "0.9"))
        .withMessageContaining("has no yearly budget");
  }

  /** Every choice in every draw, each assessed as a whole. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void nothing_that_is_enough_is_cheaper(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int decided = 0;
    for (int i = 0; i < TOWNS; i++) {
      PlanTask task = RandomTasks.uncertain(random);
      List<List<Choice>> draws = new ArrayList<>();
      for (Town each :
          Simulator.of(task.assessor()).draw(task.town(), task.day(), 20, seed).towns()) {
        Town town = each.planning(task.town().projects());
        draws.add(Choice.all(PlanTask.of(town, task.assessor(), task.day())));
      }
      Rational before = Rational.ZERO;
      for (String probability : List.of("0.25", "0.6", "0.95")) {
        int needed = probability.equals("0.25") ? 5 : probability.equals("0.6") ? 12 : 19;
        RobustPlan plan;
        try {
          plan =
              RobustPlanner.reachingWith(Rational.parse(probability))
                  .draws(20)
                  .seed(seed)
                  .plan(task);
        } catch (ProblemsException e) {
          continue;
        }
        String place = "seed " + seed + ", town " + i + ", " + probability + ": " + plan;
        Optional<Rational> cheapest = cheapest(draws, needed);
        assertThat(plan.plan().status() == PlanStatus.OPTIMAL)
            .as(place)
            .isEqualTo(cheapest.isPresent());
        if (cheapest.isPresent()) {
          decided++;
          assertThat(plan.plan().cost()).as(place).isEqualTo(cheapest.get());
          assertThat(plan.met().count()).as(place).isGreaterThanOrEqualTo(needed);
          assertThat(cheapest.get()).as(place).isGreaterThanOrEqualTo(before);
          before = cheapest.get();
        }
      }
    }
    assertThat(decided).as("seed %d", seed).isGreaterThanOrEqualTo(TOWNS - 4);
  }

  /** The choices of all draws are in the same order. */
  private static Optional<Rational> cheapest(List<List<Choice>> draws, int needed) {
    for (int i = 0; i < draws.get(0).size(); i++) {
      int place = i;
      long met =
          draws.stream()
              .filter(each -> each.get(place).assessment().verdict() == Verdict.MET)
              .count();
      if (met >= needed) {
        return Optional.of(draws.get(0).get(i).cost());
      }
    }
    return Optional.empty();
  }
}
