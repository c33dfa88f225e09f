package io.github.cityward.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the bytes are, a reader answers with what they hold or with problems: no other
 * exception, in bounded time and memory. More of them: {@code -Dtest=MutatedFilesTest
 * -Dcityward.fuzz.inputs=100000}.
 */
@Tag("thorough")
class MutatedFilesTest {
  private static final int INPUTS = 100;
  private static final Pattern READER =
      Pattern.compile(
          "\n  public (?:static )?(?:Result<\\S+|TableSummary) (\\w+)\\((?=[^)]*(Path|byte\\[\\]|InputStream) )");

  /** They are internal, and read what a public one has read before. */
  private static final List<String> NOT_TRIED = List.of("TownText.read(", "TownText.townOfParts(");

  @ParameterizedTest
  @EnumSource
  void whatever_the_bytes_are_there_is_an_answer(InputKind kind, @TempDir Path folder)
      throws IOException {
    InputKind.fill(folder);
    new Fuzzer(kind.name(), kind.bases(), input -> kind.read(folder, input)).run(INPUTS);
  }

  @Test
  void every_public_reader_of_bytes_from_outside_is_tried() throws IOException {
    String tried =
        Files.readString(Path.of("src/test/java/io/github/cityward/broken/InputKind.java"))
            .replace("TABLE.assess(", "TownTable.assess(");
    List<String> readers = readers();
    assertThat(readers).contains("TownReader.read(", "Json.town(", "TownTable.assess(");
    assertThat(readers).filteredOn(each -> !NOT_TRIED.contains(each)).allMatch(tried::contains);
  }

  private static List<String> readers() throws IOException {
    List<String> readers = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String type = file.getFileName().toString().replace(".java", "");
        READER
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> readers.add(type + "." + match.group(1) + "("));
      }
    }
    return readers;
  }
}
