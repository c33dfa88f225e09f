package io.github.cityward.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a program stops, each file is the old one or the new one. */
class WholeFilesTest {
  private static final int KILLS = Integer.getInteger("cityward.kills", 6);
  private static final int STOPS = 150;

  @TempDir private Path folder;

  @Test
  void a_killed_writer_leaves_whole_files() throws Exception {
    long seed = 1;
    Random random = new Random(seed);
    int last = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      try (EndlessWriter writer = EndlessWriter.start(folder, last)) {
        Thread.sleep(random.nextInt(60));
        writer.kill();
      }
      last = EndlessWriter.requireWhole(folder, last, "seed " + seed + ", kill " + kill);
    }
    assertThat(last).isPositive();
  }

  /** What a process that is halted has left is what it would leave if it were killed there. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_halted_writer_has_left_whole_files() throws Exception {
    long seed = 2;
    Random random = new Random(seed);
    int last = 0;
    int first;
    try (EndlessWriter writer = EndlessWriter.start(folder, 0)) {
      writer.halt();
      first = EndlessWriter.requireWhole(folder, 0, "at the start");
      writer.goOn();
      for (int stop = 0; stop < STOPS; stop++) {
        writer.halt();
        last = EndlessWriter.requireWhole(folder, last, "seed " + seed + ", stop " + stop);
        writer.goOn();
        Thread.sleep(0, random.nextInt(999_999));
      }
    }
    assertThat(last).isGreaterThan(first);
  }

  @Test
  void drafts_that_a_killed_run_left_are_removed_after_a_day() throws IOException {
    Path old = leftOver(".cityward-killed.part", Duration.ofHours(25));
    Path underWay = leftOver(".cityward-written-now.part", Duration.ofHours(23));
    Path others = leftOver("film.part", Duration.ofDays(99));
    WholeFiles.write(folder.resolve("score.txt"), out -> out.write('1'));
    assertThat(old).doesNotExist();
    assertThat(underWay).exists();
    assertThat(others).exists();
  }

  private Path leftOver(String name, Duration age) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void what_cannot_be_written_to_its_end_leaves_all_files_as_they_were() throws IOException {
    Path score = Files.writeString(folder.resolve("score.txt"), "old");
    assertThatThrownBy(
            () ->
                WholeFiles.write(
                    score,
                    out -> {
                      out.write('n');
                      throw new IOException("No space left on device");
                    }))
        .hasMessage("No space left on device");
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(score, new byte[] {'n'});
    files.put(Files.createDirectory(folder.resolve("taken")), new byte[] {'n'});
    assertThatThrownBy(() -> WholeFiles.write(files)).hasMessageContaining("Is a directory");
    assertThat(score).hasContent("old");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("score.txt", "taken");
    }
  }

  @Test
  void an_interrupted_thread_writes_and_stays_interrupted() throws IOException {
    Path score = folder.resolve("score.txt");
    Thread.currentThread().interrupt();
    WholeFiles.write(score, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(score).hasContent("new");
  }
}
