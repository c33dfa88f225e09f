package io.github.cityward.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Labels of which none is beaten in price, points and spending by another; added in their order.
 */
final class Front {
  private final TreeMap<Long, Long> pointsByCriterion = new TreeMap<>();
  private final List<Label> spenders = new ArrayList<>();

  /** {@return whether no label before is at least as good} */
  boolean add(Label label) {
    return label.spent().isEmpty() ? addSimple(label) : addSpender(label);
  }

  /** The map's points fall as the criterion's rise. */
  private boolean addSimple(Label label) {
    Map.Entry<Long, Long> better = pointsByCriterion.ceilingEntry(label.inCriterion());
    if (better != null && better.getValue() >= label.points()) {
      return false;
    }
    Map.Entry<Long, Long> worse = pointsByCriterion.floorEntry(label.inCriterion());
    while (worse != null && worse.getValue() <= label.points()) {
      pointsByCriterion.remove(worse.getKey());
      worse = pointsByCriterion.floorEntry(label.inCriterion());
    }
    pointsByCriterion.put(label.inCriterion(), label.points());
    return true;
  }

  private boolean addSpender(Label label) {
    for (Label each : spenders) {
      if (each.inCriterion() >= label.inCriterion()
          && each.points() >= label.points()
          && each.spent().isWithin(label.spent())) {
        return false;
      }
    }
    spenders.add(label);
    return true;
  }
}
