package io.github.cityward.cli;

import io.github.cityward.assess.ValueColumn;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.simulate.DrawSink;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes draws as a table: what was drawn of each uncertain quantity, in its own unit and with all
 * digits, and what it came to. A quantity that is not yet uncertain in a year has an empty cell.
 */
final class DrawsCsv implements DrawSink {
  private final List<Quantity> quantities;
  private final OutputStream out;

  private DrawsCsv(List<Quantity> quantities, OutputStream out) {
    this.quantities = quantities;
    this.out = out;
  }

  /** {@return the table of the draws of {@code town}, after its header was written} */
  static DrawsCsv begin(Town town, OutputStream out) throws IOException {
    DrawsCsv csv = new DrawsCsv(town.uncertainQuantities(), out);
    StringBuilder header = new StringBuilder("draw,year,verdict,points_low,points_high");
    csv.quantities.forEach(each -> header.append(',').append(each.id()));
    csv.write(header);
    return csv;
  }

  @Override
  public void take(Drawn drawn) throws IOException {
    StringBuilder row = new StringBuilder();
    row.append(drawn.draw()).append(',').append(drawn.year()).append(',').append(drawn.verdict());
    row.append(',').append(points(drawn.low())).append(',').append(points(drawn.high()));
    for (int i = 0; i < quantities.size(); i++) {
      row.append(',').append(value(quantities.get(i), drawn.values().get(i)));
    }
    write(row);
  }

  private static String points(double points) {
    return Rational.printed(points).toPlainString();
  }

  private static String value(Quantity quantity, double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    return quantity.kind() == Kind.LEVEL
        ? quantity.levels().get((int) number)
        : ValueColumn.decimal(number).toString();
  }

  private void write(StringBuilder line) throws IOException {
    out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }
}
