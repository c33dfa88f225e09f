package io.github.cityward.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cityward.ProblemsException;
import io.github.cityward.town.Basis;
import io.github.cityward.town.RandomTownText;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import io.github.cityward.town.TownTable;
import io.github.cityward.town.TownText;
import io.github.cityward.town.TownWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("thorough")
class TownWorkbookTest {
  @TempDir private Path folder = Path.of("");

  private Path write(TownText text) throws IOException {
    Path file = folder.resolve("town.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      TownWorkbook.write(text, out);
    }
    return file;
  }

  @Test
  void folder_to_workbook_to_folder_loses_nothing() throws IOException {
    for (long seed = 0; seed < 60; seed++) {
      Path before = folder.resolve("before" + seed);
      Path after = folder.resolve("after" + seed);
      TownWriter.write(new RandomTownText(seed).town(), before);
      TownText text = TownText.read(before).orElseThrow();
      TownText back = WorkbookReader.readText(write(text)).orElseThrow();
      TownWriter.write(back, after);
      assertThat(RandomTownText.written(TownText.read(after).orElseThrow()))
          .as("seed %d", seed)
          .isEqualTo(RandomTownText.written(text));
      assertThat(TownReader.read(after).orElseThrow())
          .as("seed %d", seed)
          .isEqualTo(TownReader.read(before).orElseThrow());
    }
  }

  @Test
  void another_program_finds_no_formula_and_the_same_texts() throws IOException {
    for (long seed = 100; seed < 110; seed++) {
      TownText text = new RandomTownText(seed).town();
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(write(text)))) {
        var observations = book.getSheet("observations");
        var table = text.tables().get(TownTable.OBSERVATIONS);
        var rows = Objects.requireNonNull(table, "table").rows();
        for (var sheet : book) {
          sheet.forEach(
              row ->
                  row.forEach(
                      cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
        for (int i = 0; i < rows.size(); i++) {
          var source = observations.getRow(i + 1).getCell(5);
          String written = rows.get(i).cells().get(5).text();
          assertThat(source == null ? "" : source.getStringCellValue())
              .as("seed %d", seed)
              .isEqualTo(written);
        }
      }
    }
  }

  @Test
  void the_same_town_gives_the_same_bytes() throws IOException {
    TownText text = new RandomTownText(7).town();
    byte[] once = Files.readAllBytes(write(text));
    assertThat(Files.readAllBytes(write(text))).isEqualTo(once);
  }

  @Test
  void numbers_are_numbers_to_another_program_and_text_where_they_would_change()
      throws IOException {
    Town town =
        Town.builder("t")
            .observe("roads.density", LocalDate.of(2024, 6, 30), "2.4", Basis.ASSUMED, "")
            .observe(
                "roads.density",
                LocalDate.of(2025, 6, 30),
                "2.12345678901234567",
                Basis.ASSUMED,
                "")
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TownWorkbook.write(town, out);
    Path file = Files.write(folder.resolve("t.xlsx"), out.toByteArray());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(book.getSheet("observations").getRow(1).getCell(2).getNumericCellValue())
          .isEqualTo(2.4);
      assertThat(book.getSheet("observations").getRow(2).getCell(2).getStringCellValue())
          .isEqualTo("2.12345678901234567");
    }
    assertThat(WorkbookReader.read(file).orElseThrow()).isEqualTo(town);
  }

  @Test
  void a_text_longer_than_a_cell_is_refused() {
    Town town =
        Town.builder("t")
            .observe(
                "sport.works", LocalDate.of(2024, 6, 30), "2", Basis.OFFICIAL, "x".repeat(32_768))
            .build();
    assertThatThrownBy(() -> TownWorkbook.write(town, OutputStream.nullOutputStream()))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining(
            "The text has 32768 characters; a cell of a workbook holds at most 32767");
  }

  @Test
  void libreoffice_opens_it_and_what_it_saves_is_the_same_town() throws Exception {
    assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
    for (long seed = 200; seed < 203; seed++) {
      TownText text = new RandomTownText(seed).town();
      Path file = write(text);
      Path saved = LibreOffice.save(file, "xlsx", folder.resolve("saved" + seed));
      assertThat(RandomTownText.written(WorkbookReader.readText(saved).orElseThrow()))
          .as("seed %d", seed)
          .isEqualTo(withLineFeeds(RandomTownText.written(text)));
    }
  }

  /** LibreOffice ends the lines in a cell with LF, whatever ended them before. */
  private static List<String> withLineFeeds(List<String> written) {
    return written.stream().map(each -> each.replace("\r\n", "\n")).toList();
  }
}
