package io.github.cityward.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.ProblemsException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table that was broken off goes on where it was. */
class CheckpointTest {
  private final Map<Checkpoint, Integer> written = new LinkedHashMap<>();

  @ParameterizedTest
  @EnumSource
  void from_each_checkpoint_on_the_rest_is_written_and_all_is_told(ScoreFormat format)
      throws IOException {
    String towns = towns(3);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    TableSummary summary = assess(towns, format, whole, noting(whole));
    assertThat(summary.doubts().rows()).isPositive();
    assertThat(summary.underived().towns()).isPositive();
    assertThat(written).hasSizeGreaterThan(20);
    for (Map.Entry<Checkpoint, Integer> each : written.entrySet()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(Arrays.copyOf(whole.toByteArray(), each.getValue()));
      assertThat(assess(towns, format, out, from(each.getKey())))
          .as(each.toString())
          .isEqualTo(summary);
      assertThat(out.toByteArray()).as(each.toString()).isEqualTo(whole.toByteArray());
    }
  }

  /** Towns of which some have a number that is doubted, and some an area of 0. */
  private static String towns(long seed) {
    Random random = new Random(seed);
    StringBuilder towns = new StringBuilder("town,population.urban,area.natural\n");
    for (int i = 0; i < 100; i++) {
      towns.append(random.nextInt(5) == 0 ? "\"Tên,\n" + i + '"' : "T" + i).append(',');
      towns.append(random.nextInt(9) == 0 ? "150.000" : 20_000 + random.nextInt(90_000));
      towns.append(random.nextInt(4) == 0 ? ",0\n" : ",9\n");
    }
    return towns.toString();
  }

  @Test
  void a_problem_behind_the_checkpoint_is_told_on_its_own_line() throws IOException {
    String towns = "town,population.urban\n" + "A,20000\n".repeat(40);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assess(towns, ScoreFormat.CSV, out, noting(out));
    Checkpoint last = written.keySet().stream().reduce((one, next) -> next).orElseThrow();
    assertThatThrownBy(() -> assess(towns + "B,many\n", ScoreFormat.CSV, out, from(last)))
        .isInstanceOf(ProblemsException.class)
        .hasMessageStartingWith("towns.csv:42:2 population.urban: ");
  }

  @Test
  void once_a_row_is_wrong_nothing_is_noted() {
    String towns = "town,population.urban\nB,many\n" + "A,20000\n".repeat(40);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> assess(towns, ScoreFormat.CSV, out, noting(out)))
        .isInstanceOf(ProblemsException.class);
    assertThat(written).isEmpty();
  }

  @Test
  void a_table_that_is_shorter_than_what_was_done_is_refused() {
    Checkpoint far = new Checkpoint(1_000, 9, 8, Doubts.NONE, FailedModels.NONE, UnsaidFacts.NONE);
    assertThatExceptionOfType(EOFException.class)
        .isThrownBy(
            () -> assess("town\nA\n", ScoreFormat.CSV, new ByteArrayOutputStream(), from(far)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Checkpoint(-1, 0, 0, Doubts.NONE, FailedModels.NONE, UnsaidFacts.NONE))
        .withMessage(
            "-1 bytes, 0 lines and 0 towns are no place in a table. Give 0 or more of each.");
  }

  private static TableSummary assess(
      String towns, ScoreFormat format, ByteArrayOutputStream out, Checkpoints checkpoints)
      throws IOException {
    return Tables.CLASS_THREE
        .inPieces(64)
        .onThreads(2)
        .assess(Tables.in(towns), "towns.csv", out, format, Progress.SILENT, checkpoints);
  }

  private Checkpoints noting(ByteArrayOutputStream out) {
    return new Noted(Optional.empty(), each -> written.put(each, out.size()));
  }

  private static Checkpoints from(Checkpoint checkpoint) {
    return new Noted(
        Optional.of(checkpoint),
        later -> assertThat(later.bytes()).isGreaterThan(checkpoint.bytes()));
  }

  private record Noted(Optional<Checkpoint> from, Consumer<Checkpoint> note)
      implements Checkpoints {
    @Override
    public void reached(Checkpoint checkpoint) {
      note.accept(checkpoint);
    }
  }
}
