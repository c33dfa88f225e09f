package example.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A panel scored in Spark against the same panel scored here, row after row, bit for bit. */
class ScorePanelTest {
  private static final PanelScorer SCORER = new PanelScorer("urban-111-2025-III", 40, 7);
  private static final RuleSet RULES = SCORER.assessor().rules();
  private static final List<Row> PANEL = InventedPanel.of(RULES, 60, 2026, 3);
  private static final List<Row> SCORES =
      sorted(Lists.newArrayList(SCORER.score(PANEL.iterator())));

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100})
  void every_number_of_partitions_gives_the_same_bits(int partitions) {
    assertThat(sorted(ScorePanel.score(panel(PANEL), SCORER, partitions).collectAsList()))
        .isEqualTo(SCORES);
  }

  @Test
  void so_does_every_order_of_the_rows() {
    List<Row> shuffled = Lists.newArrayList(PANEL);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(sorted(Lists.newArrayList(SCORER.score(shuffled.iterator())))).isEqualTo(SCORES);
    assertThat(sorted(ScorePanel.score(panel(shuffled), SCORER, 3).collectAsList()))
        .isEqualTo(SCORES);
  }

  @Test
  void a_panel_and_its_scores_pass_through_parquet(@TempDir Path folder) {
    String written = folder.resolve("panel").toString();
    panel(PANEL).write().parquet(written);
    ScorePanel.score(spark.read().parquet(written), SCORER, 4)
        .write()
        .parquet(folder.resolve("scores").toString());
    assertThat(sorted(spark.read().parquet(folder.resolve("scores").toString()).collectAsList()))
        .isEqualTo(SCORES);
  }

  /** Without a spread every draw is the value itself, which the exact assessor judges too. */
  @Test
  void a_unit_without_spread_has_the_verdict_of_the_exact_assessor() {
    List<Quantity> quantities = List.copyOf(SCORER.assessor().quantities());
    for (Row row : PANEL) {
      Object[] cells = new Object[row.size()];
      TownBuilder town = Town.builder(row.getString(PanelColumns.UNIT));
      LocalDate day = LocalDate.of(row.getInt(PanelColumns.YEAR), 12, 31);
      cells[PanelColumns.UNIT] = row.get(PanelColumns.UNIT);
      cells[PanelColumns.YEAR] = row.get(PanelColumns.YEAR);
      for (int i = 0; i < quantities.size(); i++) {
        if (!row.isNullAt(PanelColumns.value(i))) {
          double number = row.getDouble(PanelColumns.value(i));
          cells[PanelColumns.value(i)] = number;
          String value = quantities.get(i).valueAt(ValueColumn.decimal(number)).toString();
          town.observe(quantities.get(i).id(), day, value, Basis.OFFICIAL, "invented");
        }
      }
      Row score = SCORER.score(List.of(RowFactory.create(cells)).iterator()).next();
      Verdict verdict = Assessor.of(RULES).assess(town.build(), day).verdict();
      assertThat(score.getInt(3)).isEqualTo(verdict == Verdict.MET ? 40 : 0);
      assertThat(score.getInt(4)).isEqualTo(verdict == Verdict.UNDETERMINED ? 40 : 0);
    }
  }

  private static Dataset<Row> panel(List<Row> rows) {
    return spark.createDataFrame(rows, PanelColumns.panel(SCORER.assessor()));
  }

  private static List<Row> sorted(List<Row> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing((Row row) -> row.getString(0)).thenComparing(row -> row.getInt(1)))
        .toList();
  }
}
