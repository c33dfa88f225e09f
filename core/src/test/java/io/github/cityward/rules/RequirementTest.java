package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.Name;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What several standards that count as one may ask for. */
class RequirementTest {
  private static final Name NAME = new Name("Một", "One");
  private static final List<Requirement> TWO =
      SmallRules.read(SmallRules.FILE).orElseThrow().criteria().get(0).requirements();

  @Test
  void a_combination_needs_from_one_of_its_parts_to_all_of_them() {
    assertThat(new Combination("C", NAME, 1, TWO).needs()).isEqualTo(1);
    assertThat(new Combination("C", NAME, 2, TWO).indicators())
        .extracting(Indicator::code)
        .containsExactly("A", "B");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Combination("C", NAME, 0, TWO))
        .withMessage("C needs 0 of 2. Need 1 to all of them.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Combination("C", NAME, 3, TWO))
        .withMessage("C needs 3 of 2. Need 1 to all of them.");
  }

  @Test
  void a_choice_has_something_to_choose_from() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Choice("C", NAME, List.of()))
        .withMessage("C has nothing to choose from. Give a standard.");
  }

  @Test
  void a_criterion_is_bounded() {
    Figure<Points> unknown = new Figure<>(null, Evidence.MISSING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Criterion("I", NAME, unknown, unknown, "", List.of(), true))
        .withMessage("criterion I has no maximum. Give one.");
  }

  @Test
  void a_difference_is_one_of_a_part_that_there_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RulesDifference(null, null))
        .withMessage("a part of neither rule set. Give one of the two.");
  }

  @Test
  void of_two_words_of_evidence_the_weaker_counts_for_both() {
    assertThat(Evidence.OFFICIAL.weaker(Evidence.SECONDARY)).isEqualTo(Evidence.SECONDARY);
    assertThat(Evidence.MISSING.weaker(Evidence.UNVERIFIED)).isEqualTo(Evidence.MISSING);
    assertThat(Evidence.UNVERIFIED.counts(true)).isTrue();
    assertThat(Evidence.UNVERIFIED.counts(false)).isFalse();
    assertThat(Evidence.SECONDARY.counts(false)).isTrue();
    assertThat(Evidence.MISSING.counts(true)).isFalse();
  }

  @Test
  void the_thresholds_of_a_scale_do_not_cross() {
    Figure<Rational> three = new Figure<>(Rational.of(3), Evidence.OFFICIAL);
    Figure<Rational> five = new Figure<>(Rational.of(5), Evidence.OFFICIAL);
    assertThat(new StepScale(five, three, Better.LOWER).upper()).isEqualTo(three);
    assertThat(new LinearScale(three, three, Better.HIGHER).upper()).isEqualTo(three);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StepScale(five, three, Better.HIGHER))
        .withMessage("lower 5 lies beyond upper 3 where higher is better. Swap them.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LinearScale(three, five, Better.LOWER))
        .withMessage("lower 3 lies beyond upper 5 where lower is better. Swap them.");
  }

  @Test
  void words_are_written_as_in_files() {
    assertThat(Superior.URBAN_DISTRICT.code()).isEqualTo("urban-district");
    assertThat(Region.MEKONG_DELTA.code()).isEqualTo("mekong-delta");
    assertThat(RulesDifference.Kind.ADDED.code()).isEqualTo("added");
  }
}
