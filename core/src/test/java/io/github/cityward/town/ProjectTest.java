package io.github.cityward.town;

import static io.github.cityward.town.SampleTowns.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTest {
  private static Project project(String id, String... excludes) {
    return new Project(
        id,
        id,
        Rational.of(5),
        DAY,
        List.of(
            new ProjectEffect.Addition(
                QuantityCatalog.bundled().get("green.share"), Rational.of(3))),
        List.of(),
        List.of(excludes));
  }

  @Test
  void it_acts_from_the_day_on_which_it_is_ready() {
    Project project = project("P");
    assertThat(project.isReadyBy(DAY.minusDays(1))).isFalse();
    assertThat(project.isReadyBy(DAY)).isTrue();
    assertThat(project.effectsOn(DAY)).isEqualTo(project.effects());
    assertThat(project.carriedOut(ProjectWork.UNKNOWN).isReadyBy(DAY)).isFalse();
    assertThat(project.startingOn(DAY.plusDays(2)).ready()).isEqualTo(DAY.plusDays(2));
  }

  @Test
  void it_bars_what_it_excludes_and_the_others_of_its_group() {
    Project excluding = project("A", "B");
    assertThat(excluding.bars(project("B"))).isTrue();
    assertThat(excluding.bars(project("C"))).isFalse();
    Project grouped = project("A").asOneOf("g");
    assertThat(grouped.bars(project("B").asOneOf("g"))).isTrue();
    assertThat(grouped.bars(project("B").asOneOf("h"))).isFalse();
    assertThat(grouped.bars(project("B"))).isFalse();
  }

  @Test
  void what_is_changed_of_it_leaves_the_rest() {
    Project project = project("A").runningAt(Rational.of(2)).atPricesOf(2025).asOneOf("g");
    assertThat(project.runningCost()).isEqualTo(Rational.of(2));
    assertThat(project.priceYear()).isEqualTo(2025);
    assertThat(project.oneOf()).isEqualTo("g");
    assertThat(project.cost()).isEqualTo(Rational.of(5));
    assertThat(project).hasToString("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | 0 | the cost -1 is negative. Give 0 or more.",
        "0 | -0.5 | the running cost -0.5 is negative. Give 0 or more.",
      })
  void a_negative_cost_is_refused(String cost, String running, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costing(Rational.parse(cost), Rational.parse(running)))
        .withMessage(message);
  }

  @Test
  void a_cost_is_a_decimal() {
    Rational third = Rational.ONE.dividedBy(Rational.of(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costing(third, Rational.ZERO))
        .withMessageMatching("the cost .* is no decimal\\. Round it\\.");
    assertThat(costing(Rational.ZERO, Rational.ZERO).cost()).isEqualTo(Rational.ZERO);
  }

  private static Project costing(Rational cost, Rational running) {
    return new Project(
        "P", "P", cost, null, running, ProjectWork.UNKNOWN, List.of(), List.of(), List.of(), null);
  }
}
