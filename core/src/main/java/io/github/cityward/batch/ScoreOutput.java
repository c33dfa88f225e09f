package io.github.cityward.batch;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what came of the pieces of a table, in their order. Not thread-safe. */
final class ScoreOutput {
  private final OutputStream out;
  private final @Nullable Rejects rejects;
  private final Progress progress;
  private final Checkpoints checkpoints;
  private final List<Problem> problems = new ArrayList<>();
  private byte[] between = new byte[0];
  private String file = "";
  private int lines;
  private long problemCount;
  private long towns;
  private long refused;
  private long bytes;
  private Doubts doubts = Doubts.NONE;
  private FailedModels underived = FailedModels.NONE;
  private UnsaidFacts unsaid = UnsaidFacts.NONE;

  /** Without {@code rejects} nothing more is written once a row is wrong. */
  ScoreOutput(
      OutputStream out, @Nullable Rejects rejects, Progress progress, Checkpoints checkpoints) {
    this.out = out;
    this.rejects = rejects;
    this.progress = progress;
    this.checkpoints = checkpoints;
  }

  void begin(ScoreWriter writer, TableHeader header, int headerLines) throws IOException {
    file = header.file();
    between = writer.between().getBytes(StandardCharsets.UTF_8);
    Optional<Checkpoint> from = checkpoints.from();
    if (from.isPresent()) {
      goOn(from.get());
    } else {
      lines = headerLines;
      out.write(writer.head().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void goOn(Checkpoint from) {
    bytes = from.bytes();
    lines = from.lines();
    towns = from.towns();
    doubts = from.doubts();
    underived = from.underived();
    unsaid = from.unsaid();
  }

  void add(PieceAssessor.Done done) throws IOException {
    for (RowReader.Refused each : done.refused()) {
      List<Problem> placed = each.problems().stream().map(one -> one.shifted(lines)).toList();
      refused++;
      note(placed);
      if (rejects != null) {
        rejects.add(each.record(), placed);
      }
    }
    if (done.towns() > 0 && (rejects != null || problemCount == 0)) {
      if (towns > 0) {
        out.write(between);
      }
      done.text().writeTo(out);
      towns += done.towns();
      doubts = doubts.plus(done.doubts(), lines);
      underived = underived.plus(done.underived());
      unsaid = unsaid.plus(done.unsaid());
    }
    lines += done.lines();
    bytes += done.bytes();
    progress.at(towns + refused, bytes);
    if (problemCount == 0) {
      checkpoints.reached(new Checkpoint(bytes, lines, towns, doubts, underived, unsaid));
    }
  }

  /** Notes that the table goes on with a record that is longer than any may be. */
  void addTooLong(RecordSplitter.Slice begun) throws IOException {
    Place place = Place.at(file, lines + 1, 1);
    Problem problem =
        begun.isWithinQuotes()
            ? Problem.of(ProblemCode.OPEN_QUOTE, place)
            : Problem.of(ProblemCode.ROW_TOO_LONG, place, String.valueOf(begun.size() - 1));
    refused++;
    note(List.of(problem));
    if (rejects != null) {
      rejects.add("", List.of(problem));
    }
  }

  TableSummary end(ScoreWriter writer) throws IOException {
    out.write(writer.foot().getBytes(StandardCharsets.UTF_8));
    out.flush();
    return new TableSummary(towns, refused, problems, problemCount, doubts, underived, unsaid);
  }

  private void note(List<Problem> more) {
    problemCount += more.size();
    more.stream().limit(TownTable.MOST_PROBLEMS - problems.size()).forEach(problems::add);
  }
}
