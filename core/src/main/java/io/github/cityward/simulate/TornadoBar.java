package io.github.cityward.simulate;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the total comes to while one quantity moves and the others are at their medians.
 *
 * @param quantity the quantity
 * @param low its value at 5 % of its distribution
 * @param median its median
 * @param high its value at 95 %
 * @param atLow the total there
 * @param atHigh the total there
 * @param flip the value nearest to the median at which the verdict turns; null if none does it, or
 *     if that cannot be told
 * @param isTold whether it can be told: not where points follow from the quantity by another
 *     formula than sums, products and quotients
 */
public record TornadoBar(
    Quantity quantity,
    Value low,
    Value median,
    Value high,
    Interval atLow,
    Interval atHigh,
    @Nullable Flip flip,
    boolean isTold) {

  static TornadoBar of(MovedTown town, Value low, Value median, Value high) {
    Rational middle = town.position(median);
    FlipSearch.Found found = new FlipSearch(town, middle).find();
    return new TornadoBar(
        town.quantity(),
        low,
        median,
        high,
        town.at(town.position(low)).points(),
        town.at(town.position(high)).points(),
        found.flip(),
        found.isTold());
  }

  /**
   * {@return by how much the total moves from one end to the other, its low end or its high end}
   */
  public Points swing() {
    return distance(atLow.low(), atHigh.low()).max(distance(atLow.high(), atHigh.high()));
  }

  private static Points distance(Points one, Points other) {
    return one.max(other).minus(one.min(other));
  }
}
