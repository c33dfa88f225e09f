package io.github.cityward.scoresheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.TownReader;
import io.github.cityward.workbook.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Score sheets in a program that an office has. */
@Tag("thorough")
class ScoreSheetInLibreOfficeTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Assessment TRANG_BANG =
      Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow())
          .assess(
              TownReader.read(Path.of("..", "examples", "data", "trang-bang")).orElseThrow(),
              LocalDate.of(2026, 6, 30));

  @BeforeAll
  static void it_is_installed() {
    assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
  }

  @Test
  void the_document_prints_with_every_name_whole(@TempDir Path folder)
      throws IOException, InterruptedException {
    byte[] document = ScoreSheet.of(TRANG_BANG, VIETNAMESE).document();
    assertThat(printed(document, "report.docx", folder))
        .contains("Kết luận: CHƯA XÁC ĐỊNH", "Trang 1 / ")
        .satisfies(ScoreSheetInLibreOfficeTest::hasEveryName);
  }

  @Test
  void the_workbook_calculates_and_prints(@TempDir Path folder)
      throws IOException, InterruptedException {
    byte[] workbook = ScoreSheet.of(TRANG_BANG, VIETNAMESE).workbook();
    assertThat(printed(workbook, "report.xlsx", folder))
        .contains("Kết luận chung", "khớp", "11.4394747134")
        .doesNotContain("KHÁC: đã có ô được sửa", "Err:", "#NAME?")
        .satisfies(ScoreSheetInLibreOfficeTest::hasEveryName);
  }

  private static void hasEveryName(String text) {
    String whole = text.replaceAll("\\s+", "");
    TRANG_BANG
        .indicators()
        .forEach(
            each ->
                assertThat(whole)
                    .contains(each.indicator().name().in(VIETNAMESE).replace(" ", "")));
  }

  /** {@return the text of the pages, cell by cell} */
  private static String printed(byte[] bytes, String name, Path folder)
      throws IOException, InterruptedException {
    Path pdf = LibreOffice.save(Files.write(folder.resolve(name), bytes), "pdf", folder);
    Path text = folder.resolve("text");
    Process process =
        new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), text.toString())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(text);
  }
}
