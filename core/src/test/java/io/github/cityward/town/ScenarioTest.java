package io.github.cityward.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios as a file writes them. */
class ScenarioTest {
  private static final LocalDate DAY = LocalDate.of(2029, 12, 31);
  private static final Quantity WATER = QuantityCatalog.bundled().get("water.clean_piped");

  @TempDir private Path folder = Path.of("");

  private final Town town =
      Town.builder("t")
          .build()
          .planning(
              List.of(
                  project("A", DAY, List.of(), List.of()),
                  project("B", DAY, List.of("A"), List.of()),
                  project("C", DAY, List.of(), List.of("A")),
                  project("LATE", LocalDate.of(2031, 6, 30), List.of(), List.of()),
                  project("SOME-DAY", null, List.of(), List.of()),
                  project("D1", DAY, List.of(), List.of()).asOneOf("D"),
                  project("D2", DAY, List.of(), List.of()).asOneOf("D"),
                  new Project("IDEA", "n", null, DAY, List.of(), List.of(), List.of())));

  private static Project project(
      String id, @Nullable LocalDate ready, List<String> requires, List<String> excludes) {
    return new Project(
        id,
        id,
        Rational.of(1),
        ready,
        List.of(new ProjectEffect.Addition(WATER, Rational.of(5))),
        requires,
        excludes);
  }

  private Result<List<Scenario>> read(String... rows) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("scenarios.csv"),
            "scenario,change,item,value\n" + String.join("\n", rows) + "\n");
    return Scenario.readAll(file, town, DAY);
  }

  @Test
  void a_scenario_has_the_changes_of_its_rows_wherever_they_stand() throws IOException {
    List<Scenario> scenarios =
        read(
                "Nước sạch,value,water.clean_piped,90",
                "Hai dự án,project,B,",
                "Luật cũ,rules,urban-1210-2016-III,",
                "Hai dự án,project,A,",
                "Nước sạch,value,roads.density,5..6")
            .orElseThrow();
    assertThat(scenarios)
        .extracting(Scenario::name)
        .containsExactly("Nước sạch", "Hai dự án", "Luật cũ");
    assertThat(scenarios.get(0)).hasToString("Nước sạch");
    assertThat(scenarios.get(0).values())
        .extracting(each -> each.quantity() + " " + each.value())
        .containsExactly("water.clean_piped 90", "roads.density 5..6");
    assertThat(scenarios.get(1).projects()).extracting(Project::id).containsExactly("B", "A");
    assertThat(scenarios.get(2).rules().orElseThrow()).hasToString("urban-1210-2016-III");
    assertThat(scenarios.get(1).rules()).isEmpty();
  }

  @Test
  void a_rule_file_is_looked_for_beside_the_table() throws IOException {
    Path rules = Path.of("..", "examples", "rules", "urban-26-2022-III-illustrative.yaml");
    Files.copy(rules, folder.resolve("own.yaml"));
    assertThat(read("Minh họa,rules,own.yaml,").orElseThrow().get(0).rules().orElseThrow().id())
        .isEqualTo("urban-26-2022-III-illustrative");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s,project,B,|B cannot be carried out without A. Give the scenario a row for it too.",
        "s,project,IDEA,|Nothing is known of what IDEA changes",
      })
  void what_is_wrong_is_told_with_its_place(String row, String words) throws IOException {
    List<Problem> problems = read(row).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place().line()).isEqualTo(2);
    assertThat(problems.get(0).place() + ": " + problems.get(0).message(Locale.ENGLISH))
        .contains(words);
  }

  @Test
  void of_a_group_one_project_is_ready_at_most() throws IOException {
    assertThat(read("s,project,D1,", "s,project,D2,").problems())
        .extracting(each -> each.place().line() + " " + each.message(Locale.ENGLISH))
        .containsExactly(
            "2 D1 cannot be carried out beside D2. Keep one of the two in the scenario.",
            "3 D2 cannot be carried out beside D1. Keep one of the two in the scenario.");
  }

  @Test
  void all_that_is_wrong_is_told_together() throws IOException {
    assertThat(
            read(
                    "s,project,A,",
                    "s,project,C,",
                    "s,value,water.clean_piped,5",
                    "s,value,water.clean_piped,6",
                    "s,rules,urban-1210-2016-III,",
                    "s,rules,urban-111-2025-III,")
                .problems())
        .extracting(each -> each.place().line() + " " + each.message(Locale.ENGLISH))
        .containsExactly(
            "5 The scenario s changes water.clean_piped twice, first on line 4. Keep one of the"
                + " rows.",
            "7 The scenario s changes rules twice, first on line 6. Keep one of the rows.",
            "3 C cannot be carried out beside A. Keep one of the two in the scenario.");
  }
}
