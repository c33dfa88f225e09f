package io.github.cityward.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The least value by which the menus of one criterion together earn so many cells, menu by menu
 * from the last to the first.
 */
final class CriterionTable {
  private final int need;
  private final int top;
  private final List<CellMenu> menus = new ArrayList<>();

  /** For each menu and each number of cells: the least value by which it and later ones earn it. */
  private double[][] after = new double[0][];

  CriterionTable(int need, int top) {
    this.need = need;
    this.top = top;
  }

  void add(CellMenu menu) {
    menus.add(menu);
  }

  /** Works out the table, the values of the menus having changed. */
  void fill() {
    if (after.length == 0) {
      after = new double[menus.size() + 1][top + 1];
      Arrays.fill(after[menus.size()], 1, top + 1, Double.POSITIVE_INFINITY);
    }
    for (int m = menus.size() - 1; m >= 0; m--) {
      menus.get(m).fill();
      double[] row = after[m];
      double[] next = after[m + 1];
      Arrays.fill(row, Double.POSITIVE_INFINITY);
      for (CellMenu.Step step : menus.get(m).steps()) {
        double enough = step.value() + next[0];
        int cells = step.cells();
        for (int d = 0; d <= Math.min(cells, top); d++) {
          row[d] = Math.min(row[d], enough);
        }
        for (int d = cells + 1; d <= top; d++) {
          row[d] = Math.min(row[d], step.value() + next[d - cells]);
        }
      }
    }
  }

  /** {@return the least value by which the need is met and at least so many cells are earned} */
  double least(int cells) {
    return after[0][Math.max(cells, need)];
  }

  /** Takes the options by which {@link #least} is reached. */
  void take(int cells, int[] taken) {
    int left = Math.max(cells, need);
    for (int m = 0; m < menus.size(); m++) {
      for (CellMenu.Step step : menus.get(m).steps()) {
        int rest = Math.max(0, left - step.cells());
        if (step.value() + after[m + 1][rest] == after[m][left]) {
          taken[menus.get(m).place()] = step.option();
          left = rest;
          break;
        }
      }
    }
  }

  /**
   * Tells each option the least value of all menus if it is taken.
   *
   * @param others the least value of all other menus, by the cells that are earned here
   */
  void tell(double[] others, double[][] least) {
    int size = menus.size();
    double[][] later = new double[size + 1][top + 1];
    for (int s = 0; s <= top; s++) {
      later[size][s] = s < need ? Double.POSITIVE_INFINITY : others[s];
    }
    for (int m = size - 1; m >= 0; m--) {
      Arrays.fill(later[m], Double.POSITIVE_INFINITY);
      for (CellMenu.Step step : menus.get(m).steps()) {
        for (int s = 0; s <= top; s++) {
          later[m][s] =
              Math.min(later[m][s], step.value() + later[m + 1][Math.min(top, s + step.cells())]);
        }
      }
    }
    double[] before = new double[top + 1];
    Arrays.fill(before, 1, top + 1, Double.POSITIVE_INFINITY);
    for (int m = 0; m < size; m++) {
      menus.get(m).tell(before, later[m + 1], least);
      double[] next = new double[top + 1];
      Arrays.fill(next, Double.POSITIVE_INFINITY);
      for (CellMenu.Step step : menus.get(m).steps()) {
        for (int s = 0; s <= top; s++) {
          int sum = Math.min(top, s + step.cells());
          next[sum] = Math.min(next[sum], before[s] + step.value());
        }
      }
      before = next;
    }
  }
}
