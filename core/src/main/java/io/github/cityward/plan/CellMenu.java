package io.github.cityward.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A menu whose options earn whole cells; their values change from look to look. */
final class CellMenu {
  private final int place;
  private final int[] cells;
  private final double[] values;
  private final double[] best;
  private final int[] bestOption;
  private List<Step> steps = List.of();

  /** An option that no other beats in value and cells. */
  record Step(int cells, double value, int option) {}

  /**
   * @param place of the menu among all
   * @param values of its options, where they are written before each look
   */
  CellMenu(int place, Menu menu, Cells cells, double[] values) {
    this.place = place;
    this.values = values;
    this.cells = menu.options().stream().mapToInt(option -> cells.earned(option.points)).toArray();
    int most = Arrays.stream(this.cells).max().orElse(0);
    best = new double[most + 1];
    bestOption = new int[most + 1];
  }

  int place() {
    return place;
  }

  /** {@return the options that no other beats, those that earn most first} */
  List<Step> steps() {
    return steps;
  }

  void fill() {
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    for (int i = 0; i < values.length; i++) {
      if (values[i] < best[cells[i]]) {
        best[cells[i]] = values[i];
        bestOption[cells[i]] = i;
      }
    }
    List<Step> found = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    for (int c = best.length - 1; c >= 0; c--) {
      if (best[c] < least) {
        least = best[c];
        found.add(new Step(c, least, bestOption[c]));
      }
    }
    steps = found;
  }

  /**
   * Tells each option the least value of all menus if it is taken.
   *
   * @param before the least value of the menus before it, by the cells that they earn
   * @param later the least value of all others, by the cells that are earned with it
   */
  void tell(double[] before, double[] later, double[][] least) {
    double[] byCells = new double[best.length];
    Arrays.fill(byCells, Double.NaN);
    for (int i = 0; i < cells.length; i++) {
      if (Double.isNaN(byCells[cells[i]])) {
        byCells[cells[i]] = least(before, later, cells[i]);
      }
      least[place][i] = byCells[cells[i]] + values[i];
    }
  }

  private static double least(double[] before, double[] later, int cells) {
    int top = before.length - 1;
    double least = Double.POSITIVE_INFINITY;
    for (int s = 0; s <= top; s++) {
      least = Math.min(least, before[s] + later[Math.min(top, s + cells)]);
    }
    return least;
  }
}
