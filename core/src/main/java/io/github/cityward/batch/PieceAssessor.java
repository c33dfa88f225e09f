package io.github.cityward.batch;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownScores;
import java.time.LocalDate;
import java.util.List;

/** Reads, assesses and writes one piece of a table after the other. Not thread-safe. */
final class PieceAssessor {
  private final BatchAssessor assessor;
  private final RowReader reader;
  private final TownScores scores;
  private final ScoreWriter writer;

  /**
   * What came of one piece.
   *
   * @param text the scores of its towns
   * @param towns how many there are
   * @param lines how many lines the piece has
   * @param bytes how many bytes the piece has
   * @param doubts what was read, though it may have been meant otherwise; lines counted from the
   *     first of the piece
   * @param underived those of which a model failed to derive a value
   * @param refused the rows that cannot be read, lines counted from the first of the piece
   */
  record Done(
      ByteText text,
      int towns,
      int lines,
      int bytes,
      Doubts doubts,
      FailedModels underived,
      List<RowReader.Refused> refused) {}

  PieceAssessor(TableHeader header, BatchAssessor assessor, LocalDate day, ScoreFormat format) {
    this.assessor = assessor;
    this.reader = new RowReader(header, day, assessor.quantities().iterator().next());
    this.scores = assessor.scores();
    this.writer = ScoreWriter.of(format, assessor, day);
  }

  Done done(RecordSplitter.Slice slice) {
    List<RowReader.Refused> refused = reader.read(slice.bytes().array(), slice.size());
    TableRows rows = reader.rows();
    assessor.assess(rows.columns(), rows::date, scores);
    ByteText text = new ByteText(slice.size() + slice.size() / 2);
    long failed = 0;
    String firstFailed = "";
    for (int town = 0; town < rows.count(); town++) {
      if (town > 0) {
        text.add(writer.between());
      }
      writer.add(rows, town, scores, text);
      if (scores.hasFailedModel(town)) {
        firstFailed = failed == 0 ? rows.name(town) : firstFailed;
        failed++;
      }
    }
    return new Done(
        text,
        rows.count(),
        reader.lines(),
        slice.size(),
        reader.doubts(),
        new FailedModels(failed, firstFailed),
        refused);
  }
}
