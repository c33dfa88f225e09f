package io.github.cityward.plan;

import io.github.cityward.plan.Relaxation.Look;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A bound that is sharper than that of a plain look, and takes longer: what each line needs is kept
 * to, up to the rounding of {@link Cells}, and only what menus share has a price (a knapsack with
 * multiple choice in place of its relaxation: Sinha and Zoltners, 1979).
 */
final class SharpLook implements Height {
  /** Share of all that is added up that rounding can be off by, as for a plain look. */
  private static final double ROUNDING = 0x1p-40;

  private final Look look;
  private final List<Menu> menus;
  private final Cells cells;

  /** Of a point of each criterion. The multipliers of lines come first in a vector. */
  private final double[] prices;

  private final double[][] values;
  private final List<CriterionTable> criteria = new ArrayList<>();

  /** For each criterion and each number of cells: the least value by which it and later earn it. */
  private final double[][] after;

  private double base;
  private double slack;

  /** Looks at {@code menus} as {@code look} does, under the vector that is changed. */
  SharpLook(PortfolioProblem problem, List<Menu> menus, Look look) {
    this.look = look;
    this.menus = menus;
    cells = Cells.of(problem, menus);
    prices = new double[cells.needs().size()];
    values = new double[menus.size()][];
    for (int need : cells.needs()) {
      criteria.add(new CriterionTable(need, cells.top()));
    }
    for (int m = 0; m < values.length; m++) {
      Menu menu = menus.get(m);
      values[m] = new double[menu.options().size()];
      if (menu.criterion() >= 0) {
        criteria.get(menu.criterion()).add(new CellMenu(m, menu, cells, values[m]));
      }
    }
    after = new double[criteria.size() + 1][cells.total() + 1];
    Arrays.fill(after[criteria.size()], 1, cells.total() + 1, Double.POSITIVE_INFINITY);
    work();
  }

  @Override
  public void look() {
    look.look();
    work();
  }

  private void work() {
    unpriced();
    criteria.forEach(CriterionTable::fill);
    for (int c = criteria.size() - 1; c >= 0; c--) {
      add(criteria.get(c), after[c + 1], after[c], c == 0 ? cells.total() : 0);
    }
    if (Double.isFinite(bound())) {
      take();
    }
  }

  /** Takes the price of points out of the values of the options. */
  private void unpriced() {
    double[] vector = look.vector();
    base = look.constant;
    double magnitude = Math.abs(base);
    for (int i = 0; i <= prices.length; i++) {
      double priced = vector[i] * look.need(i);
      base -= priced;
      magnitude += Math.abs(priced);
    }
    for (int c = 0; c < prices.length; c++) {
      prices[c] = vector[c] + vector[prices.length];
    }
    for (int m = 0; m < values.length; m++) {
      Menu menu = menus.get(m);
      double price = menu.criterion() < 0 ? 0 : prices[menu.criterion()];
      double largest = 0;
      for (int i = 0; i < values[m].length; i++) {
        double points = price * menu.options().get(i).points;
        values[m][i] = look.values[m][i] + points;
        largest = Math.max(largest, Math.abs(points) + Math.abs(values[m][i]));
      }
      magnitude += largest;
      base += menu.criterion() < 0 ? look.least[m] : 0;
    }
    slack = look.slack + ROUNDING * magnitude;
  }

  /**
   * Adds what a criterion costs at least, however many cells it and the others earn.
   *
   * @param others of no criterion, of one or of several
   * @param from the cells from which on the sum is asked for
   */
  private static void add(CriterionTable criterion, double[] others, double[] both, int from) {
    int total = both.length - 1;
    int most = total;
    while (most > 0 && others[most] == Double.POSITIVE_INFINITY) {
      most--;
    }
    Arrays.fill(both, Double.POSITIVE_INFINITY);
    for (int x = 0; x <= total && criterion.least(x) < Double.POSITIVE_INFINITY; x++) {
      double value = criterion.least(x);
      if (most == 0) {
        both[x] = value + others[0];
      } else if (x == total || criterion.least(x + 1) > value) {
        for (int d = from; d <= Math.min(total, x + most); d++) {
          both[d] = Math.min(both[d], value + others[Math.max(0, d - x)]);
        }
      }
    }
  }

  private void take() {
    int left = cells.total();
    for (int c = 0; c < criteria.size(); c++) {
      int x = cells.total();
      while (criteria.get(c).least(x) + after[c + 1][Math.max(0, left - x)] != after[c][left]) {
        x--;
      }
      criteria.get(c).take(x, look.taken);
      left = Math.max(0, left - x);
    }
  }

  @Override
  public double bound() {
    return base + after[0][cells.total()];
  }

  /** {@return the plain look, with the options that keep to the needs as those it takes} */
  Look taking() {
    return look;
  }

  /** {@return by how much rounding may have made the bound too high} */
  double slack() {
    return slack;
  }

  /** Needs are kept to, so that none is missed. */
  @Override
  public double[] missed() {
    double[] missed = look.missed();
    Arrays.fill(missed, 0, prices.length + 1, 0);
    return missed;
  }

  /** {@return for each menu and option what no portfolio with it is cheaper than} */
  double[][] least() {
    double[][] least = new double[values.length][];
    for (int m = 0; m < least.length; m++) {
      least[m] = new double[values[m].length];
      if (menus.get(m).criterion() < 0) {
        for (int i = 0; i < least[m].length; i++) {
          least[m][i] = bound() - look.least[m] + look.values[m][i];
        }
      }
    }
    for (int c = 0; c < criteria.size(); c++) {
      criteria.get(c).tell(others(c), least);
    }
    return least;
  }

  /** {@return what all but one criterion cost at least, by the cells that this one earns} */
  private double[] others(int criterion) {
    int total = cells.total();
    double[] sum = new double[total + 1];
    Arrays.fill(sum, 1, total + 1, Double.POSITIVE_INFINITY);
    for (int c = 0; c < criteria.size(); c++) {
      if (c != criterion) {
        double[] both = new double[total + 1];
        add(criteria.get(c), sum, both, 0);
        sum = both;
      }
    }
    double[] others = new double[cells.top() + 1];
    for (int s = 0; s < others.length; s++) {
      others[s] = base + sum[Math.max(0, total - s)];
    }
    return others;
  }
}
