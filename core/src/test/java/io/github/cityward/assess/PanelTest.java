package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The panel of real towns: it is read without a problem, and bounds what nobody published. */
class PanelTest {
  private static final Path FOLDER = Path.of("..", "examples", "data", "panel");

  private static List<Town> towns() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(Files::isDirectory)
          .sorted()
          .map(folder -> TownReader.read(folder).orElseThrow())
          .toList();
    }
  }

  @Test
  void every_folder_has_the_name_of_its_town_and_a_province() throws IOException {
    assertThat(towns()).hasSizeGreaterThan(20);
    for (Town town : towns()) {
      assertThat(FOLDER.resolve(town.id())).isDirectory();
      assertThat(town.profile().province()).isNotNull();
    }
  }

  @Test
  void nothing_is_assumed_and_every_figure_has_its_source() throws IOException {
    assertThat(towns())
        .flatExtracting(Town::observations)
        .allSatisfy(
            (Observation each) -> {
              assertThat(each.basis()).isNotEqualTo(Basis.ASSUMED);
              assertThat(each.source()).isNotBlank();
              assertThat(each.value()).isNotNull();
            });
  }

  @ParameterizedTest
  @CsvSource({"urban-26-2022-III, 2025-06-30", "urban-111-2025-III, 2026-06-30"})
  void no_town_reaches_a_class_by_what_is_published(String rules, LocalDate date)
      throws IOException {
    Assessor assessor = Assessor.of(RuleLibrary.bundled().find(rules).orElseThrow());
    assertThat(towns())
        .allSatisfy(
            town ->
                assertThat(assessor.assess(town, date).verdict())
                    .as(town.name())
                    .isNotEqualTo(Verdict.MET));
  }

  /**
   * Article 5 asks for 150,000 people, 150 km2, 10 units and 65 % wards; the figures are printed.
   * How a town is founded as a city is not declared, and art. 31(1) drops or lowers each of these
   * by some way: what falls short of one is open.
   */
  @ParameterizedTest
  @CsvSource({
    "pho-yen, REACHED, REACHED, REACHED, REACHED",
    "go-cong, REACHED, MISSING_RULE, REACHED, REACHED",
    "ben-cat, REACHED, REACHED, MISSING_RULE, REACHED",
    "an-nhon, REACHED, REACHED, REACHED, MISSING_RULE",
    "ha-tien, MISSING_RULE, MISSING_RULE, MISSING_RULE, REACHED"
  })
  void the_sizes_of_cities_meet_article_5_or_fall_short_of_it(
      String town, Reason population, Reason area, Reason units, Reason wards) {
    Assessment assessment =
        Assessor.of(RuleLibrary.bundled().find("city-27-2022").orElseThrow())
            .assess(TownReader.read(FOLDER.resolve(town)).orElseThrow(), LocalDate.of(2025, 6, 30));
    assertThat(Stream.of("CITY.1", "CITY.2", "CITY.3a", "CITY.3b"))
        .extracting(code -> assessment.indicator(code).orElseThrow().reason())
        .containsExactly(population, area, units, wards);
  }
}
