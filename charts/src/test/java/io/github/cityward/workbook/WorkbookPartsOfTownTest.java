package io.github.cityward.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Limits;
import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import io.github.cityward.town.TownText;
import io.github.cityward.town.TownWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An urban area in a workbook, or with units that are workbooks. */
class WorkbookPartsOfTownTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final Town A = unit("phuong-a", "12000");
  private static final Town B = unit("phuong-b", "8000");
  private static final Town AREA = Town.builder("area").madeOf(List.of(A, B)).build();

  @TempDir private Path folder = Path.of("");

  private static Town unit(String id, String people) {
    return Town.builder(id)
        .observe("population.urban", DAY, people, Basis.OFFICIAL, "yearbook")
        .build();
  }

  private static void write(Town town, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      TownWorkbook.write(town, out);
    }
  }

  @Test
  void it_is_written_beside_its_units_and_read_back() throws IOException {
    write(AREA, folder.resolve("area.xlsx"));
    write(A, folder.resolve("phuong-a.xlsx"));
    write(B, folder.resolve("phuong-b.xlsx"));
    assertThat(WorkbookReader.read(folder.resolve("area.xlsx")).orElseThrow()).isEqualTo(AREA);
    assertThat(WorkbookReader.readWhole(folder.resolve("area.xlsx")).orElseThrow()).isEqualTo(AREA);
  }

  @Test
  void a_workbook_and_a_folder_may_stand_side_by_side() throws IOException {
    write(A, folder.resolve("phuong-a.xlsx"));
    TownWriter.write(B, folder.resolve("phuong-b"));
    area("phuong-a.xlsx", "phuong-b");
    assertThat(read().orElseThrow()).isEqualTo(AREA);
  }

  @Test
  void what_is_wrong_with_a_unit_is_told_with_its_place_from_the_area() throws IOException {
    write(AREA, folder.resolve("phuong-a.xlsx"));
    Files.createDirectory(folder.resolve("units"));
    write(unit("b", "1"), folder.resolve("units/b.xlsx"));
    Books.replace(
        folder.resolve("units/b.xlsx"), "xl/sharedStrings.xml", ">official<", ">offical<");
    Files.writeString(folder.resolve("c.txt"), "");
    Files.writeString(folder.resolve("d.xlsx"), "");
    area("phuong-a.xlsx", "units/b.xlsx", "c.txt", "d.xlsx");
    assertThat(read().problems())
        .extracting(each -> each.line(Locale.ENGLISH))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("phuong-a.xlsx [town!B")
                    .contains("names phuong-a.xlsx, phuong-b.xlsx"),
            second -> assertThat(second).startsWith("units/b.xlsx").contains("offical"),
            third -> assertThat(third).startsWith("town.yaml:7:5 parts[2]: c.txt is a file"),
            fourth -> assertThat(fourth).startsWith("d.xlsx"));
  }

  @Test
  void the_template_has_a_row_for_each_unit() throws IOException {
    write(AREA, folder.resolve("area.xlsx"));
    TownText text = WorkbookReader.readText(folder.resolve("area.xlsx")).orElseThrow();
    RuleSet rules = RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();
    Path filled = folder.resolve("filled.xlsx");
    try (OutputStream out = Files.newOutputStream(filled)) {
      Template.of(rules, Locale.ENGLISH).filledWith(text).writeTo(out);
    }
    assertThat(WorkbookReader.read(filled).problems())
        .extracting(Problem::arguments)
        .containsExactly(List.of("phuong-a.xlsx"), List.of("phuong-b.xlsx"));
    write(A, folder.resolve("phuong-a.xlsx"));
    write(B, folder.resolve("phuong-b.xlsx"));
    assertThat(WorkbookReader.read(filled).orElseThrow().parts()).containsExactly(A, B);
  }

  private void area(String... parts) throws IOException {
    Files.writeString(
        folder.resolve("town.yaml"),
        "id: area\nname: area\nregion: southeast\nparts:\n  - "
            + String.join("\n  - ", parts)
            + "\n");
    Files.writeString(
        folder.resolve("observations.csv"), "quantity,date,value,unit,basis,source,note\n");
  }

  private Result<Town> read() {
    return TownReader.read(
        folder, QuantityCatalog.bundled(), Limits.defaults(), WorkbookReader::readPart);
  }
}
