package io.github.cityward.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.broken.ExpectedProblem;
import io.github.cityward.broken.Fuzzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken and hostile workbooks of {@code core}, and mutated ones. */
class BrokenWorkbookFilesTest {
  private static final Path RESOURCES = Path.of("../core/src/test/resources");
  private static final Path BROKEN = RESOURCES.resolve("broken/workbook");
  private static final Path SOUND = RESOURCES.resolve("sound/town.xlsx");

  /** Of a bomb few would be tried in the time of many. */
  private static final int LARGEST = 5_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void each_broken_workbook_is_answered_with_code_place_and_words() throws IOException {
    Map<String, List<ExpectedProblem>> expected = ExpectedProblem.of(BROKEN);
    assertThat(files()).extracting(Path::getFileName).hasSameSizeAs(expected.keySet());
    for (Map.Entry<String, List<ExpectedProblem>> each : expected.entrySet()) {
      List<Problem> problems = read(Files.readAllBytes(BROKEN.resolve(each.getKey())));
      ExpectedProblem.check(each.getKey(), each.getValue(), problems, folder);
    }
    assertThat(read(Files.readAllBytes(SOUND))).isEmpty();
  }

  @Test
  void whatever_the_bytes_of_a_package_are_there_is_an_answer() throws IOException {
    List<byte[]> bases =
        Stream.concat(
                Stream.of(SOUND), files().stream().filter(each -> each.toFile().length() < LARGEST))
            .map(BrokenWorkbookFilesTest::bytes)
            .toList();
    new Fuzzer("a package", bases, this::read).run(300);
  }

  @Test
  void whatever_the_markup_of_a_part_is_there_is_an_answer() throws IOException {
    Map<String, byte[]> parts = Books.parts(SOUND);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      new Fuzzer(
              part.getKey(),
              List.of(part.getValue()),
              input -> read(packed(parts, part.getKey(), input)))
          .run(60);
    }
  }

  @Test
  void of_bytes_that_are_no_utf_8_only_the_problem_tells() throws IOException {
    byte[] latin = "<?xml version=\"1.0\"?><workbook>\u00FF".getBytes(StandardCharsets.ISO_8859_1);
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(read(packed(Books.parts(SOUND), "xl/workbook.xml", latin)))
          .singleElement()
          .asString()
          .contains("xl/workbook.xml: UTF-8");
    } finally {
      System.setErr(err);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private List<Problem> read(byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("town.xlsx"), workbook);
    return WorkbookReader.readWhole(file).problems();
  }

  private static byte[] packed(Map<String, byte[]> parts, String changed, byte[] by)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getKey().equals(changed) ? by : part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      return files.sorted().toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
