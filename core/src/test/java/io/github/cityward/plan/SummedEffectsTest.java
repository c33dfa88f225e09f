package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.CountedRules;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Of what is added, what counts is the sum. At least 100 persons are asked for, who are derived
 * from the roads as well, and at most 100 km².
 */
class SummedEffectsTest {
  private static final LocalDate DAY = LocalDate.of(2030, 12, 31);
  private static final List<Rational> KNOTS = List.of(Rational.of(4), Rational.ONE);
  static final RuleSet RULES =
      CountedRules.read(
              CountedRules.with(
                  """
                  - code: persons
                    quantity: population.total
                    required:
                      at-least: 100
                    evidence: official
                    cite: "art. 1"
                  - code: area
                    quantity: area.natural
                    required:
                      at-most: 100
                    evidence: official
                    cite: "art. 1"
                  - code: class
                    quantity: urban.class
                    required:
                      one-of: [I, II]
                    evidence: official
                    cite: "art. 1"
                  """))
          .orElseThrow();

  static Indicator standard(String code) {
    return RULES.indicators().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
  }

  private static Project project(ProjectEffect... effects) {
    return SmallProjects.of("P", 1, DAY, effects);
  }

  private static List<Project> one(ProjectEffect... effects) {
    return List.of(project(effects));
  }

  /** {@return what is added, told as it is asked of the assessor} */
  private static Optional<Additive> of(String code, List<List<Project>> projects) {
    Set<Quantity> felt =
        Stream.of(standard(code).quantity(), QuantityCatalog.bundled().get("roads.density"))
            .collect(Collectors.toSet());
    return SummedEffects.of(standard(code), felt, projects, DAY, sum -> sum, KNOTS);
  }

  @Test
  void what_is_added_counts_and_what_no_standard_feels_does_not() {
    Additive sums =
        of(
                "persons",
                List.of(
                    one(SmallProjects.add("population.total", 5)),
                    one(
                        SmallProjects.add("population.total", -2),
                        SmallProjects.add("sport.works", 9))))
            .orElseThrow();
    assertThat(sums.effects()).containsExactly(Rational.of(5), Rational.of(-2));
    assertThat(sums.earned().apply(Rational.of(3))).isEqualTo(Rational.of(3));
    assertThat(sums.knots()).containsExactly(Rational.ONE, Rational.of(4));
  }

  @Test
  void where_less_is_better_less_is_more() {
    Additive sums = of("area", List.of(one(SmallProjects.add("area.natural", -5)))).orElseThrow();
    assertThat(sums.effects()).containsExactly(Rational.of(5));
    assertThat(sums.earned().apply(Rational.of(5))).isEqualTo(Rational.of(-5));
    assertThat(sums.knots()).containsExactly(Rational.of(-4), Rational.of(-1));
  }

  @Test
  void of_several_versions_the_best_counts() {
    Project less = project(SmallProjects.add("population.total", 5));
    Project more = project(SmallProjects.add("population.total", 8));
    assertThat(of("persons", List.of(List.of(less, more, less))).orElseThrow().effects())
        .containsExactly(Rational.of(8));
  }

  @Test
  void what_does_more_or_something_else_has_no_sum() {
    ProjectEffect roads = SmallProjects.add("roads.density", 1);
    assertThat(of("persons", List.of(one(SmallProjects.set("population.total", 5))))).isEmpty();
    assertThat(of("persons", List.of(one(roads)))).isEmpty();
    assertThat(of("persons", List.of(one(SmallProjects.add("population.total", 5), roads))))
        .isEmpty();
    assertThat(of("class", List.of())).isEmpty();
  }

  /** Begun 4 further, 3 are 7. */
  @Test
  void what_begins_elsewhere_earns_as_if_so_much_had_been_added_before() {
    Additive sums = new Additive(List.of(Rational.of(3)), sum -> sum, KNOTS);
    Shifted shifted =
        new Shifted(new Summed(List.of(6), 2, sums, Rational.of(9)), sums, Rational.of(4));
    assertThat(shifted.criterion()).isEqualTo(2);
    assertThat(shifted.earned(Set.of(6))).isEqualTo(Rational.of(7));
    assertThat(shifted.most()).isEqualTo(Rational.of(7));
    assertThat(shifted.additive().orElseThrow().earned().apply(Rational.ONE))
        .isEqualTo(Rational.of(5));
    assertThat(shifted.additive().orElseThrow().knots())
        .containsExactly(Rational.of(-3), Rational.ZERO);
  }
}
