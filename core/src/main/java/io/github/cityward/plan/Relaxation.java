package io.github.cityward.plan;

import io.github.cityward.plan.PortfolioModel.Relation;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A bound that prices what the menus share, so that each takes its best option alone: points short
 * of a need, spending beyond a limit and broken relations cost their multipliers, and a candidate
 * of several menus pays a part of its price in each (Lagrangian decomposition: Guignard and Kim,
 * 1987). Whatever the multipliers are, no portfolio is cheaper than the sum of the menus' least
 * values.
 *
 * <p>A vector of multipliers has, in this order, one for each criterion and one for the total (both
 * at least 0), one for each spending, one for each relation (at least 0), and for each further
 * appearance of a candidate what it pays there; at the first it pays the rest.
 */
final class Relaxation {
  /**
   * Share of the sum of all sizes that rounding can be off by: 2⁻⁵³ for each of under 2¹² steps.
   */
  private static final double ROUNDING = 0x1p-41;

  private final PortfolioModel model;
  private final Menus shape;
  private final double[] needs;
  private final double[] limits;
  private final List<Relation> relations = new ArrayList<>();
  private final int[] home;
  private final int[] homeSlot;

  /**
   * For each menu and each of its linked candidates: the multiplier of what it pays there, or −1.
   */
  private final int[][] further;

  private final int size;

  Relaxation(PortfolioModel model, Menus shape) {
    this.model = model;
    this.shape = shape;
    PortfolioProblem problem = model.problem();
    needs = new double[problem.criterionNeeds().size() + 1];
    for (int i = 0; i < needs.length - 1; i++) {
      needs[i] = needUnits(problem.criterionNeeds().get(i));
    }
    needs[needs.length - 1] = needUnits(problem.totalNeed());
    limits = problem.spendings().stream().mapToDouble(Spending::limit).toArray();
    home = new int[model.size()];
    homeSlot = new int[model.size()];
    Arrays.fill(home, -1);
    further = new int[shape.menus().size()][];
    for (int m = 0; m < further.length; m++) {
      List<Integer> linked = shape.menus().get(m).linked();
      further[m] = new int[linked.size()];
      for (int k = 0; k < linked.size(); k++) {
        if (home[linked.get(k)] < 0) {
          home[linked.get(k)] = m;
          homeSlot[linked.get(k)] = k;
        }
      }
    }
    for (Relation each : model.relations()) {
      if (home[each.first()] >= 0 && home[each.second()] >= 0) {
        relations.add(each);
      }
    }
    int next = needs.length + limits.length + relations.size();
    for (int m = 0; m < further.length; m++) {
      for (int k = 0; k < further[m].length; k++) {
        further[m][k] = home[shape.menus().get(m).linked().get(k)] == m ? -1 : next++;
      }
    }
    size = next;
  }

  private static double needUnits(Rational need) {
    return PortfolioModel.unitsNeeded(need);
  }

  int size() {
    return size;
  }

  /** One look at a vector: the bound, each option's value, and which option each menu takes. */
  final class Look implements Height {
    final double[][] values;
    final int[] taken;
    final double[] least;
    double bound;
    double slack;
    double constant;

    private final List<Menu> menus;
    private final double[] vector;

    private final double[] paid;
    private final double[] shares = new double[31];
    private double[] table = new double[16];

    Look(List<Menu> menus, double[] vector) {
      this.menus = menus;
      this.vector = vector;
      values = new double[menus.size()][];
      taken = new int[menus.size()];
      least = new double[menus.size()];
      paid = new double[model.size()];
      for (int m = 0; m < values.length; m++) {
        values[m] = new double[menus.get(m).options().size()];
      }
      look();
    }

    double[] vector() {
      return vector;
    }

    @Override
    public void look() {
      double magnitude = setConstant() + setPaid();
      bound = constant;
      for (int m = 0; m < values.length; m++) {
        magnitude += look(m);
        bound += least[m];
      }
      slack = ROUNDING * (magnitude + Math.abs(constant));
    }

    private double setConstant() {
      constant = 0;
      double magnitude = 0;
      for (int i = 0; i < needs.length; i++) {
        constant += vector[i] * needs[i];
        magnitude += Math.abs(vector[i] * needs[i]);
      }
      for (int i = 0; i < limits.length; i++) {
        constant -= vector[needs.length + i] * limits[i];
        magnitude += Math.abs(vector[needs.length + i] * limits[i]);
      }
      for (int i = 0; i < relations.size(); i++) {
        constant -= relations.get(i).requires() ? 0 : vector[needs.length + limits.length + i];
        magnitude += vector[needs.length + limits.length + i];
      }
      return magnitude;
    }

    /** What is left for the first appearance to pay. */
    private double setPaid() {
      double magnitude = 0;
      for (int place = 0; place < paid.length; place++) {
        paid[place] = home[place] < 0 ? 0 : shape.linkedPrices().get(place);
      }
      for (int i = 0; i < relations.size(); i++) {
        Relation relation = relations.get(i);
        double multiplier = vector[needs.length + limits.length + i];
        paid[relation.first()] += multiplier;
        paid[relation.second()] += relation.requires() ? -multiplier : multiplier;
        magnitude += multiplier;
      }
      for (int m = 0; m < further.length; m++) {
        for (int k = 0; k < further[m].length; k++) {
          if (further[m][k] >= 0) {
            paid[shape.menus().get(m).linked().get(k)] -= vector[further[m][k]];
            magnitude += Math.abs(vector[further[m][k]]);
          }
        }
      }
      return magnitude;
    }

    private double look(int m) {
      Menu menu = menus.get(m);
      List<Integer> linked = menu.linked();
      double magnitude = 0;
      for (int k = 0; k < linked.size(); k++) {
        shares[k] = further[m][k] < 0 ? paid[linked.get(k)] : vector[further[m][k]];
        magnitude += Math.abs(shares[k]);
      }
      int all = 1 << linked.size();
      boolean tabled = all <= 4 * menu.options().size();
      if (tabled) {
        table = table.length < all ? new double[all] : table;
        table[0] = 0;
        for (int s = 1; s < all; s++) {
          table[s] = table[s & (s - 1)] + shares[Integer.numberOfTrailingZeros(s)];
        }
      }
      double price = menu.criterion() < 0 ? 0 : vector[menu.criterion()] + vector[needs.length - 1];
      double best = Double.POSITIVE_INFINITY;
      double largest = 0;
      List<Option> options = menu.options();
      double[] row = values[m];
      for (int i = 0; i < row.length; i++) {
        Option option = options.get(i);
        double points = price * option.points;
        double value = option.ownPrice - points + (tabled ? table[option.linked] : sum(option));
        for (int j = 0; j < limits.length; j++) {
          value += vector[needs.length + j] * option.spent[j];
        }
        row[i] = value;
        largest = Math.max(largest, option.ownPrice + Math.abs(points) + Math.abs(value));
        if (value < best) {
          best = value;
          taken[m] = i;
        }
      }
      least[m] = best;
      return magnitude + largest;
    }

    private double sum(Option option) {
      double sum = 0;
      for (int rest = option.linked; rest != 0; rest &= rest - 1) {
        sum += shares[Integer.numberOfTrailingZeros(rest)];
      }
      return sum;
    }

    @Override
    public double bound() {
      return bound;
    }

    /** {@return what a line needs, the total being the last} */
    double need(int line) {
      return needs[line];
    }

    @Override
    public double[] missed() {
      double[] missed = new double[size];
      System.arraycopy(needs, 0, missed, 0, needs.length);
      for (int i = 0; i < limits.length; i++) {
        missed[needs.length + i] = -limits[i];
      }
      for (int m = 0; m < taken.length; m++) {
        Option option = menus.get(m).options().get(taken[m]);
        if (menus.get(m).criterion() >= 0) {
          missed[menus.get(m).criterion()] -= option.points;
          missed[needs.length - 1] -= option.points;
        }
        for (int i = 0; i < limits.length; i++) {
          missed[needs.length + i] += option.spent[i];
        }
        for (int k = 0; k < further[m].length; k++) {
          if (further[m][k] >= 0) {
            int place = menus.get(m).linked().get(k);
            missed[further[m][k]] = (option.linked >> k & 1) - takenAtHome(place);
          }
        }
      }
      for (int i = 0; i < relations.size(); i++) {
        Relation relation = relations.get(i);
        int first = takenAtHome(relation.first());
        int second = takenAtHome(relation.second());
        missed[needs.length + limits.length + i] =
            relation.requires() ? first - second : first + second - 1;
      }
      return missed;
    }

    /** {@return for each menu and option what no portfolio with it is cheaper than} */
    double[][] least() {
      double[][] all = new double[values.length][];
      for (int m = 0; m < all.length; m++) {
        all[m] = new double[values[m].length];
        for (int i = 0; i < all[m].length; i++) {
          all[m][i] = bound - least[m] + values[m][i];
        }
      }
      return all;
    }

    private int takenAtHome(int place) {
      int m = home[place];
      return menus.get(m).options().get(taken[m]).linked >> homeSlot[place] & 1;
    }
  }

  Look look(List<Menu> menus, double[] vector) {
    return new Look(menus, vector);
  }

  SharpLook sharpLook(List<Menu> menus, double[] vector) {
    return new SharpLook(model.problem(), menus, new Look(menus, vector));
  }

  /** {@return whether the multiplier may not be negative} */
  boolean isSigned(int multiplier) {
    return multiplier < needs.length + limits.length + relations.size();
  }

  /** {@return the size that makes a miss of this multiplier comparable with those of others} */
  double scale(int multiplier) {
    if (multiplier < needs.length) {
      return 1e9;
    }
    return multiplier < needs.length + limits.length
        ? Math.max(1, Math.abs(limits[multiplier - needs.length]) / 10)
        : 1;
  }
}
