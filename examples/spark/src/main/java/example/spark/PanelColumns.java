package example.spark;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * How a panel is laid out, a row per unit and year: {@code unit}, {@code year}, then for each
 * quantity its value in the quantity's own unit (null where none is known) and its spread, a
 * standard deviation.
 */
final class PanelColumns {
  static final int UNIT = 0;
  static final int YEAR = 1;
  private static final int FIRST_VALUE = 2;

  /** What is known of a unit in a year, over its draws. */
  static final StructType SCORES =
      new StructType()
          .add("unit", DataTypes.StringType, false)
          .add("year", DataTypes.IntegerType, false)
          .add("draws", DataTypes.IntegerType, false)
          .add("met", DataTypes.IntegerType, false)
          .add("undetermined", DataTypes.IntegerType, false)
          .add("low", DataTypes.DoubleType, false)
          .add("high", DataTypes.DoubleType, false);

  private PanelColumns() {}

  static StructType panel(BatchAssessor assessor) {
    List<StructField> fields = new ArrayList<>();
    fields.add(DataTypes.createStructField("unit", DataTypes.StringType, false));
    fields.add(DataTypes.createStructField("year", DataTypes.IntegerType, false));
    for (Quantity quantity : assessor.quantities()) {
      fields.add(DataTypes.createStructField(quantity.id(), DataTypes.DoubleType, true));
      fields.add(
          DataTypes.createStructField(quantity.id() + ".spread", DataTypes.DoubleType, true));
    }
    return DataTypes.createStructType(fields);
  }

  /** {@return the place of the value of a quantity; that of its spread follows} */
  static int value(int quantity) {
    return FIRST_VALUE + 2 * quantity;
  }
}
