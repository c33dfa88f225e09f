package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about security has the limits that stand in the code. */
class SecurityPageTest {
  private static final String PAGE = DocsPage.of(DocsPage.ROOT.resolve("docs/security.md")).text();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64 MiB; UTF-8 only | TextFile | LARGEST = 64L << 20;",
        "nesting of 32 | YamlFile | DEEPEST = 32;",
        "400 digits | DecimalText | MOST_DIGITS = 400;",
        "stops after 1,000 problems | ObservationReader | MOST_PROBLEMS = 1_000;",
        "a record of at most 1 MiB | TownTable | LONGEST_RECORD = 1 << 20;",
        "100 problems are shown | TownTable | MOST_PROBLEMS = 100;",
        "32 MiB unpacked | PackageFile | MOST_BYTES = 32 << 20;",
        "2,000 parts | PackageFile | MOST_PARTS = 2_000;",
        "no XML DTD | XmlPart | XMLInputFactory.SUPPORT_DTD, false",
        "no external entities | XmlPart | XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false",
        "1,000,000 bytes | Office | LARGEST_LOGO = 1_000_000;",
        "16 million pixels | Logo | MOST_PIXELS = 16_000_000;",
        "2³⁰ draws of a simulation | Simulator | MOST_DRAWS = 1 << 30;",
        "2²⁰ samples | SensitivityAnalysis | MOST_SAMPLES = 1 << 20;",
        "100,000 draws of a plan | RobustPlanner | MOST_DRAWS = 100_000;",
        "10,000,000 of a road | FinishSpread | MOST_DRAWS = 10_000_000;",
        "ends after 10 seconds | ExactPlanner | USUAL_LIMIT = Duration.ofSeconds(10);"
      })
  void a_limit_is_the_one_of_the_code(String words, String type, String code) {
    assertThat(PAGE).contains(words);
    assertThat(sources(type + ".java")).isNotEmpty().anyMatch(source -> source.contains(code));
  }

  /** Names of the types by which Java connects, listens or reads an object from bytes. */
  @Test
  void no_source_opens_a_connection() {
    assertThat(sources(".java"))
        .hasSizeGreaterThan(100)
        .noneMatch(source -> source.contains("import java.net.http."))
        .noneMatch(source -> source.matches("(?s).*\\b(Server)?Socket(Channel)?\\b.*"))
        .noneMatch(source -> source.matches("(?s).*\\bURL(Connection)?\\b.*"))
        .noneMatch(source -> source.contains("ObjectInputStream"));
  }

  @Test
  void only_the_command_for_notebooks_starts_a_program() {
    assertThat(sources(".java"))
        .filteredOn(source -> source.contains("new ProcessBuilder("))
        .isNotEmpty()
        .allMatch(source -> source.matches("(?s).*\\b(class|record) Notebook.*"));
  }

  /** {@return the sources of what is shipped whose names end in this way} */
  private static List<String> sources(String end) {
    return List.of("core", "charts", "examples/cli").stream()
        .flatMap(module -> DocsPage.files(DocsPage.ROOT.resolve(module + "/src/main/java")))
        .filter(file -> file.toString().endsWith(end))
        .map(file -> DocsPage.of(file).text())
        .toList();
  }
}
