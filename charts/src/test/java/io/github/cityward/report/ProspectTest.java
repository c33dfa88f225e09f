package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.charts.Towns;
import io.github.cityward.distribution.Uniform;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.town.Town;
import io.github.cityward.town.Uncertainty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProspectTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @SuppressWarnings("NullAway.Init")
  private static Report report;

  @BeforeAll
  static void draw() throws InterruptedException {
    report = report(Locale.ENGLISH);
  }

  @Test
  void a_town_of_which_nothing_is_uncertain_has_no_prospect() throws InterruptedException {
    assertThat(prospect(Towns.complete().town())).isEmpty();
  }

  /** Nothing in the rules of class III looks at the number of units. */
  @Test
  void what_is_uncertain_but_moves_nothing_makes_no_prospect() throws InterruptedException {
    assertThat(prospect(uncertain("units.total", 5, 10))).isEmpty();
  }

  /** Without the 6 points of its water the town still has 94, and criterion III 54 of 48. */
  @Test
  void a_page_says_when_the_town_is_ready_and_on_what_that_rests() throws InterruptedException {
    Html page = new Html(report.html());
    page.assertBalanced();
    assertThat(page.all("<h2 id=\"([a-z]+)\">")).endsWith("data", "prospect", "sources");
    assertThat(page.all("<h2 id=\"[a-z]+\">(\\d)\\. ")).endsWith("6", "7", "8");
    assertThat(page.text())
        .contains(
            "On the last day of 2028 the conditions are met in 100 % of the draws, not met in 0 %"
                + " and undetermined in 0 %.",
            "Met for the first time: in 10 % of the draws by 2026, in half of them by 2026, in 90 %"
                + " by 2026.",
            "Every year is judged on its last day by Class III urban area under 111/2025/UBTVQH15",
            "The value of 1 quantity falls as the town’s own data say",
            "1,000 draws, and 256 samples for what the result hangs on, with seed 1",
            "What the result hangs on is told of 31 December 2028.");
    assertThat(report(Towns.VIETNAMESE).html())
        .contains("Khi nào đạt, chắc đến đâu", "đạt ở 100 % số lượt mô phỏng");
  }

  @Test
  void each_of_its_charts_has_words_and_is_written_as_a_file(@TempDir Path folder)
      throws IOException {
    Html page = new Html(report.html());
    assertThat(page.all("<figure id=\"figure-([a-z-]+)\">"))
        .endsWith("data", "fan", "readiness", "first-year", "tornado", "sobol");
    assertThat(page.has("<img (?![^>]*alt=\"[^\"]{20,}\")")).isFalse();
    report.writeTo(folder);
    for (String each : List.of("fan", "readiness", "first-year", "tornado", "sobol")) {
      assertThat(folder.resolve("charts")).isDirectoryContaining("glob:**/" + each + ".png");
    }
  }

  private static Report report(Locale locale) throws InterruptedException {
    Town town = uncertain("water.clean_piped", 20, 100);
    Assessment assessment = Assessor.of(Towns.complete().rules()).assess(town, DAY);
    return Report.of(
        assessment,
        locale,
        ReportOptions.defaults().with(Outlook.none().with(prospect(town).orElseThrow())));
  }

  private static Optional<Prospect> prospect(Town town) throws InterruptedException {
    return Prospect.of(Assessor.of(Towns.complete().rules()), town, DAY, 2028);
  }

  private static Town uncertain(String quantity, double low, double high) {
    return Towns.complete()
        .town()
        .uncertain(
            List.of(
                new Uncertainty(
                    QuantityCatalog.bundled().get(quantity), DAY, new Uniform(low, high))));
  }
}
