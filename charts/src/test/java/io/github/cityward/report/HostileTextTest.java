package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.charts.Towns;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing from a town's file or a rule file is trusted. */
class HostileTextTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  /** The places whose text is on a page in either language. */
  private static final List<String> SHOWN =
      List.of(
          "province",
          "source",
          "note",
          "guess",
          "note of a guess",
          "note of nothing",
          "project",
          "project name",
          "step",
          "step name",
          "target",
          "target name",
          "target unit",
          "target source",
          "office",
          "cite of the total",
          "cite of the criterion",
          "cite of a clause",
          "cite of the provision",
          "cite of the standard",
          "source of the law",
          "number of the law",
          "code of the criterion",
          "code of the standard",
          "code of the provision");

  @Test
  void text_of_a_town_that_a_program_made_is_text() {
    String hostile = HostileFiles.text("made in Java");
    Town town =
        Towns.facts(hostile)
            .province(hostile)
            .observe(
                "water.clean_piped",
                LocalDate.of(2025, 6, 1),
                "60..90",
                Basis.REPORTED,
                "javascript:alert(3) " + hostile)
            .observe("health.beds", LocalDate.of(2025, 6, 1), "3", Basis.ASSUMED, "<b>" + hostile)
            .build();
    Html page = new Html(Report.of(Towns.assessor().assess(town, DAY), Locale.ENGLISH).html());
    assertHarmless(page);
    assertThat(page.text())
        .contains("javascript:alert(3) " + HostileFiles.escaped("made in Java"), "&lt;b&gt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void every_text_of_a_town_of_a_rule_file_and_of_an_office_is_text(
      String language, @TempDir Path folder) throws IOException, InterruptedException {
    Html page = new Html(new HostileFiles(folder).report(Locale.forLanguageTag(language)).html());
    assertHarmless(page);
    List<String> places = new ArrayList<>(SHOWN);
    places.add(language.equals("vi") ? "name" : "name_en");
    places.addAll(List.of("rules, " + language, "criterion, " + language));
    places.add("provision, " + language);
    assertThat(places)
        .filteredOn(each -> !page.text().contains(HostileFiles.escaped(each)))
        .isEmpty();
  }

  private static void assertHarmless(Html page) {
    page.assertBalanced();
    assertThat(page.text()).doesNotContain("<script>marker", "<img src=x", "<b>");
    assertThat(page.all("(<script[^>]*>)")).containsExactly("<script>");
    assertThat(page.all("href=\"(.)")).containsOnly("#");
    assertThat(page.all("<[^>]* (on[a-z]+)=\"")).isEmpty();
  }
}
