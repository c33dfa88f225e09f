package io.github.cityward.plan;

import io.github.cityward.plan.Relaxation.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Decides menu after menu, and keeps of the choices so far those that neither the bound nor a
 * better choice rules out; the best of them, where they are more than a width. If it had to drop
 * none, its result is the best there is.
 */
final class Pass {
  /** Nothing is tried beyond this share of a usual price for each choice that may be kept. */
  private static final double FAR = 0.02;

  private final PortfolioModel model;
  private final List<Menu> menus;
  private final Look look;
  private final long most;
  private final double ceiling;
  private final int width;
  private final boolean drops;
  private final Clock clock;
  private final double[] rest;
  private final long[] restOfCriterion;
  private final long[] restOfPoints;
  private final Spent limits;
  private double dropped = Double.POSITIVE_INFINITY;

  /**
   * @param most the price that a portfolio must not exceed
   * @param width how many choices are kept after a menu
   * @param drops whether to go on if there are more
   */
  Pass(PortfolioModel model, Branch branch, long most, int width, boolean drops, Clock clock) {
    this.model = model;
    menus = branch.menus();
    look = branch.look();
    this.most = most;
    ceiling = Math.min((double) most, look.bound + FAR * model.usualPrice() * width);
    this.width = width;
    this.drops = drops;
    this.clock = clock;
    int size = menus.size();
    rest = new double[size + 1];
    restOfCriterion = new long[size + 1];
    restOfPoints = new long[size + 1];
    for (int m = size - 1; m >= 0; m--) {
      long points = menus.get(m).mostPoints();
      rest[m] = rest[m + 1] + look.least[m];
      restOfPoints[m] = restOfPoints[m + 1] + points;
      restOfCriterion[m] = points + (isLast(m) ? 0 : restOfCriterion[m + 1]);
    }
    limits = Spent.of(model.problem().spendings().stream().mapToLong(Spending::limit).toArray());
  }

  /** {@return the least price that what was dropped may have; infinite if nothing was} */
  double dropped() {
    return dropped;
  }

  /** {@return the best of the portfolios that were not dropped, best first} */
  List<Label> run() {
    List<Label> layer = new ArrayList<>();
    layer.add(new Label(0, look.constant, 0, 0, model.none(), Spent.of(model.spent(model.none()))));
    for (int m = 0; m < menus.size() && (drops || dropped > most); m++) {
      layer = next(m, layer);
    }
    if (!drops && dropped <= most) {
      return List.of();
    }
    List<Label> done = new ArrayList<>();
    for (Label each : layer) {
      if (each.points() >= totalNeed()) {
        done.add(each);
      }
    }
    return done;
  }

  private long totalNeed() {
    return PortfolioModel.unitsNeeded(model.problem().totalNeed());
  }

  private long need(int criterion) {
    return criterion < 0
        ? 0
        : PortfolioModel.unitsNeeded(model.problem().criterionNeeds().get(criterion));
  }

  private boolean isLast(int m) {
    return m + 1 == menus.size() || menus.get(m + 1).criterion() != menus.get(m).criterion();
  }

  private List<Label> next(int m, List<Label> layer) {
    Menu menu = menus.get(m);
    double[] values = look.values[m];
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    long need = need(menu.criterion());
    long total = totalNeed();
    long restCriterion = isLast(m) ? 0 : restOfCriterion[m + 1];
    List<Label> found = new ArrayList<>();
    for (Label label : layer) {
      if (clock.isOver() || (!drops && dropped <= most)) {
        dropped = Math.min(dropped, label.value() + rest[m]);
        continue;
      }
      for (int i : order) {
        double value = label.value() + values[i];
        double bound = value + rest[m + 1] - look.slack;
        if (bound > ceiling) {
          dropped = bound > most ? dropped : Math.min(dropped, bound);
          break;
        }
        Option option = menu.options().get(i);
        long inCriterion = Math.min(need, label.inCriterion() + option.points);
        long points = Math.min(total, label.points() + option.points);
        if (inCriterion + restCriterion < need
            || points + restOfPoints[m + 1] < total
            || !option.fits(label.chosen())) {
          continue;
        }
        Spent spent = label.spent().plus(option.spent);
        if (!spent.isWithin(limits)) {
          continue;
        }
        found.add(
            new Label(
                label.price() + option.price,
                value,
                isLast(m) ? 0 : inCriterion,
                points,
                label.chosen().or(option.chosen),
                spent));
      }
      if (found.size() > 16 * width + 4096) {
        found = cut(undominated(found, menu.open()), m);
      }
    }
    return cut(undominated(found, menu.open()), m);
  }

  private static List<Label> undominated(List<Label> found, PlaceSet open) {
    found.sort(null);
    boolean alike = open.isEmpty();
    Front single = new Front();
    Map<PlaceSet, Front> fronts = new HashMap<>();
    List<Label> kept = new ArrayList<>();
    for (Label each : found) {
      Front front =
          alike ? single : fronts.computeIfAbsent(each.chosen().and(open), none -> new Front());
      if (front.add(each)) {
        kept.add(each);
      }
    }
    return kept;
  }

  private List<Label> cut(List<Label> labels, int m) {
    if (labels.size() <= width) {
      return labels;
    }
    labels.sort(Comparator.comparingDouble(Label::value).thenComparing(Comparator.naturalOrder()));
    dropped = Math.min(dropped, labels.get(width).value() + rest[m + 1] - look.slack);
    return new ArrayList<>(labels.subList(0, width));
  }
}
