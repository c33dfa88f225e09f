package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.town.SampleTowns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example in the description of the package runs as it stands there. */
@Tag("thorough")
class PackageExampleTest {
  private static final Path DESCRIPTION =
      Path.of("src/main/java/io/github/cityward/simulate/package-info.java");

  private static final String OTHERS = "// ... the other quantities of RuleSet.indicators()";

  private static final List<String> IMPORTS =
      List.of(
          "import java.time.LocalDate;",
          "import io.github.cityward.assess.*;",
          "import io.github.cityward.distribution.*;",
          "import io.github.cityward.rules.*;",
          "import io.github.cityward.simulate.*;",
          "import io.github.cityward.town.*;");

  /** Roads of less than 4 km/km2 miss the class: 0.6 x 0.6 / (3.8 x 1.8) = 5.3 % of a triangle. */
  @Test
  void the_example_prints_the_chance_with_its_error_and_the_fact_worth_most() throws IOException {
    assertThat(printed(example().replace(OTHERS, others())).lines())
        .containsExactly(
            "type III by 2027: 95 % ± 0.2 %",
            "to be found out first: waste.treated_share for 2A.III.11");
  }

  @Test
  void of_a_town_of_which_little_is_known_no_draw_is_ready() throws IOException {
    assertThat(printed(example()))
        .startsWith("type III by 2027: 0 % ± 0.0 %")
        .contains("to be found out first: ");
  }

  private static String others() {
    Map<String, String> values = new LinkedHashMap<>(SampleTowns.atLower());
    values
        .keySet()
        .removeAll(
            Set.of("role.planning", "population.urban", "waste.treated_share", "roads.density"));
    return values.entrySet().stream()
        .map(
            each ->
                ".observe(\"%s\", day, \"%s\", Basis.OFFICIAL, \"yearbook\")"
                    .formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String printed(String code) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        JShell shell = JShell.builder().executionEngine("local").out(out).build()) {
      PrintStream before = System.out;
      System.setOut(out);
      try {
        IMPORTS.forEach(each -> run(shell, each));
        run(shell, code);
      } finally {
        System.setOut(before);
      }
    }
    return printed.toString(StandardCharsets.UTF_8).strip();
  }

  private static String example() throws IOException {
    String text = Files.readString(DESCRIPTION);
    String open = "<pre>{@code";
    int start = text.indexOf(open) + open.length();
    return text.substring(start, text.indexOf("}</pre>"))
        .lines()
        .map(each -> each.replaceFirst("^ \\* ?", ""))
        .reduce("", (all, line) -> all + line + "\n");
  }

  private static void run(JShell shell, String code) {
    String rest = code;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(next.source())) {
        assertThat(shell.diagnostics(event.snippet()).toList()).as(next.source()).isEmpty();
        assertThat(event.exception()).as(next.source()).isNull();
      }
      rest = next.remaining();
    }
  }
}
