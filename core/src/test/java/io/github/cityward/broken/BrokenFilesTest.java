package io.github.cityward.broken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Broken and hostile files, one mistake each, in {@code src/test/resources/broken}: a folder for
 * each kind of input, and {@code expected.csv} with the problems that each file must be answered
 * with. To add one, put it there and write its row.
 */
class BrokenFilesTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    InputKind.fill(folder);
  }

  @ParameterizedTest
  @EnumSource
  void sound_files_are_no_problem(InputKind kind) throws IOException {
    assertThat(kind.read(folder, kind.sound())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void each_broken_file_is_answered_with_code_place_and_words(InputKind kind) throws IOException {
    Map<String, List<ExpectedProblem>> expected = ExpectedProblem.of(kind.broken());
    assertThat(expected).isNotEmpty();
    byte[] sound = kind.sound();
    for (Map.Entry<String, List<ExpectedProblem>> each : expected.entrySet()) {
      byte[] broken = Files.readAllBytes(kind.broken().resolve(each.getKey()));
      ExpectedProblem.check(each.getKey(), each.getValue(), kind.read(folder, broken), folder);
    }
    assertThat(kind.read(folder, sound)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void no_file_stands_there_without_words(InputKind kind) throws IOException {
    try (Stream<Path> files = Files.list(kind.broken())) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ExpectedProblem.of(kind.broken()).keySet());
    }
  }

  @Test
  void problems_come_in_the_order_of_the_file_in_each_run() throws IOException {
    StringBuilder town = new StringBuilder();
    List<String> keys = new ArrayList<>();
    for (char c = 'z'; c >= 'a'; c--) {
      keys.add("key-" + c);
      town.append("key-").append(c).append(": x\n");
    }
    List<Problem> problems = InputKind.TOWN.read(folder, town.toString().getBytes(UTF_8));
    assertThat(problems)
        .filteredOn(each -> each.message(Locale.ENGLISH).contains("is no key here"))
        .extracting(each -> each.place().field())
        .containsExactlyElementsOf(keys);
  }
}
