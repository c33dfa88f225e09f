package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines out of reach. Criterion I asks for 5 of 10 points, II for 1 of 4, the total for 5. */
class ReachTest {
  private static final Assessment BEFORE =
      Assessor.of(
              SmallRules.read(
                      SmallRules.FILE
                          + """
                            - code: II
                              name: {vi: "Hai", en: "Two"}
                              minimum: 1
                              maximum: 4
                              evidence: secondary
                              cite: "art. 2"
                              indicators:
                                - code: C
                                  quantity: roads.density
                                  linear:
                                    lower: 1
                                    upper: 4
                                  points:
                                    minimum: 1
                                    maximum: 4
                                  evidence: secondary
                                  cite: "row 3"
                          """)
                  .orElseThrow())
          .assess(Town.builder("t").build(), LocalDate.of(2030, 12, 31));

  /** {@return a problem whose standards A, B and C earn so much at most} */
  private static PortfolioProblem problem(long total, long a, long b, long c) {
    return new PortfolioProblem(
        List.of(),
        List.of(most(0, a), most(0, b), most(1, c)),
        List.of(Rational.of(5), Rational.of(1)),
        Rational.of(total),
        List.of());
  }

  private static Contribution most(int criterion, long points) {
    return new Listed(List.of(), criterion, List.of(Rational.of(points)));
  }

  private static Obstacle.OutOfReach line(String code, int low, int high, int needed) {
    return new Obstacle.OutOfReach(
        code, Interval.between(points(low), points(high)), points(needed));
  }

  private static Points points(int points) {
    return new Points(Rational.of(points));
  }

  /** A and B come to 4 in the worst case and 6 in the best, C to 2, and to 4 of 9. */
  @Test
  void a_line_that_is_not_reached_in_the_worst_case_is_told_with_both_cases() {
    assertThat(new Reach(BEFORE, problem(7, 3, 1, 2), problem(7, 4, 2, 9)).outOfReach())
        .containsExactly(line("I", 4, 6, 5), line("total", 6, 10, 5));
  }

  @Test
  void what_is_just_reached_is_no_obstacle() {
    PortfolioProblem problem = problem(6, 4, 1, 1);
    assertThat(new Reach(BEFORE, problem, problem).outOfReach()).isEmpty();
  }

  /** Of 20 points in I and 9 in II 10 and 4 count. */
  @Test
  void more_than_a_criterion_gives_does_not_count_for_the_total() {
    PortfolioProblem problem = problem(15, 20, 0, 9);
    assertThat(new Reach(BEFORE, problem, problem).outOfReach())
        .containsExactly(line("total", 14, 14, 5));
  }
}
