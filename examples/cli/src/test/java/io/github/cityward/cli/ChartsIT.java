package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts beside the text of commands whose results are one town's. */
class ChartsIT {
  private static final String TOWN = Run.town("trang-bang");
  private static final String DAY = "2026-06-30";

  @Test
  void gap_draws_what_is_short_in_the_theme_that_is_asked_for(@TempDir Path folder)
      throws IOException {
    String charts = folder.resolve("charts").toString();
    Run run =
        Run.of("gap", TOWN, "--on", DAY, "--charts", charts, "--theme", "dark", "--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(Run.of("gap", TOWN, "--on", DAY, "--lang", "en").out());
    assertThat(folder.resolve("charts"))
        .isDirectoryContaining("glob:**/shortfalls.png")
        .isDirectoryContaining("glob:**/shortfall-waterfall-1.png");
    assertThat(folder.resolve("charts/shortfall-waterfall-1.svg"))
        .content()
        .contains("From the total today to the line")
        .contains("rgb(20,24,29)");
  }

  @Test
  void diff_draws_the_town_under_both_laws(@TempDir Path folder) throws IOException {
    Run run = diff("--against-rules", "urban-26-2022-III", folder);
    assertThat(run.status()).isZero();
    assertThat(folder.resolve("laws.svg"))
        .content()
        .contains("Points of two laws are not the same thing", "111/2025/UBTVQH15");
  }

  @Test
  void diff_does_not_draw_two_days_under_one_law(@TempDir Path folder) {
    Run run = diff("--against", "2026-03-31", folder);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--charts draws two laws, and both sides are judged by urban-111-2025-III.");
    assertThat(folder).isEmptyDirectory();
  }

  private static Run diff(String option, String other, Path folder) {
    String charts = folder.toString();
    return Run.of("diff", TOWN, "--on", DAY, option, other, "--charts", charts, "--lang", "en");
  }
}
