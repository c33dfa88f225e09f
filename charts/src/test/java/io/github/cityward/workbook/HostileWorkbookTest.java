package io.github.cityward.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import io.github.cityward.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are made to do harm. */
@Timeout(30)
class HostileWorkbookTest {
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final Limits DENSE =
      Limits.defaults().with(Limit.WORKBOOK_RATIO, Limit.WORKBOOK_RATIO.most());

  @TempDir private Path folder;

  private static List<String> problems(Path file, Limits limits) {
    return WorkbookReader.read(file, limits).problems().stream().map(Problem::toString).toList();
  }

  private static long unpacked(Path file) throws IOException {
    return Books.parts(file).values().stream().mapToLong(part -> part.length).sum();
  }

  @Test
  void it_unpacks_to_so_many_bytes_and_no_more() throws IOException {
    Path file = Books.save(folder, book -> {});
    Limits exact = Limits.defaults().with(Limit.WORKBOOK_BYTES, unpacked(file));
    assertThat(problems(file, exact)).isEmpty();
    assertThat(problems(file, exact.with(Limit.WORKBOOK_BYTES, unpacked(file) - 1)))
        .singleElement()
        .asString()
        .contains("unpacks to more than " + (unpacked(file) - 1) + " bytes");
  }

  @Test
  void it_has_so_many_parts_and_no_more() throws IOException {
    Path file = Books.save(folder, book -> {});
    int parts = Books.parts(file).size();
    Limits exact = Limits.defaults().with(Limit.WORKBOOK_PARTS, parts);
    assertThat(problems(file, exact)).isEmpty();
    assertThat(problems(file, exact.with(Limit.WORKBOOK_PARTS, parts - 1)))
        .singleElement()
        .asString()
        .contains("more than " + (parts - 1) + " parts");
  }

  @Test
  void it_is_so_dense_and_no_denser() throws IOException {
    Path file = Books.save(folder, book -> {});
    Books.with(file, Map.of("xl/media/image1.png", "0".repeat(2 << 20)));
    long ratio = (unpacked(file) + Files.size(file) - 1) / Files.size(file);
    Limits exact = Limits.defaults().with(Limit.WORKBOOK_RATIO, ratio);
    assertThat(problems(file, exact)).isEmpty();
    assertThat(problems(file, exact.with(Limit.WORKBOOK_RATIO, ratio - 1)))
        .singleElement()
        .asString()
        .contains("more than " + (ratio - 1) + " times its size");
  }

  @Test
  void a_sheet_has_so_many_rows_and_no_more() throws IOException {
    Path file = Books.save(folder, book -> {});
    Limits three = Limits.defaults().with(Limit.ROWS, 3);
    assertThat(problems(file, three)).as("id, name and region").isEmpty();
    assertThat(problems(file, three.with(Limit.ROWS, 2)))
        .singleElement()
        .asString()
        .contains("more than 2 rows below its header");
  }

  @Test
  void its_numbers_and_its_problems_are_held_to_the_limits() throws IOException {
    Path file = Books.save(folder, book -> {});
    assertThat(problems(file, Limits.defaults().with(Limit.DIGITS, 1)))
        .singleElement()
        .asString()
        .contains("more than 1 digits");
  }

  /** The parts stay in memory: their names lead nowhere. */
  @Test
  void a_part_with_the_name_of_a_path_is_written_nowhere() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = Books.save(inner, book -> {});
    Books.with(file, Map.of("../evil.xml", "<a/>", folder.resolve("evil.xml").toString(), "<a/>"));
    assertThat(problems(file, Limits.defaults())).isEmpty();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  @Test
  void one_long_text_in_many_cells_counts_as_often_as_it_stands() throws IOException {
    Path file =
        Books.save(
            folder,
            book -> {
              for (int row = 2; row < 60; row++) {
                Books.fill(book.getSheet("observations"), row, "", "", "", "", "", "yearbook");
              }
            });
    Books.replace(file, "xl/sharedStrings.xml", "yearbook", "y".repeat(1 << 20));
    assertThat(problems(file, DENSE))
        .singleElement()
        .asString()
        .contains("unpacks to more than 33554432 bytes");
  }

  @Test
  void a_part_that_is_named_twice_is_read_once() throws IOException {
    Path file = Books.save(folder, book -> {});
    String text = new String(part(file, RELATIONS), StandardCharsets.UTF_8);
    String texts =
        Stream.of(text.split("(?=<Relationship )"))
            .filter(each -> each.contains("/sharedStrings\""))
            .map(each -> each.replace("</Relationships>", ""))
            .findFirst()
            .orElseThrow();
    Books.with(file, Map.of(RELATIONS, text.replace(texts, texts.repeat(1_000))));
    assertThat(Books.codes(file)).containsExactly("WORKBOOK_UNREADABLE");
    Books.with(file, Map.of(RELATIONS, text));
    assertThat(Books.codes(file)).isEmpty();
    Books.replace(file, "xl/workbook.xml", "<sheets>", "<sheets>" + sheets(file));
    assertThat(Books.codes(file)).contains("WORKBOOK_UNREADABLE");
  }

  /** {@return a thousand other names for the second sheet} */
  private static String sheets(Path file) throws IOException {
    String text = new String(part(file, "xl/workbook.xml"), StandardCharsets.UTF_8);
    int begin = text.indexOf("<sheet ", text.indexOf("<sheet ") + 1);
    String sheet = text.substring(begin, text.indexOf("/>", begin) + 2);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      all.append(sheet.replace("\"observations\"", "\"copy" + i + "\""));
    }
    return all.toString();
  }

  private static byte[] part(Path file, String name) throws IOException {
    return Books.parts(file).getOrDefault(name, new byte[0]);
  }

  @Test
  void a_long_format_or_number_takes_no_time() {
    for (String piece : List.of("[", "\"", "\\", "_", "[\"", "d")) {
      assertThat(CellFormat.of(piece.repeat(1_000_000))).isNotNull();
    }
    assertThat(NumberCell.value("9".repeat(1_000_000) + "x")).isEmpty();
  }

  @Test
  void what_nobody_sees_stands_in_no_cell() throws IOException {
    Path file =
        Books.save(folder, book -> Books.fill(book.getSheet("town"), 2, "name", "T\u202EU"));
    assertThat(problems(file, Limits.defaults()))
        .singleElement()
        .asString()
        .startsWith("town.xlsx [town!B3]")
        .contains("U+202E");
  }
}
