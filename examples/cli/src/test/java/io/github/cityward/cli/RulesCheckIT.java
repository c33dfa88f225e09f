package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules check} finds every contradiction of rule files, each with its place and words. */
class RulesCheckIT {
  @TempDir private Path folder;

  private String law = "";

  @BeforeEach
  void show_the_law() {
    law = Run.of("rules", "show", "urban-111-2025-III", "--format", "yaml").out();
  }

  @Test
  void thresholds_the_wrong_way_round() throws IOException {
    refused(
        law.replace("lower: 20000\n", "lower: 300000\n"),
        "The lower threshold 300000 lies beyond the upper threshold 200000, where higher is"
            + " better.");
  }

  @Test
  void a_minimum_above_its_maximum() throws IOException {
    refused(
        law.replaceFirst("minimum: 5.5\n( +)maximum: 7\n", "minimum: 7.5\n$1maximum: 7\n"),
        "The minimum points, 7.5, are above the maximum, 7.");
  }

  /** The standards of criterion II give 20 points; with one that gives 6 instead of 7, 19. */
  @Test
  void a_criterion_that_needs_more_than_its_standards_give() throws IOException {
    refused(
        law.replace("minimum: 15.5\n", "minimum: 19.5\n")
            .replaceFirst("(?s)(code: 2A\\.II\\.03.*?maximum:) 7", "$1 6"),
        "The points that criterion II needs, 19.5, are more than its standards give all together,"
            + " 19 at most.");
  }

  @Test
  void an_overlay_of_an_unknown_id() throws IOException {
    refused(
        "format: 1\nid: mine\namends: urban-111-2025-VI\n",
        "rules.yaml:3:9 amends: urban-111-2025-VI is neither the id of a bundled rule set",
        "Nearest ids: urban-111-2025-I, urban-111-2025-II");
  }

  @Test
  void an_overlay_that_changes_nothing() throws IOException {
    refused(
        "format: 1\nid: mine\namends: urban-111-2025-III\n",
        "rules.yaml:3:9 amends: This overlay changes nothing: urban-111-2025-III says all of it");
  }

  @Test
  void overlays_that_amend_each_other() throws IOException {
    Files.writeString(folder.resolve("other.yaml"), "format: 1\nid: other\namends: rules.yaml\n");
    refused(
        "format: 1\nid: mine\namends: other.yaml\n",
        "other.yaml:3:9 amends: This overlay amends itself: rules.yaml -> other.yaml ->"
            + " rules.yaml.");
  }

  @Test
  void a_second_rule_set_of_a_class_in_the_same_years() throws IOException {
    refused(
        law.replace("id: urban-111-2025-III", "id: mine"),
        "instrument.from: mine and urban-111-2025-III are both in force for III on 2026-01-01.");
  }

  @Test
  void all_files_and_ids_are_checked_and_all_problems_come_at_once() throws IOException {
    Path one = file("one.yaml", law.replace("2A.II.03: 6.25 ", "2A.II.03: 6.26 "));
    Path two = file("two.yaml", "format: 1\nid: mine\namends: none\n");
    Run run = Run.of("rules", "check", one.toString(), two.toString(), "gone.yaml", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("gone.yaml is no bundled rule set and no file.")
        .contains(two + ":3:9 amends: none is neither")
        .containsPattern("one\\.yaml:[0-9]+:[0-9]+ cases\\[0\\]: .* have the points 6\\.26,");
  }

  @Test
  void what_is_well_is_said_of_each() {
    String example = "examples/rules/urban-26-2022-III-illustrative.yaml";
    Run run = Run.of("rules", "check", "urban-111-2025-III", example, "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("urban-111-2025-III: no problem, ")
        .contains("urban-26-2022-III-illustrative: no problem, 3 worked examples hold.")
        .contains("ILLUSTRATIVE, not the law.")
        .contains("Figures that nobody has verified: ");
  }

  @Test
  void each_standard_tells_the_quantity_to_write_down_for_it() {
    assertThat(Run.of("rules", "show", "urban-111-2025-III").out())
        .contains("roads.density · 4 km/km²");
    assertThat(Run.of("rules", "show", "ward-112-2025").out())
        .contains("economy.nonagri_share · từ 70 %");
  }

  @Test
  void a_rule_set_without_its_standards_says_how_many_they_are() {
    assertThat(Run.of("rules", "show", "urban-1210-2016-IV", "--lang", "en").out())
        .contains("\nStandards, not listed here: 59 (secondary; Appendix 1)\n");
    assertThat(Run.of("rules", "show", "urban-1210-2016-IV", "--format", "json").json())
        .containsEntry("standards.count", "59")
        .containsEntry("standards.evidence", "secondary")
        .containsEntry("standards.citation", "Appendix 1");
  }

  /** Every one is well, alone and together: their dates leave no day to two of a class. */
  @Test
  void the_whole_library_is_well() {
    List<String> ids =
        Run.of("rules", "list", "--format", "json").json().entrySet().stream()
            .filter(entry -> entry.getKey().matches("instruments\\.[0-9]+\\.(rules|dossiers)\\..*"))
            .map(Map.Entry::getValue)
            .toList();
    assertThat(ids).hasSize(16);
    Run run = Run.of(List.of("rules", "check"), ids.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  private Path file(String name, String yaml) throws IOException {
    return Files.writeString(folder.resolve(name), yaml);
  }

  private void refused(String yaml, String... words) throws IOException {
    Run run = Run.of("rules", "check", file("rules.yaml", yaml).toString(), "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(words).containsPattern("^[a-z]+\\.yaml:[0-9]+:[0-9]+ ");
  }
}
