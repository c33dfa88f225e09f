package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code rules diff}: the amendment of 2022 beside what it amended. */
class RulesDiffIT {
  @Test
  void the_text_shows_each_figure_with_its_evidence() {
    Run run = diff("--lang", "vi");
    assertThat(run.status()).as(run.err()).isZero();
    String text = run.out().replaceAll("\\s+", " ");
    assertThat(text)
        .startsWith("trước: urban-1210-2016-III, Đô thị loại III")
        .contains(
            "điểm tối đa 20 (thứ cấp) → 18 (thứ cấp)",
            "ngưỡng dưới 1,05 lần (CHƯA KIỂM CHỨNG) → ? (THIẾU)");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void the_document_has_every_part_of_both() {
    Map<String, String> json = diff("--format", "json").json();
    assertThat(json)
        .containsEntry("schema", "cityward.rules-diff/1")
        .containsEntry("before.id", "urban-1210-2016-III")
        .containsEntry("after.id", "urban-26-2022-III")
        .containsEntry("differences.1.part", "criterion")
        .containsEntry("differences.1.figures.1.before.value", "20")
        .containsEntry("differences.1.figures.1.after.value", "18")
        .containsEntry("differences.1.figures.1.after.evidence", "secondary");
  }

  @Test
  void the_table_has_a_row_per_figure() {
    assertThat(diff("--format", "csv").out())
        .startsWith(
            "change,part,code_before,code_after,quantity,unit,figure,before,evidence_before,after,"
                + "evidence_after\n")
        .contains(
            "changed,criterion,1,1,,,maximum,20,secondary,18,secondary\n",
            "changed,standard,1.3,1.3,economy.income_ratio,times,lower,1.05,unverified,,missing\n",
            "added,standard,,5A.NEW.2,buildings.green.inner,,lower,,,,missing\n");
  }

  @Test
  void an_overlay_is_compared_by_its_file() {
    Run run =
        Run.of(
            "rules",
            "diff",
            "urban-26-2022-III",
            "examples/rules/urban-26-2022-III-illustrative.yaml",
            "--lang",
            "en");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "ILLUSTRATIVE: the rules are a what-if", "Parts added: 0, removed: 0, changed: 41");
  }

  @Test
  void what_a_provision_does_is_known_where_it_is_no_number() {
    Run run = Run.of("rules", "diff", "city-1211-2016", "city-27-2022", "--lang", "en");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("amount as in the terms (secondary); terms when attribute arranged-2025")
        .contains("amount ? (MISSING)");
  }

  /** What is printed may be saved anywhere, so it names the file from the root. */
  @Test
  void gaps_of_a_file_that_are_printed_name_it_wherever_they_are_saved() {
    String file = "examples/rules/urban-26-2022-III-illustrative.yaml";
    String path = Run.root().resolve(file).toAbsolutePath().normalize().toString();
    assertThat(Run.of("rules", "gaps", file, "--lang", "en").out())
        .contains("\namends: \"" + path.replace('\\', '/') + "\"\n");
  }

  private static Run diff(String... options) {
    return Run.of(List.of("rules", "diff", "urban-1210-2016-III", "urban-26-2022-III"), options);
  }
}
