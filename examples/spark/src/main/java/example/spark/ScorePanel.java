package example.spark;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Scores a panel in Parquet into another Parquet: {@code ScorePanel PANEL SCORES DRAWS PARTITIONS};
 * with 0 partitions one thread of this process does it, for comparison. Where there is no panel
 * yet, one of 3,321 invented units, as many as Vietnam has communes and wards since 1 July 2025,
 * and ten years is written first. Where Spark runs is up to who submits it; alone it takes all
 * cores of this machine.
 */
public final class ScorePanel {
  private static final String RULES = "urban-111-2025-III";
  private static final int UNITS = 3_321;
  private static final int FIRST_YEAR = 2026;
  private static final int YEARS = 10;
  private static final long SEED = 1;

  private ScorePanel() {}

  /** Scores a panel. */
  public static void main(String[] arguments) throws IOException {
    Path panel = Path.of(arguments[0]);
    PanelScorer scorer = new PanelScorer(RULES, Integer.parseInt(arguments[2]), SEED);
    try (SparkSession spark = session()) {
      if (Files.notExists(panel)) {
        List<Row> rows = InventedPanel.of(scorer.assessor().rules(), UNITS, FIRST_YEAR, YEARS);
        spark
            .createDataFrame(rows, PanelColumns.panel(scorer.assessor()))
            .write()
            .parquet(panel.toString());
      }
      long start = System.nanoTime();
      Dataset<Row> read = spark.read().parquet(panel.toString());
      int partitions = Integer.parseInt(arguments[3]);
      Dataset<Row> scores =
          partitions == 0
              ? spark.createDataFrame(here(read, scorer), PanelColumns.SCORES)
              : score(read, scorer, partitions);
      scores.write().mode(SaveMode.Overwrite).parquet(arguments[1]);
      System.out.printf(Locale.ROOT, "%.1f s%n", (System.nanoTime() - start) / 1e9);
    }
  }

  /** {@return the scores of a panel, computed in so many parts, each unit's years in one} */
  static Dataset<Row> score(Dataset<Row> panel, PanelScorer scorer, int partitions) {
    return panel
        .repartition(partitions, panel.col("unit"))
        .sortWithinPartitions("unit", "year")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) scorer::score, Encoders.row(PanelColumns.SCORES));
  }

  private static List<Row> here(Dataset<Row> panel, PanelScorer scorer) {
    return Lists.newArrayList(scorer.score(panel.sort("unit", "year").toLocalIterator()));
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .appName("Cityward")
        .config("spark.ui.enabled", "false")
        .getOrCreate();
  }
}
