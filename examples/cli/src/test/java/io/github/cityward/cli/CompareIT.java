package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareIT {
  private static final String REAL = Run.town("trang-bang");
  private static final String ILLUSTRATIVE = Run.town("trang-bang-illustrative");
  private static final String COMMUNE = Run.town("xa-minh-hoa");
  private static final String DAY = "2026-06-30";

  @Test
  void towns_of_which_too_little_is_known_are_ranked_by_ranges_and_nobody_leads() {
    Run run = Run.of("compare", COMMUNE, REAL, ILLUSTRATIVE, "--on", DAY, "--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Total: who leads depends on what is not known; it may be any of them.")
        .contains(
            "3 towns on 30 June 2026, under 111/2025/UBTVQH15",
            "1–3   █████████████▒·┃·····  69.0679–69.7043  not met",
            "points rest on ASSUMED values",
            "data tier D; 87 % of the",
            "III. Infrastructure and spatial organisation: who leads depends",
            "either may be ahead");
    assertThat(Run.of("compare", COMMUNE, REAL, ILLUSTRATIVE, "--on", DAY).out())
        .startsWith("Tổng: ai dẫn đầu còn tùy phần chưa rõ; đô thị nào cũng có thể.");
  }

  /** Of two towns with the same figures but one, that one separates them for certain. */
  @Test
  void a_town_that_is_ahead_for_certain_leads(@TempDir Path folder) throws IOException {
    Path better = Files.createDirectory(folder.resolve("better"));
    Path source = Path.of(ILLUSTRATIVE);
    Files.writeString(
        better.resolve("town.yaml"),
        Files.readString(source.resolve("town.yaml"))
            .replaceFirst("id: \\S+", "id: better")
            .replaceFirst("name_en: .*", "name_en: Better town"));
    Files.writeString(
        better.resolve("observations.csv"),
        Files.readString(source.resolve("observations.csv"))
            .replaceFirst("(?m)^(health\\.beds_per_10000,[^,]*),[^,]*", "$1,30"));
    Run run = Run.of("compare", ILLUSTRATIVE, better.toString(), "--on", DAY, "--lang", "en");
    assertThat(run.out())
        .contains("III. Infrastructure and spatial organisation: Better town leads for certain.")
        .contains("Better town is ahead of Trảng Bàng town", "2A.III.14");
    assertThat(
            Run.of("compare", ILLUSTRATIVE, better.toString(), "--on", DAY, "--format", "json")
                .json())
        .containsEntry("schema", "cityward.comparison/1")
        .containsEntry("criteria.2.leads.0", "better")
        .containsEntry("separations.0.indicators.0.code", "2A.III.14");
  }

  @Test
  void a_table_has_a_row_for_each_town_and_both_ends_of_every_rank() {
    Run run = Run.of("compare", REAL, COMMUNE, "--on", DAY, "--format", "csv");
    assertThat(run.out().lines().findFirst())
        .hasValueSatisfying(
            header ->
                assertThat(header)
                    .startsWith(
                        "town,name,rank_best,rank_worst,verdict,data_tier,points_low,points_high,I_rank_best"));
    assertThat(run.out().lines().skip(1))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("trang-bang,Thị xã Trảng Bàng,1,2,UNDETERMINED,D,11.4394747134,"),
            second -> assertThat(second).startsWith("xa-minh-hoa,"));
  }

  /** Both towns have values of 2020 to 2025, so in 2030 some are old, and of each its own. */
  @Test
  void what_each_town_is_warned_of_is_told() {
    List<String> words =
        List.of("compare", REAL, ILLUSTRATIVE, "--on", "2030-06-30", "--lang", "en");
    Run text = Run.of(words);
    assertThat(text.out())
        .contains("! STALE_DATA, Trảng Bàng town: ", "! STALE_DATA, Trảng Bàng town (illustrative");
    Run json = Run.of(words, "--format", "json");
    assertThat(json.json()).containsEntry("towns.0.warnings.0.code", "STALE_DATA");
  }

  @Test
  void charts_are_drawn_beside_the_text(@TempDir Path folder) throws IOException {
    Path charts = folder.resolve("new/charts");
    Run run =
        Run.of(
            "compare", REAL, COMMUNE, "--on", DAY, "--charts", charts.toString(), "--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(Run.of("compare", REAL, COMMUNE, "--on", DAY, "--lang", "en").out());
    assertThat(charts)
        .isDirectoryNotContaining("glob:**.part")
        .isDirectoryContaining("glob:**/ranking.png")
        .isDirectoryContaining("glob:**/heat-map.png");
    assertThat(charts.resolve("ranking.svg"))
        .content()
        .contains(
            "<title>Ranking by the total",
            "rank 1–2 (data tier D; no data: 87 %): points 11.4395–99.0758");
    assertThat(charts.resolve("heat-map.svg")).content().contains("II 11.4395–19.0758");
  }

  @Test
  void where_charts_cannot_be_drawn_nothing_is_printed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = Run.of("compare", REAL, COMMUNE, "--on", DAY, "--charts", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(file.toString());
  }

  @Test
  void standards_that_are_counted_are_compared_too() {
    assertThat(
            Run.of("compare", REAL, COMMUNE, "--status", "ward", "--on", DAY, "--lang", "en").out())
        .contains("standards met");
  }

  @Test
  void the_problems_of_all_towns_are_told_together_with_their_folders(@TempDir Path folder)
      throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("town.yaml"), "id: Broken\n");
    Run run =
        Run.of("compare", REAL, broken.toString(), "nowhere", "--on", "2026-13", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(broken + "/town.yaml:1:5 id", broken + "/observations.csv", "nowhere", "2026-13");
  }

  /** Of 23 towns whose labour nobody published, 23 equal lines and 22 pairs would hide the rest. */
  @Test
  void of_many_towns_what_does_not_differ_takes_one_line_and_few_pairs_are_shown()
      throws IOException {
    List<String> words = new ArrayList<>(List.of("compare"));
    try (Stream<Path> folders = Files.list(Path.of(Run.town("panel")))) {
      folders.filter(Files::isDirectory).map(Path::toString).sorted().forEach(words::add);
    }
    words.addAll(List.of("--class", "III", "--on", "2025-06-30"));
    assertThat(Run.of(words).out())
        .contains(
            "2. Quy mô dân số: đô thị nào cũng 0–8 điểm (chưa xác định).", "và 19 cặp đô thị khác")
        .satisfies(
            out -> assertThat(out.replaceAll("\\s+", " ").split("Có thể khác biệt ở:")).hasSize(4));
    assertThat(Run.of(words, "--lang", "en").out())
        .contains("2. Population: 0–8 points for every town (undetermined).", "and 19 more pairs");
  }

  @Test
  void one_town_alone_or_twice_is_no_comparison() {
    Run alone = Run.of("compare", REAL, "--lang", "en");
    assertThat(alone.status()).isEqualTo(2);
    assertThat(alone.err()).contains("cityward compare needs at least 2 of TOWN");
    assertThat(Run.of("compare", "--help").out()).contains("TOWN TOWN...");
    Run twice = Run.of("compare", REAL, REAL, "--on", DAY, "--lang", "en");
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.err()).contains("The town trang-bang is named twice");
  }
}
