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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says that its program prints. */
class ReadmeIT {
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
}
