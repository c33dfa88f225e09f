package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule files that are read together: on one day, one of them leads to a class. */
class RuleReadingTest {
  /** The small rules, in force when the library has none of class III. */
  private static final String OLD =
      SmallRules.FILE.replace("from: 2026-01-01", "from: 2010-01-01\n  to: 2012-12-31");

  private static final String OVERLAY =
      """
      format: 1
      id: ID
      amends: urban-26-2022-III
      criteria:
        - code: "1"
          indicators:
            - code: "1.3"
              linear:
                lower: 1.05
              evidence: unverified
      """;

  @TempDir private Path folder;

  @Test
  void a_file_alone_in_its_years_is_well() {
    RuleReading reading = read(OLD);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.rules()).hasToString("[small]");
  }

  @Test
  void a_file_that_is_in_force_with_one_of_the_library_is_told_where_it_begins() {
    assertThat(read(SmallRules.FILE).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "0.yaml:7:3 instrument.from: small and urban-111-2025-III are both in force for III on"
                + " 2026-01-01. Correct from: or to:, or write the one that changes the other as"
                + " an overlay with amends:.");
  }

  @Test
  void two_files_of_one_class_that_meet_on_one_day_are_told() {
    String later = OLD.replace("id: small", "id: later").replace("2010-01-01", "2012-12-31");
    List<Problem> problems = read(OLD, later).problems();
    assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.DATES_OVERLAP);
    assertThat(problems.get(0).arguments()).containsExactly("later", "small", "III", "2012-12-31");
    assertThat(problems.get(0).place().file()).endsWith("1.yaml");
  }

  @Test
  void two_files_that_follow_each_other_or_lead_elsewhere_are_well() {
    String later =
        OLD.replace("id: small", "id: later")
            .replace("2010-01-01", "2013-01-01")
            .replace("2012-12-31", "2013-12-31");
    String other = OLD.replace("id: small", "id: other").replace("class: III", "class: IV");
    assertThat(read(OLD, later, other).problems()).isEmpty();
  }

  @Test
  void an_overlay_stands_in_the_place_of_what_it_amends() {
    assertThat(read(OVERLAY.replace("ID", "one"), OVERLAY.replace("ID", "two")).problems())
        .isEmpty();
  }

  @Test
  void an_overlay_and_a_file_of_its_years_overlap() {
    String other =
        SmallRules.FILE.replace("from: 2026-01-01", "from: 2025-12-31\n  to: 2025-12-31");
    assertThat(read(OVERLAY.replace("ID", "one"), other).problems())
        .extracting(problem -> problem.code() + " " + problem.arguments())
        .containsExactly(
            "DATES_OVERLAP [small, one, III, 2025-12-31]",
            "DATES_OVERLAP [small, urban-26-2022-III, III, 2025-12-31]");
  }

  @Test
  void the_problems_of_all_files_come_at_once_and_what_is_well_is_read() {
    RuleReading reading =
        read(
            OLD.replace("lower: 80", "lower: 95"),
            OVERLAY.replace("1.05", "1,05"),
            OLD.replace("id: small", "id: well"));
    assertThat(reading.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.THRESHOLDS_CROSSED, ProblemCode.NUMBER_MISSPELLED);
    assertThat(reading.rules()).hasToString("[well]");
  }

  @Test
  void a_criterion_cannot_need_more_than_its_standards_give() {
    List<Problem> problems =
        SmallRules.read(SmallRules.changed("- code: I\n", "minimum: 5", "minimum: 8.5")).problems();
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "rules.yaml:19:14 criteria[0].minimum: The points that criterion I needs, 8.5, are more"
                + " than its standards give all together, 8 at most. Correct the minimum or their"
                + " maxima.");
  }

  /** A has 4 points at least; what it gives at most is not known, so it may give all. */
  @Test
  void a_standard_of_unknown_points_may_give_what_is_needed() {
    String yaml = SmallRules.changed("- code: I\n", "minimum: 5", "minimum: 10");
    yaml = SmallRules.evidence(yaml, "A", "secondary", "secondary", "secondary", "missing");
    yaml = SmallRules.change(yaml, "- code: A", "maximum: 6", "maximum:");
    assertThat(SmallRules.read(yaml).problems()).isEmpty();
  }

  private RuleReading read(String... yaml) {
    OverlayFolder files = new OverlayFolder(folder);
    List<String> names = IntStream.range(0, yaml.length).mapToObj(i -> i + ".yaml").toList();
    for (int i = 0; i < yaml.length; i++) {
      files.with(names.get(i), yaml[i]);
    }
    return RuleReader.readAll(names.stream().map(folder::resolve).toList(), RuleLibrary.bundled());
  }
}
