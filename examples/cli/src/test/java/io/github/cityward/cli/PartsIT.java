package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An urban area made of its units, on the command line. */
@Tag("thorough")
class PartsIT {
  private static final String AREA = Run.town("hai-don-vi-minh-hoa");
  private static final String ON = "2026-06-30";

  @TempDir private Path folder = Path.of("");

  @Test
  void what_follows_from_units_is_told_with_them() {
    Run score = Run.of("score", AREA, "--on", ON, "--format", "json");
    assertThat(score.status()).isZero();
    assertThat(score.out())
        .contains("\"model\" : \"sum of phuong-an, xa-binh\"")
        .contains("\"model\" : \"mean of phuong-an, xa-binh by population.urban\"")
        .contains("\"PARTS_DIFFER\"");
    assertThat(Run.of("score", AREA, "--on", ON, "--strict").status()).isEqualTo(2);
    assertThat(Run.of("validate", AREA, "--lang", "en").out()).contains("Made of: Ward An");
  }

  @Test
  void a_unit_may_be_a_workbook() throws IOException {
    Path unit = folder.resolve("phuong-an.xlsx");
    Run template = Run.of("template", AREA + "/phuong-an", "--on", ON, "-o", unit.toString());
    assertThat(template.status()).as(template.err()).isZero();
    Files.copy(Path.of(AREA, "observations.csv"), folder.resolve("observations.csv"));
    String town = Files.readString(Path.of(AREA, "town.yaml"));
    Files.writeString(
        folder.resolve("town.yaml"),
        town.replace("- phuong-an", "- phuong-an.xlsx")
            .replace("- xa-binh", "- " + Path.of(AREA, "xa-binh").toAbsolutePath()));
    assertThat(Run.of("score", folder.toString(), "--on", ON).out())
        .isEqualTo(Run.of("score", AREA, "--on", ON).out());
  }

  @Test
  void what_is_wrong_is_told_at_once_and_nothing_is_written() throws IOException {
    Files.writeString(
        folder.resolve("town.yaml"),
        "id: t\nname: T\nregion: southeast\nextent: one-unit\nparts: [., nowhere, unit]\n");
    Files.writeString(
        folder.resolve("observations.csv"), "quantity,date,value,unit,basis,source,note\n");
    Files.createDirectory(folder.resolve("unit"));
    Files.writeString(
        folder.resolve("unit/town.yaml"), "id: u\nname: U\nregion: mekong-delta\nunit: town\n");
    Files.writeString(
        folder.resolve("unit/observations.csv"),
        "quantity,date,value,unit,basis,source,note\nsport.works,2025,1e3,,official,s,\n");
    Path report = folder.resolve("report");
    for (List<String> command :
        List.of(
            List.of("score", folder.toString()),
            List.of("validate", folder.toString()),
            List.of("report", folder.toString(), "-o", report.toString()))) {
      Run run = Run.of(command.toArray(String[]::new));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .contains("town.yaml:5:1 parts: extent: one-unit và parts: 3")
          .contains("town.yaml:5:9 parts[0]: . chính là đô thị này")
          .contains("town.yaml:5:12 parts[1]: Không có nowhere")
          .contains("unit/observations.csv:2:3 value: 1e3");
    }
    assertThat(report).doesNotExist();
  }
}
