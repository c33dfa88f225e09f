package io.github.cityward.batch;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.Provenance;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import java.time.LocalDate;

/** Writes scores as text, the one town after the other. */
abstract sealed class ScoreWriter permits CsvScores, JsonScores {
  final BatchAssessor assessor;
  private final double[] rounding;
  private final int total;

  ScoreWriter(BatchAssessor assessor) {
    this.assessor = assessor;
    this.total = assessor.rules().criteria().size();
    this.rounding = new double[total + 1];
    for (int i = 0; i < total; i++) {
      rounding[i] = assessor.rounding(i);
    }
    rounding[total] = assessor.rounding();
  }

  /**
   * {@return a writer of {@code format} for what {@code assessor} finds}
   *
   * @param day the day of towns that have none of their own
   */
  static ScoreWriter of(ScoreFormat format, BatchAssessor assessor, LocalDate day) {
    return format == ScoreFormat.JSON
        ? new JsonScores(assessor)
        : new CsvScores(
            assessor, format == ScoreFormat.CSV_FOR_SPREADSHEETS, Provenance.of(assessor, day));
  }

  /** {@return what stands before the first town} */
  abstract String head();

  /** {@return what stands between two towns} */
  abstract String between();

  /** {@return what stands behind the last town} */
  abstract String foot();

  /** What stands before the points of one row, the total being the last. */
  abstract void beginPoints(int row, ByteText text);

  /** What stands between the low and the high points. */
  abstract void betweenPoints(ByteText text);

  /** What stands behind the points of one row. */
  abstract void endPoints(int row, ByteText text);

  /** What stands before all points. */
  abstract void begin(TableRows rows, int town, Verdict verdict, ByteText text);

  /** What stands behind all points; {@code open} is what could turn its verdict. */
  abstract void end(String open, ByteText text);

  /**
   * Adds one town; {@code open} is what could turn its verdict, empty if nothing. Where a double
   * does not tell the last decimal, its points are exact ones.
   */
  final void add(
      TableRows rows, int town, TownScores scores, Verdict verdict, String open, ByteText text) {
    begin(rows, town, verdict, text);
    int pointsStart = text.size();
    for (int i = 0; i <= total; i++) {
      int row = row(i);
      double low = row == total ? scores.low(town) : scores.low(row, town);
      double high = row == total ? scores.high(town) : scores.high(row, town);
      beginPoints(row, text);
      int lowStart = text.size();
      boolean told = PointsText.add(low, rounding[row], text);
      int length = text.size() - lowStart;
      betweenPoints(text);
      if (low == high) {
        text.repeat(lowStart, length);
      } else {
        told &= PointsText.add(high, rounding[row], text);
      }
      if (!told) {
        text.cutTo(pointsStart);
        addExactly(assessor.exactly(rows.columns(), town, rows.date(town)), text);
        break;
      }
      endPoints(row, text);
    }
    end(open, text);
  }

  /** {@return the row that is written at {@code place}: the total comes first} */
  private int row(int place) {
    return place == 0 ? total : place - 1;
  }

  private void addExactly(Assessment exact, ByteText text) {
    for (int i = 0; i <= total; i++) {
      int row = row(i);
      Interval points = row == total ? exact.points() : exact.criteria().get(row).points();
      beginPoints(row, text);
      text.add(points.low().toString());
      betweenPoints(text);
      text.add(points.high().toString());
      endPoints(row, text);
    }
  }
}
