package example.spark;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Invented units for tests and measurements: values from 0 to a quarter above the upper threshold
 * that grow by 2 % a year, a spread of a twentieth of them, 2 % of the values missing.
 */
final class InventedPanel {
  private static final long SEED = 20_261_126;
  private static final double GROWTH = 1.02;

  private InventedPanel() {}

  /** {@return so many units in so many years, unit by unit} */
  static List<Row> of(RuleSet rules, int units, int firstYear, int years) {
    List<Indicator> standards = standards(rules);
    List<Row> rows = new ArrayList<>();
    for (int unit = 0; unit < units; unit++) {
      SplittableRandom random = new SplittableRandom(SEED + unit);
      double[] begin = standards.stream().mapToDouble(each -> value(each, random)).toArray();
      for (int year = 0; year < years; year++) {
        rows.add(row("unit-" + unit, firstYear + year, standards, begin, Math.pow(GROWTH, year)));
      }
    }
    return rows;
  }

  /** One for each quantity, in the order of the columns. */
  private static List<Indicator> standards(RuleSet rules) {
    return BatchAssessor.of(rules).quantities().stream()
        .map(
            quantity ->
                rules
                    .indicators()
                    .filter(each -> each.quantity().equals(quantity))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private static double value(Indicator standard, SplittableRandom random) {
    if (random.nextInt(50) == 0) {
      return Double.NaN;
    }
    Quantity quantity = standard.quantity();
    if (quantity.kind() == Kind.LEVEL) {
      return random.nextInt(quantity.levels().size());
    }
    double upper = standard.scale().upper().known(true).orElseThrow().toDouble();
    return Math.max(upper, 1) * 1.25 * random.nextDouble();
  }

  private static Row row(
      String unit, int year, List<Indicator> standards, double[] begin, double grown) {
    Object[] cells = new Object[PanelColumns.value(begin.length)];
    cells[PanelColumns.UNIT] = unit;
    cells[PanelColumns.YEAR] = year;
    for (int i = 0; i < begin.length; i++) {
      if (!Double.isNaN(begin[i])) {
        boolean level = standards.get(i).quantity().kind() == Kind.LEVEL;
        double value =
            PanelDraws.cut(standards.get(i).quantity(), level ? begin[i] : begin[i] * grown);
        cells[PanelColumns.value(i)] = value;
        cells[PanelColumns.value(i) + 1] = level ? 0.5 : value / 20;
      }
    }
    return RowFactory.create(cells);
  }
}
