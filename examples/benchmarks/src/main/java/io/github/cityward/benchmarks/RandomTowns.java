package io.github.cityward.benchmarks;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownColumns;
import io.github.cityward.assess.ValueColumn;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.UrbanClass;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Invented towns for measurements: a value for each of the 23 standards of class III, from 0 to a
 * quarter above the upper threshold with three decimals, 2 % of them missing. The same number of
 * towns is always the same towns.
 */
public final class RandomTowns {
  static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  static final RuleSet RULES = RuleLibrary.bundled().inForce(UrbanClass.III, DAY);

  private static final int SEED = 20261125;
  private static final double MISSING = Double.NaN;

  private final double[][] values;

  private RandomTowns(double[][] values) {
    this.values = values;
  }

  static RandomTowns of(int towns) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Indicator> standards = RULES.indicators().toList();
    double[][] values = new double[standards.size()][towns];
    for (int town = 0; town < towns; town++) {
      for (int i = 0; i < values.length; i++) {
        values[i][town] = random.nextInt(50) == 0 ? MISSING : value(standards.get(i), random);
      }
    }
    return new RandomTowns(values);
  }

  private static double value(Indicator standard, SplittableRandom random) {
    Quantity quantity = standard.quantity();
    if (quantity.kind() == Kind.LEVEL) {
      return random.nextInt(quantity.levels().size());
    }
    double upper = standard.scale().upper().known(false).orElseThrow().toDouble();
    double value = Math.rint(Math.max(upper, 1) * 1250 * random.nextDouble()) / 1000;
    return quantity.kind() == Kind.COUNT
        ? Math.rint(value)
        : quantity.kind() == Kind.SHARE ? Math.min(value, 100) : value;
  }

  TownColumns columns() {
    List<Quantity> quantities = new ArrayList<>(BatchAssessor.of(RULES).quantities());
    List<ValueColumn> columns = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      ValueColumn column = new ValueColumn(quantities.get(i), values[i].length);
      for (double value : values[i]) {
        if (Double.isNaN(value)) {
          column.addMissing();
        } else {
          column.add(value);
        }
      }
      columns.add(column);
    }
    return new TownColumns(columns);
  }

  /**
   * Writes the towns for programs in other languages: {@code towns.csv}, the wide table; {@code
   * columns.bin}, the same as big-endian doubles column by column, NaN where missing; {@code
   * rules.txt}, a line per standard with its criterion, 1 if it is a line or 0 if it is steps, 1 or
   * −1 for its direction, both thresholds and their points, then a line per criterion with −1, its
   * minimum and maximum.
   *
   * @param arguments the number of towns, and the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    RandomTowns towns = of(Integer.parseInt(arguments[0]));
    towns.writeColumns(folder.resolve("columns.bin"));
    towns.writeTable(folder.resolve("towns.csv"));
    writeRules(folder.resolve("rules.txt"));
  }

  private void writeColumns(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      for (double[] column : values) {
        for (double value : column) {
          out.writeDouble(value);
        }
      }
    }
  }

  private void writeTable(Path file) throws IOException {
    List<Quantity> quantities = new ArrayList<>(BatchAssessor.of(RULES).quantities());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("town");
      for (Quantity quantity : quantities) {
        out.write("," + quantity.id());
      }
      out.write('\n');
      for (int town = 0; town < values[0].length; town++) {
        out.write("Đô thị " + town);
        for (int i = 0; i < values.length; i++) {
          out.write("," + cell(quantities.get(i), values[i][town]));
        }
        out.write('\n');
      }
    }
  }

  private static String cell(Quantity quantity, double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (quantity.kind() == Kind.LEVEL) {
      return quantity.levels().get((int) value);
    }
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }

  private static void writeRules(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < RULES.criteria().size(); i++) {
      for (Indicator each : RULES.criteria().get(i).indicators()) {
        lines.add(
            "%d %d %d %s %s %s %s"
                .formatted(
                    i,
                    each.scale() instanceof LinearScale ? 1 : 0,
                    each.scale().better() == Better.LOWER ? -1 : 1,
                    each.scale().lower().known(false).orElseThrow(),
                    each.scale().upper().known(false).orElseThrow(),
                    each.minimum().known(false).orElseThrow(),
                    each.maximum().known(false).orElseThrow()));
      }
    }
    RULES
        .criteria()
        .forEach(
            each ->
                lines.add(
                    "-1 %s %s"
                        .formatted(
                            each.minimum().known(false).orElseThrow(),
                            each.maximum().known(false).orElseThrow())));
    Files.write(file, lines);
  }
}
