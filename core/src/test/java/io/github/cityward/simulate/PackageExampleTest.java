package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;

/** The example in the description of the package runs as it stands there. */
class PackageExampleTest {
  private static final Path DESCRIPTION =
      Path.of("src/main/java/io/github/cityward/simulate/package-info.java");

  private static final List<String> IMPORTS =
      List.of(
          "import java.time.LocalDate;",
          "import io.github.cityward.assess.*;",
          "import io.github.cityward.distribution.*;",
          "import io.github.cityward.rules.*;",
          "import io.github.cityward.simulate.*;",
          "import io.github.cityward.town.*;");

  @Test
  void the_example_prints_a_chance_with_its_error() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        JShell shell = JShell.builder().executionEngine("local").out(out).build()) {
      PrintStream before = System.out;
      System.setOut(out);
      try {
        IMPORTS.forEach(each -> run(shell, each));
        run(shell, example());
      } finally {
        System.setOut(before);
      }
    }
    // Of this town too little is known for it to be ready for certain in any draw.
    assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("0 % ± 0 %");
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
