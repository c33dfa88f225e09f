package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("thorough")
class ReportIT {
  private static final String REAL = Run.town("trang-bang");
  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

  @Test
  void a_report_has_the_wanted_sections_and_the_name_of_its_office(@TempDir Path folder)
      throws IOException {
    Files.write(folder.resolve("logo.png"), Base64.getDecoder().decode(PNG));
    Files.writeString(folder.resolve("our.css"), "h1{color:#00527f}\n");
    Path office = folder.resolve("office.yaml");
    Files.writeString(
        office,
        """
        name: UBND phường Trảng Bàng
        name_en: People’s Committee of Trảng Bàng
        logo: logo.png
        style: our.css
        """);
    Path out = folder.resolve("out");
    Run run =
        report(
            out, "--sections", "shortfalls,data", "--files", "html", "--office", office.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(out).isDirectoryContaining("glob:**report.html");
    assertThat(Files.readString(out.resolve("report.html")))
        .contains(
            "<p>People’s Committee of Trảng Bàng</p>",
            "data:image/png;base64,",
            "h1{color:#00527f}")
        .contains("<h2 id=\"shortfalls\">2. ", "<h2 id=\"law\">3. ", "<h2 id=\"sources\">5. ")
        .doesNotContain("<h2 id=\"criteria\">");
    assertThat(out.resolve("charts")).doesNotExist();
  }

  @Test
  void all_that_is_wrong_with_what_is_wanted_is_said_at_once(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("logo.svg"), "<svg/>");
    Files.writeString(folder.resolve("our.css"), "h1{}\nh2{background:url(http://x/a.png)}\n");
    Path office = folder.resolve("office.yaml");
    Files.writeString(office, "name: UBND\nlogo: logo.svg\nstyle: our.css\ncolour: red\n");
    Path out = folder.resolve("out");
    Run run =
        report(out, "--sections", "costs,plan", "--files", "odt", "--office", office.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("--sections: costs is not known here. The words are result, shortfalls,")
        .contains("--files: odt is not known here. The words are html,")
        .contains("office.yaml:4:1 colour: colour is no key here. The keys are name, name_en,")
        .contains("logo.svg: The file is not a whole PNG or JPEG")
        .contains("our.css:2:15: A report fetches nothing from outside itself.");
    assertThat(out).doesNotExist();
  }

  /** Else who sends a file of an office could have any image of the machine put into a page. */
  @Test
  void a_logo_or_a_style_sheet_from_elsewhere_is_not_read(@TempDir Path folder) throws IOException {
    Path office = folder.resolve("own/office.yaml");
    Files.createDirectory(folder.resolve("own"));
    Path logo = folder.resolve("logo.png").toAbsolutePath();
    Files.writeString(office, "name: UBND\nlogo: %s\nstyle: ../our.css\n".formatted(logo));
    Run run = report(folder.resolve("out"), "--office", office.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("office.yaml:2:7 logo: " + logo + " does not lie beside the file that names it")
        .contains("office.yaml:3:8 style: ../our.css does not lie beside the file that names it");
  }

  @Test
  void the_time_of_its_making_is_a_number_of_seconds(@TempDir Path folder) {
    ProcessBuilder process =
        Run.program("report", REAL, "--lang", "en", "-o", folder.resolve("out").toString());
    process.environment().put("SOURCE_DATE_EPOCH", "yesterday");
    Run run = Run.of(process);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("SOURCE_DATE_EPOCH: yesterday is not a number of seconds since 1970.");
  }

  /** In Turkish a small I has no dot, and St. John's is three and a half hours from Greenwich. */
  @Test
  void every_file_has_the_same_bytes_on_any_machine(@TempDir Path folder) throws IOException {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    CompletableFuture<Run> other =
        CompletableFuture.supplyAsync(
            () ->
                Run.of(
                    surrounded(
                        there,
                        Map.of("TZ", "America/St_Johns", "LC_ALL", "C"),
                        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=US-ASCII"
                            + " -XX:ActiveProcessorCount=1")));
    Run run =
        Run.of(
            surrounded(
                here,
                Map.of("TZ", "Asia/Ho_Chi_Minh", "LC_ALL", "C.UTF-8"),
                "-Duser.language=vi -Dfile.encoding=UTF-8 -XX:ActiveProcessorCount=2"));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(other.join().status()).as(other.join().err()).isZero();
    Map<String, Long> bytes = sums(here);
    assertThat(bytes)
        .containsKeys("report.html", "report.md", "report.pdf", "report.xlsx", "report.docx")
        .containsKeys("charts/criteria.svg", "charts/criteria.png", "charts/gantt-1.png");
    assertThat(sums(there)).isEqualTo(bytes);
  }

  private static ProcessBuilder surrounded(
      Path out, Map<String, String> environment, String options) {
    ProcessBuilder process =
        Run.program("report", REAL, "--on", "2026-06-30", "--lang", "vi", "-o", out.toString());
    process.environment().putAll(environment);
    process.environment().put("JDK_JAVA_OPTIONS", options);
    return process;
  }

  /** {@return a check sum of every file below a folder, by its name there} */
  private static Map<String, Long> sums(Path folder) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(each));
        sums.put(folder.relativize(each).toString(), sum.getValue());
      }
    }
    return sums;
  }

  private static Run report(Path out, String... options) {
    return Run.of(
        List.of("report", REAL, "--on", "2026-06-30", "--lang", "en", "-o", out.toString()),
        options);
  }
}
