package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A town of which nothing is known: standard A earns 0 to 6 points, standard B 0 to 2. */
class ReachTest {
  private static final Map<String, String> NOTHING = Map.of();

  /** A alone comes to 6 of 5 points, or leaves 2; B alone to 2, or leaves 6. */
  @Test
  void what_is_worth_more_than_a_line_can_reach_it_or_lose_it_and_what_is_worth_little_neither() {
    assertThat(reach(SmallRules.FILE, NOTHING, "A").verdicts())
        .containsExactly(Verdict.MET, Verdict.NOT_MET);
    assertThat(reach(SmallRules.FILE, NOTHING, "B").verdicts()).isEmpty();
    assertThat(reach(SmallRules.FILE, NOTHING, "A", "B").verdicts())
        .containsExactly(Verdict.MET, Verdict.NOT_MET);
  }

  /** A comes to 6 and B leaves 6, which is the line itself. */
  @Test
  void a_line_is_reached_by_as_many_points_as_it_has() {
    assertThat(reach(lines("6", "6"), NOTHING, "A").verdicts()).contains(Verdict.MET);
    assertThat(reach(lines("6", "6"), NOTHING, "B").verdicts()).isEmpty();
  }

  /**
   * The 6 points of A are too few for a line of 7, and the 2 that it leaves too few for one of 5.
   */
  @Test
  void the_total_and_each_criterion_have_to_be_met_and_one_of_them_is_enough_to_miss() {
    assertThat(reach(lines("7", "5"), NOTHING, "A").verdicts()).containsExactly(Verdict.NOT_MET);
    assertThat(reach(lines("5", "7"), NOTHING, "A").verdicts()).containsExactly(Verdict.NOT_MET);
    assertThat(reach(lines("1", "5"), NOTHING, "A").verdicts())
        .containsExactly(Verdict.MET, Verdict.NOT_MET);
    assertThat(reach(lines("5", "1"), NOTHING, "A").verdicts())
        .containsExactly(Verdict.MET, Verdict.NOT_MET);
    assertThat(reach(lines("1", "1"), NOTHING, "A").verdicts()).containsExactly(Verdict.MET);
  }

  @Test
  void standards_are_all_that_is_open_where_no_other_has_points_to_come() {
    assertThat(reach(SmallRules.FILE, NOTHING, "A", "B").isAll()).isTrue();
    assertThat(reach(SmallRules.FILE, NOTHING, "A").isAll()).isFalse();
    assertThat(reach(SmallRules.FILE, Map.of("green.share", "30"), "A").isAll()).isTrue();
    assertThat(reach(SmallRules.FILE, Map.of("green.share", "30"), "B").isAll()).isFalse();
  }

  /** Nothing reaches a line that may be as high as the 10 points of the criterion. */
  @Test
  void a_line_that_does_not_count_is_open_too() {
    String total = SmallRules.changed("pass:", "secondary", "missing");
    assertThat(reach(total, NOTHING, "A", "B").isAll()).isFalse();
    assertThat(reach(total, NOTHING, "A", "B").verdicts()).containsExactly(Verdict.NOT_MET);
    String criterion =
        SmallRules.changed("- code: I\n", "secondary", "{minimum: unverified, maximum: secondary}");
    assertThat(reach(criterion, NOTHING, "A", "B").isAll()).isFalse();
    assertThat(reach(criterion, NOTHING, "A", "B").verdicts()).containsExactly(Verdict.NOT_MET);
  }

  private static String lines(String total, String criterion) {
    return SmallRules.change(
        SmallRules.changed("pass:", "at-least: 5", "at-least: " + total),
        "- code: I\n",
        "minimum: 5",
        "minimum: " + criterion);
  }

  private static Reach reach(String yaml, Map<String, String> values, String... standards) {
    Assessor assessor = Assessor.of(SmallRules.read(yaml).orElseThrow());
    return new Reach(
        assessor.assess(SampleTowns.of(values).build(), SampleTowns.DAY), List.of(standards));
  }
}
