package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Towns as workbooks, on the command line. */
@Tag("thorough")
class WorkbookIT {
  private static final String ON = "2026-06-30";

  @TempDir private Path folder = Path.of("");

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private String filled(String town) {
    String file = file(town + ".xlsx");
    Run run = Run.of("template", Run.town(town), "--on", ON, "-o", file, "--lang", "en");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("Written: " + file + "\n");
    return file;
  }

  @Test
  void a_workbook_gives_what_its_folder_gives() {
    String town = Run.town("trang-bang-illustrative");
    String book = filled("trang-bang-illustrative");
    for (List<String> command :
        List.of(
            List.of("score", "TOWN", "--on", ON, "--format", "json"),
            List.of("explain", "TOWN", "2A.II.04", "--on", ON),
            List.of("gap", "TOWN", "--on", ON, "--format", "json"),
            List.of("diff", "TOWN", "--against-town", "TOWN", "--on", ON),
            List.of("validate", "TOWN"),
            List.of("compare", "TOWN", Run.town("trang-bang"), "--on", ON))) {
      Run ofFolder = Run.of(with(command, town));
      Run ofBook = Run.of(with(command, book));
      assertThat(ofBook.err()).as(command.toString()).isEqualTo(ofFolder.err());
      assertThat(ofBook.out()).as(command.toString()).isEqualTo(ofFolder.out());
      assertThat(ofBook.status()).isEqualTo(ofFolder.status()).isZero();
    }
  }

  private static String[] with(List<String> command, String town) {
    return command.stream().map(word -> word.equals("TOWN") ? town : word).toArray(String[]::new);
  }

  @Test
  void a_report_and_an_audit_take_a_workbook() {
    String book = filled("trang-bang");
    Run report = Run.of("report", book, "--on", ON, "-o", file("report"));
    assertThat(report.status()).as(report.err()).isZero();
    assertThat(folder.resolve("report").resolve("report.html")).isNotEmptyFile();
    String dossier = Run.root().resolve("examples/data/dossiers/trang-bang.csv").toString();
    Run audit = Run.of("audit", dossier, "--town", book, "--on", "2025-02-10");
    assertThat(audit.status()).as(audit.err()).isZero();
  }

  @Test
  void problems_name_the_sheet_and_the_cell() {
    String empty = file("empty.xlsx");
    assertThat(Run.of("template", "--rules", "ward-112-2025", "-o", empty).status()).isZero();
    Run run = Run.of("validate", empty, "--format", "json", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out().replaceAll("\\s", ""))
        .contains(
            "\"file\":\"empty.xlsx\",\"sheet\":\"town\",\"line\":2,\"column\":2,\"field\":\"id\"");
    assertThat(run.err().lines())
        .hasSize(3)
        .first()
        .isEqualTo("empty.xlsx [town!B2] id: The key id is missing or has no value. Write it.");
    Run compared = Run.of("compare", empty, Run.town("trang-bang"), "--on", ON, "--lang", "en");
    assertThat(compared.err()).startsWith(empty + " [town!B2] id: ");
  }

  @Test
  void what_cannot_be_written_leaves_nothing_behind() throws IOException {
    assertRefused("template needs -o", "template");
    assertRefused("cannot hold a workbook", "template", "-o", file("town.xls"));
    assertRefused(
        "no standards", "template", "--rules", "urban-1210-2016-II", "-o", file("t.xlsx"));
    Run both =
        assertRefused(
            "is no bundled rule set",
            "template",
            file("none.xlsx"),
            "--rules",
            "x",
            "-o",
            file("t.xlsx"));
    assertThat(both.err()).contains("none.xlsx: There is no such file.");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static Run assertRefused(String words, String... arguments) {
    Run run = Run.of(List.of(arguments), "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(words);
    return run;
  }

  @Test
  void a_file_that_is_no_workbook_is_told_so() throws IOException {
    Files.writeString(folder.resolve("town.xlsx"), "quantity,date\n");
    Run run = Run.of("score", file("town.xlsx"), "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("town.xlsx: This is no workbook");
    Run folderWanted = Run.of("score", Run.town("trang-bang") + "/town.yaml", "--lang", "en");
    assertThat(folderWanted.err()).contains("or a workbook .xlsx");
  }
}
