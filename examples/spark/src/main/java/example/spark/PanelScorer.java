package example.spark;

import com.google.common.collect.Iterators;
import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownColumns;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.RuleLibrary;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Scores rows of a panel with the batch kernel: each unit in each year, so many draws of it. What
 * is drawn depends on the seed, the unit and the quantity alone, so that rows give the same bits in
 * whatever order and company they come. Sent to the machines of a cluster as it is written here;
 * the rules come with the library.
 */
final class PanelScorer implements Serializable {
  private static final long serialVersionUID = 1;

  /** About so many draws are scored at a time. */
  private static final int AT_ONCE = 16_384;

  private final String rules;
  private final int draws;
  private final long seed;

  /**
   * Makes a scorer.
   *
   * @param rules the id of a bundled rule set
   * @param draws how many draws of each unit in each year, 1 or more
   */
  PanelScorer(String rules, int draws, long seed) {
    this.rules = rules;
    this.draws = draws;
    this.seed = seed;
  }

  /** {@return the kernel for the rules} */
  BatchAssessor assessor() {
    return BatchAssessor.of(RuleLibrary.bundled().find(rules).orElseThrow());
  }

  /** {@return the scores of rows of a panel, one for each, in their order} */
  Iterator<Row> score(Iterator<Row> panel) {
    BatchAssessor assessor = assessor();
    TownScores scores = assessor.scores();
    PanelDraws drawn = new PanelDraws(assessor.quantities(), draws, seed);
    return Iterators.concat(
        Iterators.transform(
            Iterators.partition(panel, Math.max(1, AT_ONCE / draws)),
            rows -> score(rows, assessor, drawn, scores).iterator()));
  }

  private List<Row> score(
      List<Row> rows, BatchAssessor assessor, PanelDraws drawn, TownScores scores) {
    List<ValueColumn> columns = new ArrayList<>();
    int place = 0;
    for (Quantity quantity : assessor.quantities()) {
      ValueColumn column = new ValueColumn(quantity, rows.size() * draws);
      for (Row row : rows) {
        column.add(drawn.of(row, place), draws);
      }
      columns.add(column);
      place++;
    }
    assessor.assess(new TownColumns(columns), town -> endOf(rows.get(town / draws)), scores);
    List<Row> scored = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      scored.add(scored(rows.get(i), i * draws, scores));
    }
    return scored;
  }

  private static LocalDate endOf(Row row) {
    return LocalDate.of(row.getInt(PanelColumns.YEAR), 12, 31);
  }

  private Row scored(Row row, int first, TownScores scores) {
    int met = 0;
    int undetermined = 0;
    double low = 0;
    double high = 0;
    for (int town = first; town < first + draws; town++) {
      met += scores.verdict(town) == Verdict.MET ? 1 : 0;
      undetermined += scores.verdict(town) == Verdict.UNDETERMINED ? 1 : 0;
      low += scores.low(town);
      high += scores.high(town);
    }
    return RowFactory.create(
        row.getString(PanelColumns.UNIT),
        row.getInt(PanelColumns.YEAR),
        draws,
        met,
        undetermined,
        low / draws,
        high / draws);
  }
}
