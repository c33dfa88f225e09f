package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import io.github.cityward.broken.Fuzzer;
import io.github.cityward.charts.Theme;
import io.github.cityward.charts.Towns;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportOptionsTest {
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

  @Test
  void a_report_without_wanted_sections_has_its_result_its_law_and_its_sources() {
    Html page = page(ReportOptions.defaults().only(Set.of()));
    assertThat(page.all("<h2 id=\"([a-z]+)\">")).containsExactly("result", "law", "sources");
    assertThat(page.all("<li><a href=\"#[a-z]+\">(\\d)\\. ")).containsExactly("1", "2", "3");
    page.assertBalanced();
  }

  @Test
  void a_reference_names_a_section_by_the_number_that_it_has_there() {
    assertThat(page(ReportOptions.defaults().only(Set.of())).text())
        .contains("that could better the result: see section 2.");
    assertThat(page(ReportOptions.defaults()).text())
        .contains("that could better the result: see section 5.");
  }

  /** A number of a source that is not listed would lead nowhere. */
  @ParameterizedTest
  @EnumSource
  void every_source_that_is_referred_to_is_listed_and_no_other(ReportSection section) {
    Html page = page(ReportOptions.defaults().only(EnumSet.of(section)));
    Set<String> listed = Set.copyOf(page.all("<li id=\"source-(\\d+)\""));
    assertThat(Set.copyOf(page.all("href=\"#source-(\\d+)\""))).isNotEmpty().isEqualTo(listed);
    page.assertBalanced();
  }

  @Test
  void a_section_without_anything_to_tell_is_left_out_though_it_is_wanted() {
    assertThat(
            page(ReportOptions.defaults().only(EnumSet.of(ReportSection.PLAN)))
                .all("<h2 id=\"([a-z]+)\">"))
        .containsExactly("result", "law", "sources");
  }

  @Test
  void an_office_stands_at_the_head_with_its_logo_and_its_rules_come_last() {
    Office office =
        Office.of("UBND phường <Trảng Bàng> & “đội”").withLogo(PNG).withStyle("h1{color:#00527f}");
    String page =
        Report.of(Towns.sparse(), Towns.VIETNAMESE, ReportOptions.defaults().by(office)).html();
    assertThat(page)
        .contains("<p>UBND phường &lt;Trảng Bàng&gt; &amp; “đội”</p>")
        .contains("src=\"data:image/png;base64,iVBORw0KGgo")
        .contains("h1{color:#00527f}</style>");
  }

  @Test
  void an_office_is_named_at_the_head_of_the_score_sheets_too(@TempDir Path folder)
      throws IOException {
    Office office = Office.of("UBND phường <Trảng Bàng> & “đội”");
    Report.of(Towns.sparse(), Towns.VIETNAMESE, ReportOptions.defaults().by(office))
        .writeTo(folder, EnumSet.of(ReportFormat.DOCX, ReportFormat.XLSX));
    try (var document =
            new XWPFDocument(Files.newInputStream(folder.resolve(ReportFormat.DOCX.file())));
        var workbook =
            new XSSFWorkbook(Files.newInputStream(folder.resolve(ReportFormat.XLSX.file())))) {
      assertThat(document.getParagraphs().get(0).getText()).isEqualTo(office.name());
      var row = workbook.getSheetAt(0).getRow(2);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Cơ quan lập");
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo(office.name());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import 'a.css';",
        "h1{background:URL( a.png)}",
        "</style><script>",
        "h1{background:u\\72l(a.png)}",
        "@font-face{src:local(x)} h1{background:image-set('a' 1x)}"
      })
  void rules_that_reach_outside_are_refused(String rules) {
    Office office = Office.of("UBND");
    assertThat(Office.reachesOutside(rules)).isPresent();
    assertThatThrownBy(() -> office.withStyle(rules))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A report fetches nothing");
  }

  @Test
  void a_logo_is_a_png_or_a_jpeg_and_not_too_large() {
    Office office = Office.of("UBND");
    assertThatThrownBy(() -> office.withLogo("<svg/>".getBytes(StandardCharsets.UTF_8)))
        .hasMessage(
            "The logo is not a whole PNG or JPEG of at most 16000000 pixels. Save it as PNG anew.");
    assertThatThrownBy(() -> office.withLogo(new byte[1_000_001]))
        .hasMessageContaining("1000001 bytes");
    assertThatThrownBy(() -> Office.of(" ")).hasMessageContaining("Write its name");
  }

  @Test
  void charts_are_in_the_colours_of_the_theme() {
    ReportOptions print = ReportOptions.defaults().in(Theme.PRINT);
    assertThat(page(print).all("base64,([^\"]+)\" alt"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(page(ReportOptions.defaults()).all("base64,([^\"]+)\" alt"));
  }

  /** A reader of PDF would draw nothing in its place, and say nothing. */
  @Test
  void a_logo_that_is_cut_short_or_asks_for_too_much_is_none() {
    byte[] wide = PNG.clone();
    wide[16] = 0x10; // the highest byte of its width: 268,435,457 pixels
    byte[] cut = Arrays.copyOf(PNG, PNG.length - 30);
    byte[] beginning = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0};
    for (byte[] each : List.of(wide, cut, beginning)) {
      assertThatThrownBy(() -> Office.of("UBND").withLogo(each))
          .hasMessageStartingWith("The logo is not a whole PNG or JPEG");
    }
  }

  @Test
  void a_logo_has_so_many_bytes_and_pixels_and_no_more() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", out);
    byte[] logo = out.toByteArray();
    Limits fits = Limits.defaults().with(Limit.LOGO_BYTES, logo.length).with(Limit.LOGO_PIXELS, 6);
    Office office = Office.of("An");
    assertThatCode(() -> office.withLogo(logo, fits)).doesNotThrowAnyException();
    assertThatThrownBy(() -> office.withLogo(logo, fits.with(Limit.LOGO_BYTES, logo.length - 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("At most " + (logo.length - 1) + " fit");
    assertThatThrownBy(() -> office.withLogo(logo, fits.with(Limit.LOGO_PIXELS, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of at most 5 pixels");
  }

  @Test
  void whatever_the_bytes_of_a_logo_are_it_is_one_or_none() throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    Fuzzer.Reading reading =
        input -> {
          try {
            Office.of("An").withLogo(input);
          } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("The logo ");
          }
          return List.of();
        };
    new Fuzzer("a logo", List.of(PNG, jpeg.toByteArray()), reading).run(200);
  }

  @Test
  void only_the_wanted_formats_are_written(@TempDir Path folder) throws IOException {
    Report report = Report.of(Towns.sparse(), Locale.ENGLISH);
    List<Path> written = report.writeTo(folder, EnumSet.of(ReportFormat.HTML));
    assertThat(written).containsExactly(folder.resolve("report.html"));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyElementsOf(written);
    }
  }

  private static Html page(ReportOptions options) {
    return new Html(Report.of(Towns.sparse(), Locale.ENGLISH, options).html());
  }
}
