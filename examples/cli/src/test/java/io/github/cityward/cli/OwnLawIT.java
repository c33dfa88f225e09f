package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A town of another country, by a rule file that brings quantities of its own. */
class OwnLawIT {
  private static final String TOWN = Run.town("bayan-halimbawa");
  private static final String LAW =
      Run.root().resolve("examples/rules/ph-city-ra-11683.yaml").toString();

  @Test
  void the_second_way_alone_is_enough() {
    Run run = Run.of("score", TOWN, "--rules", LAW, "--on", "2026-06-30", "--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .startsWith("MET: ")
        .contains("ILLUSTRATIVE", "71.5 million PHP", "431 million PHP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gap", "compare", "forecast"})
  void other_commands_know_the_quantities_too(String command) {
    List<String> words = new ArrayList<>(List.of(command, TOWN));
    words.addAll(
        switch (command) {
          case "compare" -> List.of(Run.town("xa-minh-hoa"));
          case "forecast" -> List.of("--until", "2027");
          default -> List.of();
        });
    words.addAll(List.of("--rules", LAW, "--on", "2026-06-30"));
    Run run = Run.of(words);
    assertThat(run.err()).doesNotContain("own.income_2012");
    assertThat(run.status()).isZero();
  }

  @Test
  void correlations_may_name_them(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("correlations.csv");
    Files.writeString(
        file, "quantity,other,rank_correlation\nown.income_2012,population.total,0.5\n");
    Run run = Run.of("simulate", TOWN, "--rules", LAW, "--correlations", file.toString());
    assertThat(run.err()).contains("own.income_2012", "uncertainty.csv");
  }

  @Test
  void without_the_rules_it_is_said_where_the_quantities_come_from() {
    Run run = Run.of("validate", TOWN, "--lang", "en");
    assertThat(run.status()).isNotZero();
    assertThat(run.err()).contains("own.income_2012", "Name that file (--rules FILE)");
    assertThat(Run.of("validate", TOWN, "--rules", LAW).status()).isZero();
  }
}
