package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that the README shows, run as they stand. */
class ReadmeIT {
  private static final String START = "./cityward ";

  private static final Pattern FIRST_LINE =
      Pattern.compile(
          "With `folder` as `Path.of\\(\"(.*?)\"\\)` the first line printed is `(.*?)`");

  @Test
  void the_program_of_the_readme_prints_what_it_says() throws IOException {
    Matcher said = FIRST_LINE.matcher(Files.readString(Run.root().resolve("README.md")));
    assertThat(said.find()).isTrue();
    LocalDate date = LocalDate.of(2026, 6, 30);
    RuleSet rules = RuleLibrary.bundled().inForce(UrbanClass.III, date);
    Town town = TownReader.read(Run.root().resolve(said.group(1))).orElseThrow();
    Assessment assessment = Assessor.of(rules).assess(town, date);
    assertThat(assessment.verdict() + " " + assessment.points()).isEqualTo(said.group(2));
  }

  @ParameterizedTest
  @CsvSource({"README.md, 10", "README.vi.md, 8"})
  void every_command_of_the_readme_runs(String file, int number) throws IOException {
    List<String> commands =
        Files.readString(Run.root().resolve(file))
            .lines()
            .filter(line -> line.startsWith(START))
            .map(line -> line.substring(START.length()).split(" #", 2)[0].strip())
            .toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(number);
    for (String command : commands) {
      Run run = Run.of(command.split(" ", -1));
      assertThat(run.status()).as(command + "\n" + run.err()).isZero();
      assertThat(run.out()).as(command).isNotEmpty();
    }
  }
}
