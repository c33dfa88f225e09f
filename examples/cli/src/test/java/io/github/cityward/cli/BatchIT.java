package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Cityward;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code batch TABLE}: many towns by one command. */
class BatchIT {
  private static final String TABLE = "town,population.urban\nTrảng Bàng,110000\nHòa Thành,19999\n";

  // 5.5 + (110000 - 20000) / (200000 - 20000) x 1.5 = 6.25 of 7 points
  private static final String SCORES =
      """
      town,date,verdict,points_low,points_high,I_low,I_high,II_low,II_high,III_low,III_high,undeclared
      Trảng Bàng,2026-06-30,UNDETERMINED,6.25,99.25,0,15,6.25,19.25,0,65,
      Hòa Thành,2026-06-30,UNDETERMINED,0,93,0,15,0,13,0,65,region
      """;

  @TempDir Path folder;

  private Path table;

  @BeforeEach
  void writeTable() throws IOException {
    table = Files.writeString(folder.resolve("towns.csv"), TABLE);
  }

  @Test
  void a_row_of_scores_for_each_row() {
    Run run = Run.of("batch", table.toString(), "--on", "2026-06-30", "--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(SCORES);
    assertThat(run.err())
        .contains(
            "A provision of the law applies only where the table says what it depends on",
            "Assessed: 2 towns.");
    assertThat(run.err().split("provision of the law", -1)).hasSize(2);
  }

  @Test
  void towns_of_which_a_model_fails_are_warned_of() throws IOException {
    Files.writeString(table, "town,population.urban,area.natural\nA,60000,0\nB,60000,9\nC,7,0\n");
    List<String> command = List.of("batch", table.toString(), "--on", "2026-06-30", "--lang", "en");
    Run run = Run.of(command);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("MODEL_FAILED: Of 2 towns a value could not be derived", "the first is A.");
    Run strict = Run.of(command, "--strict");
    assertThat(strict.status()).isEqualTo(2);
    assertThat(strict.out()).isEqualTo(run.out());
    Files.writeString(table, "town,population.urban,area.natural\nB,60000,9\n");
    assertThat(Run.of(command).err()).doesNotContain("MODEL_FAILED");
  }

  @Test
  void a_point_that_may_part_thousands_is_hinted_at() throws IOException {
    Files.writeString(
        table,
        "town,extent,population.urban\nA,one-unit,9\nB,one-unit,150.000\nC,one-unit,1.500\n");
    Run run = Run.of("batch", table.toString(), "--on", "2026-06-30", "--lang", "en", "--strict");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains(
            "towns.csv:3:3 population.urban: 150.000 is read as 150",
            "write 150000. In all, 2 rows hold such a number.");
  }

  @Test
  void a_packed_table_and_any_number_of_threads_give_the_same() throws IOException {
    Path packed = folder.resolve("towns.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    for (String threads : List.of("1", "3")) {
      Run run = Run.of("batch", packed.toString(), "--on", "2026-06-30", "--threads", threads);
      assertThat(run.out()).isEqualTo(SCORES);
    }
  }

  @Test
  void a_packed_table_that_is_cut_off_is_said_to_be() throws IOException {
    Path packed = folder.resolve("towns.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(packed);
    Files.write(packed, Arrays.copyOf(whole, whole.length - 12));
    Run run = Run.of("batch", packed.toString(), "--on", "2026-06-30");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("towns.csv.gz: ");
  }

  @Test
  void a_file_for_spreadsheets_has_a_byte_order_mark_and_says_where_each_row_comes_from()
      throws IOException {
    Path out = folder.resolve("scores.csv");
    Run run = Run.of("batch", table.toString(), "--on", "2026-06-30", "-o", out.toString());
    assertThat(run.status()).isZero();
    List<String> rows = Files.readString(out).lines().toList();
    List<String> scores = ("\uFEFF" + SCORES).lines().toList();
    assertThat(rows).hasSameSizeAs(scores);
    assertThat(rows.get(0)).isEqualTo(scores.get(0) + ",rules,sha256,on,version");
    for (int i = 1; i < rows.size(); i++) {
      assertThat(rows.get(i))
          .matches(
              Pattern.quote(scores.get(i) + ",urban-111-2025-III,")
                  + "[0-9a-f]{64},2026-06-30,"
                  + Pattern.quote(Cityward.version()));
    }
  }

  @Test
  void where_the_rules_are_not_the_law_each_row_says_so() {
    List<String> rows = illustrative("csv").out().lines().toList();
    assertThat(rows.get(0)).endsWith(",illustrative");
    assertThat(rows.subList(1, 3)).allSatisfy(row -> assertThat(row).endsWith(",yes"));
  }

  @Test
  void a_document_says_once_that_the_rules_are_not_the_law() {
    Run run = illustrative("markdown");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Hòa Thành", "Illustrative, not the law")
        .doesNotContain("yes |");
  }

  private Run illustrative(String format) {
    return Run.of(
        "batch",
        table.toString(),
        "--rules",
        "examples/rules/urban-26-2022-III-illustrative.yaml",
        "--accept-unverified",
        "--on",
        "2024-12-31",
        "--format",
        format,
        "--lang",
        "en");
  }

  @Test
  void as_json() {
    Run run = Run.of("batch", table.toString(), "--on", "2026-06-30", "--format", "json");
    assertThat(run.json())
        .containsEntry("schema", "cityward.batch/1")
        .containsEntry("rules.id", "urban-111-2025-III")
        .containsEntry("towns.1.town", "Hòa Thành")
        .containsEntry("towns.1.verdict", "UNDETERMINED")
        .containsEntry("towns.1.undeclared.0", "region");
  }

  @Test
  void if_a_row_is_wrong_all_are_listed_and_nothing_is_written() throws IOException {
    Files.writeString(table, TABLE + "A,many\nB,-1\n");
    Path out = folder.resolve("scores.csv");
    Run run =
        Run.of(
            "batch", table.toString(), "--on", "2026-06-30", "-o", out.toString(), "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("towns.csv:4:2 population.urban: ", "towns.csv:5:2 ");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(table);
    }
    Run printed = Run.of("batch", table.toString(), "--on", "2026-06-30", "--format", "json");
    assertThat(printed.json())
        .containsEntry("schema", "cityward.problems/1")
        .containsEntry("problems.0.line", "4");
  }

  @Test
  void to_keep_going_puts_wrong_rows_aside() throws IOException {
    Files.writeString(table, TABLE + "A,many\nB,-1\n");
    Path aside = folder.resolve("REJECTS.csv");
    Run run =
        Run.of(
            "batch",
            table.toString(),
            "--on",
            "2026-06-30",
            "--keep-going",
            "--rejects",
            aside.toString(),
            "--lang",
            "en");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(SCORES);
    assertThat(run.err()).contains("2 towns; 2 rows could not be read and stand in ");
    assertThat(Files.readString(aside))
        .startsWith("\uFEFFline,reason,row\n4,")
        .contains(",\"A,many\"\n5,");
  }

  @Test
  void what_was_broken_off_goes_on_where_it_was() throws Exception {
    // on the threshold of a standard a town takes its time: its points are computed exactly
    String town = "Tên dài ".repeat(20) + ",20000\n";
    Files.writeString(table, "town,population.urban\nA,150.000\n" + town.repeat(60_000));
    Path out = folder.resolve("scores.csv");
    Path note = folder.resolve(".scores.csv.resume");
    Process process = Run.program(resumed(out)).start();
    try {
      while (Files.notExists(note)) {
        assertThat(process.isAlive()).as("still working").isTrue();
        Thread.sleep(10);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(out).doesNotExist();
    Run run = Run.of(resumed(out));
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .containsPattern("Going on after [0-9,]+ towns of an earlier run")
        .contains("towns.csv:2:2 population.urban: 150.000 is read as 150", "60,001 towns");
    Path whole = folder.resolve("whole.csv");
    Run.of("batch", table.toString(), "--on", "2026-06-30", "-o", whole.toString());
    assertThat(out).hasSameBinaryContentAs(whole);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(table, out, whole);
    }
  }

  @Test
  void what_was_begun_of_something_else_is_begun_anew() throws IOException {
    Path out = folder.resolve("scores.csv");
    Files.writeString(folder.resolve(".scores.csv.part"), "rows of another day");
    Files.writeString(
        folder.resolve(".scores.csv.resume"),
        """
        of.on=2025-06-30
        of.rules=urban-111-2025-III
        bytes=0
        lines=0
        towns=0
        doubts=0
        underived=0
        unsaid.open=0
        unsaid.oneUnit=0
        written=19
        sum=0
        """);
    Run run = Run.of(resumed(out));
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("began differs in format, on, sha256, table, version, so the table is begun");
    assertThat(out).content().startsWith("\uFEFFtown,").doesNotContain("another day");
    Files.writeString(table, TABLE + "A,many\n");
    assertThat(Run.of(resumed(folder.resolve("new.csv"))).err()).contains("towns.csv:4:2 ");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(table, out);
    }
  }

  @Test
  void only_what_streams_from_file_to_file_can_go_on() {
    String out = folder.resolve("scores.csv").toString();
    refused("--resume goes on with a table that is a file", "--resume");
    refused("into a file named by -o", "--resume", "-o", "/dev/null");
    refused("and without --keep-going", "--resume", "--keep-going", "-o", out);
    refused("as csv or json", "--resume", "--format", "markdown", "-o", out);
  }

  @Test
  void two_runs_do_not_write_one_file() throws IOException {
    Path out = folder.resolve("scores.csv");
    try (FileChannel rows =
            FileChannel.open(
                folder.resolve(".scores.csv.part"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = rows.lock()) {
      Run run = Run.of(resumed(out));
      assertThat(lock.isValid()).isTrue();
      assertThat(run).extracting(Run::status, Run::out).containsExactly(2, "");
      assertThat(run.err()).endsWith("Nothing can be written here: another run is writing it.\n");
    }
  }

  private String[] resumed(Path out) {
    return new String[] {
      "batch",
      table.toString(),
      "--on",
      "2026-06-30",
      "--lang",
      "en",
      "--resume",
      "-o",
      out.toString()
    };
  }

  @Test
  void no_file_takes_the_place_of_another() throws IOException {
    String towns = table.toString();
    String out = folder.resolve("out.csv").toString();
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), table);
    String detour = folder.resolve("../" + folder.getFileName() + "/out.csv").toString();
    refused("--rejects names the same file as TABLE", "--keep-going", "--rejects", towns);
    refused("-o names the same file as TABLE", "-o", link.toString());
    refused("--rejects names the same file as -o", "--keep-going", "-o", out, "--rejects", detour);
    refused("Add --keep-going", "--rejects", out);
    assertThat(Files.readString(table)).isEqualTo(TABLE);
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  private void refused(String reason, String... options) {
    Run run =
        Run.of(List.of("batch", table.toString(), "--on", "2026-06-30", "--lang", "en"), options);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(reason);
  }

  @Test
  void rules_that_are_not_in_force_are_warned_of() {
    List<String> command =
        List.of("batch", table.toString(), "--on", "2024-06-30", "--rules", "urban-111-2025-III");
    Run run = Run.of(command);
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("STALE_RULES: ");
    Run strict = Run.of(command, "--strict");
    assertThat(strict.status()).isEqualTo(2);
    assertThat(strict.out()).isEqualTo(run.out());
  }

  @Test
  void a_table_that_is_not_there_and_no_threads_are_refused() {
    Run missing = Run.of("batch", folder.resolve("none.csv").toString());
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("none.csv: ");
    Run idle = Run.of("batch", table.toString(), "--threads", "0");
    assertThat(idle.status()).isEqualTo(2);
    assertThat(idle.err()).contains("0");
  }
}
