package example.spark;

import com.google.common.hash.Hashing;
import io.github.cityward.distribution.Normal;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.sql.Row;

/**
 * Draws the values of rows: normal around the value, cut at the ends of the quantity's kind, whole
 * where the kind is. A draw has the same rank in every year of a unit. Made for one thread; rows of
 * one unit that follow each other share their ranks.
 */
final class PanelDraws {
  private static final Normal STANDARD = new Normal(0, 1);

  private final List<Quantity> quantities;
  private final long seed;
  private final double[][] ranks;
  private final String[] ranked;
  private final double[] values;

  PanelDraws(Collection<Quantity> quantities, int draws, long seed) {
    this.quantities = List.copyOf(quantities);
    this.seed = seed;
    this.ranks = new double[quantities.size()][draws];
    this.ranked = new String[quantities.size()];
    this.values = new double[draws];
  }

  /**
   * {@return the draws of one quantity, NaN where no value is known; the next call changes them}
   */
  double[] of(Row row, int place) {
    int column = PanelColumns.value(place);
    double value = row.isNullAt(column) ? Double.NaN : row.getDouble(column);
    double spread = row.isNullAt(column + 1) ? 0 : row.getDouble(column + 1);
    if (Double.isNaN(value) || spread == 0) {
      Arrays.fill(values, value);
      return values;
    }
    Quantity quantity = quantities.get(place);
    rank(row.getString(PanelColumns.UNIT), place);
    for (int draw = 0; draw < values.length; draw++) {
      values[draw] = cut(quantity, value + spread * ranks[place][draw]);
    }
    return values;
  }

  private void rank(String unit, int place) {
    if (unit.equals(ranked[place])) {
      return;
    }
    String name = unit + '\n' + quantities.get(place).id();
    long own = Hashing.farmHashFingerprint64().hashString(name, StandardCharsets.UTF_8).asLong();
    SplittableRandom random = new SplittableRandom(seed ^ own);
    for (int draw = 0; draw < values.length; draw++) {
      ranks[place][draw] = STANDARD.quantile(random.nextDouble(Double.MIN_NORMAL, 1));
    }
    ranked[place] = unit;
  }

  static double cut(Quantity quantity, double number) {
    Kind kind = quantity.kind();
    if (kind == Kind.DIFFERENCE) {
      return number;
    }
    boolean whole = kind == Kind.COUNT || kind == Kind.LEVEL;
    double most =
        kind == Kind.SHARE
            ? 100
            : kind == Kind.LEVEL ? quantity.levels().size() - 1 : Double.MAX_VALUE;
    return Math.max(0, Math.min(most, whole ? Math.floor(number + 0.5) : number));
  }
}
