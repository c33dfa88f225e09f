package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about security has the limits that stand in the code. */
class SecurityPageTest {
  private static final String PAGE = DocsPage.of(DocsPage.ROOT.resolve("docs/security.md")).text();

  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract))\\.(\\w+)`");

  @ParameterizedTest
  @EnumSource
  void a_limit_stands_there_with_what_it_usually_is(Limit limit) {
    assertThat(PAGE).contains("| `%s` | %,d | ".formatted(limit, limit.usual()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 problems are shown | TownTable | MOST_PROBLEMS = 100;",
        "no XML DTD | XmlPart | XMLInputFactory.SUPPORT_DTD, false",
        "no external entities | XmlPart | XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false",
        "2³⁰ draws of a simulation | Simulator | MOST_DRAWS = 1 << 30;",
        "2²⁰ samples | SensitivityAnalysis | MOST_SAMPLES = 1 << 20;",
        "100,000 draws of a plan | RobustPlanner | MOST_DRAWS = 100_000;",
        "10,000,000 of a road | FinishSpread | MOST_DRAWS = 10_000_000;",
        "ends after 10 seconds | ExactPlanner | USUAL_LIMIT = Duration.ofSeconds(10);"
      })
  void what_is_said_is_what_the_code_does(String words, String type, String code) {
    assertThat(PAGE).contains(words);
    assertThat(sources("main", type + ".java"))
        .isNotEmpty()
        .anyMatch(source -> source.contains(code));
  }

  @Test
  void each_threat_has_a_test_that_there_is() {
    List<String> threats =
        PAGE.lines()
            .dropWhile(line -> !line.equals("## Threats"))
            .skip(3)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertThat(threats).hasSizeGreaterThan(20).allMatch(line -> TEST.matcher(line).find());
    TEST.matcher(PAGE)
        .results()
        .forEach(
            test ->
                assertThat(sources("test", "/" + test.group(1) + ".java"))
                    .as(test.group())
                    .anyMatch(source -> source.contains(" void " + test.group(2) + "(")));
  }

  /** Names of the types by which Java connects, listens or reads an object from bytes. */
  @Test
  void no_source_opens_a_connection() {
    assertThat(sources("main", ".java"))
        .hasSizeGreaterThan(100)
        .noneMatch(source -> source.contains("import java.net.http."))
        .noneMatch(source -> source.matches("(?s).*\\b(Server)?Socket(Channel)?\\b.*"))
        .noneMatch(source -> source.matches("(?s).*\\bURL(Connection)?\\b.*"))
        .noneMatch(source -> source.contains("ObjectInputStream"));
  }

  @Test
  void only_the_command_for_notebooks_starts_a_program() {
    assertThat(sources("main", ".java"))
        .filteredOn(source -> source.contains("new ProcessBuilder("))
        .isNotEmpty()
        .allMatch(source -> source.matches("(?s).*\\b(class|record) Notebook.*"));
  }

  /** {@return the sources of what is shipped, or of its tests, whose names end in this way} */
  private static List<String> sources(String kind, String end) {
    return List.of("core", "charts", "examples/cli").stream()
        .flatMap(module -> DocsPage.files(DocsPage.ROOT.resolve(module + "/src/" + kind + "/java")))
        .filter(file -> file.toString().endsWith(end))
        .map(file -> DocsPage.of(file).text())
        .toList();
  }
}
