package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of Java that the README shows, run. */
class EmbeddingTest {
  private static final List<String> PRINTED =
      List.of(
          // Population: 5.5 + 1.5 x 161082 / 180000 = 6.84235 at worst, 7 at best. Density, from
          // 532.3749044511 and 691.9268536485: 4.5 + 0.003 x (d - 500) = 4.5971247134 and
          // 5.0757805609. Wastewater: 0 of 1. Together 11.4394747134 at worst, and
          // 100 - (6 - 5.0757805609) - 1 at best.
          "UNDETERMINED 11.4394747134..98.0757805609",
          "2A.III.10: Wastewater plant operating / design capacity 32 %, 50 % needed, 0.75 points");

  @Test
  void a_folder_and_the_rules_in_force_give_a_verdict(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("town.yaml"), "id: trang-bang\nname: Trảng Bàng\nregion: southeast\n");
    Files.writeString(
        folder.resolve("observations.csv"),
        """
        quantity,date,value,unit,basis,source,note
        population.urban,2026-06-30,181082..235352,,reported,two newspapers,
        area.natural,2026-06-30,34014,ha,official,statistical yearbook,
        wastewater.operating_share,2026-06-30,32,,reported,a newspaper,
        """);
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      // readme:begin
      LocalDate date = LocalDate.of(2026, 6, 30);
      RuleSet rules = RuleLibrary.bundled().inForce(UrbanClass.III, date);
      Town town = TownReader.read(folder).orElseThrow(); // or throws all problems of its files
      Assessment assessment = Assessor.of(rules).assess(town, date);
      System.out.println(assessment.verdict() + " " + assessment.points());
      assessment.shortfalls().forEach(System.out::println);
      // readme:end
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .startsWith(PRINTED.get(0), PRINTED.get(1));
  }

  @Test
  void an_application_needs_no_files() {
    LocalDate date = LocalDate.of(2026, 6, 30);
    RuleSet rules = RuleLibrary.bundled().inForce(UrbanClass.III, date);
    // readme:begin
    Town town =
        Town.builder("trang-bang")
            .observe("population.urban", date, "181082..235352", Basis.REPORTED, "two newspapers")
            .observe("area.natural", date, "34014", "ha", Basis.OFFICIAL, "statistical yearbook")
            .observe("wastewater.operating_share", date, "32", Basis.REPORTED, "a newspaper")
            .build();
    Assessment assessment = Assessor.of(rules).assess(town, date);
    // readme:end
    assertThat(assessment.verdict() + " " + assessment.points()).isEqualTo(PRINTED.get(0));
    assertThat(assessment.shortfalls().get(0)).hasToString(PRINTED.get(1));
  }
}
