package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is printed to a terminal, which {@code script} of util-linux plays, and to anything else.
 */
@Tag("thorough")
class TerminalIT {
  private static final String REAL = Run.town("trang-bang");
  private static final String ESCAPE = "\u001B[";

  @TempDir private Path folder;

  static Stream<List<String>> texts() {
    return Stream.of(
        List.of("score", REAL, "--on", "2026-06-30"),
        List.of("gap", REAL, "--on", "2026-06-30"),
        List.of("explain", REAL, "2A.II.04", "--on", "2026-06-30"),
        List.of("diff", REAL, "--on", "2026-06-30", "--against-rules", "urban-111-2025-II"),
        List.of("validate", REAL),
        List.of("rules", "list"),
        List.of("rules", "show", "urban-111-2025-III"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothing_is_wider_than_eighty_columns_unless_more_are_named(List<String> command) {
    assertThat(Run.of(command).out().lines())
        .isNotEmpty()
        .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
  }

  @Test
  void a_wide_terminal_has_one_line_for_a_standard() throws Exception {
    assertThat(onTerminal(Map.of("COLUMNS", "200", "NO_COLOR", "1")).lines())
        .anyMatch(line -> line.contains("2A.I.01") && line.contains("Vai trò, vị trí"));
  }

  @Test
  void a_terminal_shows_colour() throws Exception {
    assertThat(onTerminal(Map.of())).contains(ESCAPE + "1m", "CHƯA XÁC ĐỊNH");
  }

  @Test
  void a_person_may_want_no_colour_and_a_terminal_have_none() throws Exception {
    assertThat(onTerminal(Map.of("NO_COLOR", "1"))).doesNotContain(ESCAPE);
    assertThat(onTerminal(Map.of("NO_COLOR", ""))).doesNotContain(ESCAPE);
    assertThat(onTerminal(Map.of("TERM", "dumb"))).doesNotContain(ESCAPE);
  }

  @Test
  void a_pipe_and_a_file_have_no_colour() throws Exception {
    assertThat(Run.of("score", REAL).out()).doesNotContain(ESCAPE);
    Path file = folder.resolve("score.txt");
    onTerminal(Map.of(), "-o", file.toString());
    assertThat(Files.readString(file)).contains("CHƯA XÁC ĐỊNH").doesNotContain(ESCAPE);
  }

  private String onTerminal(Map<String, String> environment, String... more) throws Exception {
    Path typescript = folder.resolve("typescript");
    List<String> arguments = new ArrayList<>(List.of("score", REAL, "--on", "2026-06-30"));
    arguments.addAll(List.of(more));
    String command = String.join(" ", Run.command(arguments.toArray(new String[0])));
    ProcessBuilder builder =
        new ProcessBuilder("script", "-q", "-e", "-c", command, typescript.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectErrorStream(true);
    Map<String, String> all = new TreeMap<>(Map.of("TERM", "xterm", "LC_ALL", "C.UTF-8"));
    all.putAll(environment);
    builder.environment().keySet().removeAll(List.of("NO_COLOR", "COLUMNS", "CLICOLOR"));
    builder.environment().putAll(all);
    assertThat(builder.start().waitFor()).isZero();
    return Files.readString(typescript, StandardCharsets.UTF_8);
  }
}
