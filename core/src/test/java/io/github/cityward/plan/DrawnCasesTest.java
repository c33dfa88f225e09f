package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Draws that earn alike are one case. At least 100 persons are asked for, and at most 100 km². */
class DrawnCasesTest {
  private static final LocalDate DAY = LocalDate.of(2030, 12, 31);

  private static List<DrawnCase> cases(
      List<Project> projects, String quantity, String other, String otherValue, int... drawn) {
    List<Town> towns = new ArrayList<>();
    for (int each : drawn) {
      towns.add(
          Town.builder("t")
              .observe("urban.class", DAY, "I", Basis.OFFICIAL, "s")
              .observe(other, DAY, otherValue, Basis.OFFICIAL, "s")
              .observe(quantity, DAY, String.valueOf(each), Basis.OFFICIAL, "s")
              .build());
    }
    PlanTask task =
        PlanTask.of(towns.get(0).planning(projects), Assessor.of(SummedEffectsTest.RULES), DAY);
    return new DrawnCases(
            task,
            projects,
            Collections.nCopies(projects.size(), new Candidate(1, List.of(), List.of())),
            towns,
            Outcome.WORST)
        .all();
  }

  private static List<DrawnCase> persons(List<Project> projects, int... drawn) {
    return cases(projects, "population.total", "area.natural", "90", drawn);
  }

  private static List<Project> projects(int count, ProjectEffect effect) {
    return IntStream.range(0, count)
        .mapToObj(i -> SmallProjects.of("P" + i, 1, DAY, effect))
        .toList();
  }

  private static List<Long> weights(List<DrawnCase> cases) {
    return cases.stream().map(each -> each.weight).toList();
  }

  /** With 10 persons more 85 and 88 are too few, and 95 enough. */
  @Test
  void those_that_earn_alike_by_every_choice_are_one() {
    List<DrawnCase> cases =
        persons(projects(1, SmallProjects.add("population.total", 10)), 85, 95, 88);
    assertThat(weights(cases)).containsExactly(2L, 1L);
    assertThat(cases.get(0).isMet.test(Set.of(0))).isFalse();
    assertThat(cases.get(1).isMet.test(Set.of(0))).isTrue();
    assertThat(cases.get(1).isMet.test(Set.of())).isFalse();
  }

  @Test
  void so_are_those_of_four_projects() {
    List<Project> four = projects(4, SmallProjects.add("population.total", 1));
    assertThat(weights(persons(four, 60, 65, 98))).containsExactly(2L, 1L);
  }

  /** 115 km² less 10 are too many, 105 less 10 are not. */
  @Test
  void where_less_is_better_a_draw_of_less_begins_further() {
    List<DrawnCase> cases =
        cases(
            projects(1, SmallProjects.add("area.natural", -10)),
            "area.natural",
            "population.total",
            "200",
            115,
            105,
            112);
    assertThat(weights(cases)).containsExactly(2L, 1L);
    assertThat(cases.get(1).mayBeMet(chosen(0))).isTrue();
    assertThat(cases.get(0).mayBeMet(chosen(0))).isFalse();
  }

  private static Earnings chosen(Integer... places) {
    return new Earnings(PlaceSet.none(1).with(Arrays.asList(places)));
  }

  /** A candidate brings 1 to a criterion that needs 2, or as much as is said, and 3 in total. */
  private static DrawnCase needing(long need, long weight) {
    return new DrawnCase(
        new PortfolioProblem(
            List.of(new Candidate(1, List.of(), List.of())),
            List.of(new Listed(List.of(0), 0, List.of(Rational.ZERO, Rational.ONE))),
            List.of(Rational.of(need)),
            Rational.of(3),
            List.of()),
        any -> true,
        weight);
  }

  /** 3 − 1 in total and 2 − 1 in the criterion, of 10⁹ units each. */
  @Test
  void what_is_missing_is_added_up_line_by_line() {
    assertThat(needing(2, 1).missing(chosen(0))).isEqualTo(3_000_000_000L);
    assertThat(needing(0, 1).missing(chosen(0))).isEqualTo(2_000_000_000L);
    assertThat(needing(2, 1).mayBeMet(chosen(0))).isFalse();
  }

  @Test
  void needs_are_met_line_by_line() {
    PortfolioProblem problem = needing(2, 1).model.problem();
    assertThat(problem.needsAreMet(Set.of(0))).isFalse();
    assertThat(problem.needing(Rational.ONE).needsAreMet(Set.of(0))).isTrue();
    PortfolioProblem noTotal =
        new PortfolioProblem(
            problem.candidates(),
            problem.contributions(),
            List.of(Rational.of(2)),
            Rational.ZERO,
            List.of());
    assertThat(noTotal.needsAreMet(Set.of(0))).isFalse();
  }

  @Test
  void cases_in_which_most_is_missing_come_first() {
    RobustMemory memory = new RobustMemory(List.of(needing(1, 10), needing(3, 20), needing(2, 30)));
    assertThat(weights(memory.cases)).containsExactly(20L, 30L, 10L);
    assertThat(memory.mayMeet(PlaceSet.none(1).with(0))).isEqualTo(new BitSet());
  }

  /** Cases of weight 10, 20 and 30 cost at least 7, 5 and 9. */
  @Test
  void the_bound_is_the_price_of_more_draws_than_may_be_missed() {
    List<DrawnCase> cases = List.of(needing(1, 10), needing(1, 20), needing(1, 30));
    RobustBranch branch = new RobustBranch(Fixing.none(1), new double[] {7, 5, 9}, 6);
    assertThat(branch.boundOf(cases, 29)).isEqualTo(9);
    assertThat(branch.boundOf(cases, 30)).isEqualTo(7);
    assertThat(branch.boundOf(cases, 40)).isEqualTo(6);
    assertThat(branch.boundOf(cases, 60)).isEqualTo(6);
    assertThat(branch.weight(cases, 7)).isEqualTo(40);
  }
}
