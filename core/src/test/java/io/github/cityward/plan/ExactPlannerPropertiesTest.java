package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ProblemsException;
import io.github.cityward.Trials;
import io.github.cityward.assess.Verdict;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The planner against every choice there is, each assessed as a whole. */
class ExactPlannerPropertiesTest {
  private static final int TOWNS = Trials.of(30);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nothing_else_is_cheaper(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int decided = 0;
    for (int i = 0; i < TOWNS; i++) {
      PlanTask task = RandomTasks.next(random);
      Optional<Choice> cheapest = Choice.cheapest(task, Verdict.MET);
      Plan plan;
      try {
        plan = ExactPlanner.create().plan(task);
      } catch (ProblemsException e) {
        continue;
      }
      String place = "seed " + seed + ", town " + i + ": " + task.assessor().rules() + " " + plan;
      if (cheapest.isPresent()) {
        decided++;
        assertThat(plan.status()).as(place).isEqualTo(PlanStatus.OPTIMAL);
        assertThat(plan.projects()).as(place).isEqualTo(cheapest.get().projects());
        assertThat(plan.cost()).as(place).isEqualTo(cheapest.get().cost()).isEqualTo(plan.bound());
        assertThat(plan.assessment().verdict()).as(place).isEqualTo(Verdict.MET);
        assertThat(plan.obstacles()).as(place).isEmpty();
      } else {
        boolean open = Choice.cheapest(task, Verdict.UNDETERMINED).isPresent();
        assertThat(plan.status())
            .as(place)
            .isEqualTo(open ? PlanStatus.UNDETERMINED : PlanStatus.INFEASIBLE);
        assertThat(plan.obstacles()).as(place).isNotEmpty();
      }
    }
    assertThat(decided).as("seed %d", seed).isGreaterThanOrEqualTo(TOWNS / 7);
  }
}
