package io.github.cityward.town;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Outputs;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.source.MutatedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutatedTownsTest {
  private static final Assessor CLASS_THREE =
      Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());
  private static final String TOWN =
      TownFolder.TOWN + "unit: town\nsignatories: [A, B]\nattributes: {border: yes, island: no}\n";
  private static final String ROWS =
      TownFolder.HEADER
          + "population.urban,2024-06-30,181082..235352,person,reported,\"a, \"\"b\"\"\",\n"
          + "role.planning,2024,province,,official,s,\n"
          + "area.natural,2024-06,34014,ha,official,s,note\n"
          + "sport.works,2023,,,,,\n";

  @Test
  void whatever_is_in_a_folder_it_is_a_town_that_can_be_assessed_or_a_list_of_problems(
      @TempDir Path folder) throws IOException {
    for (long seed = 0; seed < 1500; seed++) {
      MutatedText mutated = new MutatedText(seed);
      String town = seed % 2 == 0 ? mutated.of(TOWN) : TOWN;
      String rows = seed % 2 == 0 ? ROWS : mutated.of(ROWS);
      TownFolder.write(folder, town, rows);
      assertThatCode(() -> read(folder))
          .as("seed %d:%n%s%n%s", seed, town, rows)
          .doesNotThrowAnyException();
    }
  }

  private static void read(Path folder) {
    Result<Town> result = TownReader.read(folder);
    for (Problem problem : result.problems()) {
      problem.line(Locale.ENGLISH);
    }
    if (result.isPresent()) {
      Outputs.draw(CLASS_THREE.assess(result.orElseThrow(), SampleTowns.DAY));
    }
  }
}
