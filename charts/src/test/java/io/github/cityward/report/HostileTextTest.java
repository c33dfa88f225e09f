package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.Towns;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing from a town's file or a rule file is trusted. */
class HostileTextTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final String HOSTILE =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> =HYPERLINK(\"x\") &amp;";

  @Test
  void text_from_a_town_is_text() {
    Town town =
        Towns.facts(HOSTILE)
            .province(HOSTILE)
            .observe(
                "water.clean_piped",
                LocalDate.of(2025, 6, 1),
                "60..90",
                Basis.REPORTED,
                "javascript:alert(3) " + HOSTILE)
            .observe("health.beds", LocalDate.of(2025, 6, 1), "3", Basis.ASSUMED, "<b>" + HOSTILE)
            .build();
    assertHarmless(Towns.assessor().assess(town, DAY));
  }

  @Test
  void notes_from_a_town_are_text(@TempDir Path folder) throws IOException {
    String note = "\"" + HOSTILE.replace("\"", "\"\"") + "\"";
    Files.writeString(
        folder.resolve("town.yaml"), "id: t\nname: T\nprovince: P\nregion: southeast\n");
    Files.writeString(
        folder.resolve("observations.csv"),
        "quantity,date,value,unit,basis,source,note\n"
            + "water.clean_piped,2025,90,%,official,x,"
            + note
            + "\ngreen.share,2025,,%,,,"
            + note
            + "\n");
    assertHarmless(Towns.assessor().assess(TownReader.read(folder).orElseThrow(), DAY));
  }

  @Test
  void text_from_a_rule_file_is_text(@TempDir Path folder) throws IOException {
    String text = HOSTILE.replace("\\", "\\\\").replace("\"", "\\\"");
    String yaml =
        OwnRules.FILE
            .replace("\"Bộ riêng\"", "\"" + text + "\"")
            .replace("\"Own rules\"", "\"" + text + "\"")
            .replace("\"One\"", "\"" + text + "\"")
            .replace("\"Mountains\"", "\"" + text + "\"")
            .replace("\"art. 1\"", "\"" + text + " pass\"")
            .replace("\"art. 2\"", "\"" + text + "\"")
            .replace("\"art. 3\"", "\"" + text + "\"")
            .replace("\"row A\"", "\"" + text + "\"")
            .replace("\"the gazette\"", "\"javascript:alert(4) " + text + "\"")
            .replace("number: 1/2026", "number: \"" + text + "\"")
            .replace("code: I\n", "code: \"" + text + "\"\n")
            .replace("code: A\n", "code: \"" + text + " A\"\n");
    Town town =
        Town.builder("t")
            .observe("water.clean_piped", DAY, "85", Basis.OFFICIAL, "x")
            .observe("health.beds_per_10000", DAY, "20", Basis.OFFICIAL, "x")
            .build();
    assertHarmless(OwnRules.assessor(folder, yaml).assess(town, DAY));
  }

  private static void assertHarmless(Assessment assessment) {
    Html page = new Html(Report.of(assessment, Locale.ENGLISH).html());
    page.assertBalanced();
    assertThat(page.text())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("=HYPERLINK")
        .doesNotContain("<script>alert", "<img src=x")
        .doesNotContain("<b>");
    assertThat(page.all("(<script[^>]*>)")).containsExactly("<script>");
    assertThat(page.all("href=\"(.)")).containsOnly("#");
    assertThat(page.all("<[^>]* (on[a-z]+)=\"")).isEmpty();
  }
}
