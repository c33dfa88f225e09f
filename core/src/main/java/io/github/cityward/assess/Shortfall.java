package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Comparison;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a standard from its minimum points (phần thiếu), or may keep it where something is not
 * known.
 *
 * @param indicator the standard
 * @param value the value in use; null if there is none
 * @param needed the lower threshold, in the indicator's own unit; null if that figure does not
 *     count
 * @param points how many points are missing to the minimum in the worst case; null if the minimum
 *     does not count
 * @param verdict {@link Verdict#NOT_MET} if it is short for certain, {@link Verdict#UNDETERMINED}
 *     if it may be
 */
public record Shortfall(
    Indicator indicator,
    @Nullable ValueInUse value,
    @Nullable Value needed,
    @Nullable Points points,
    Verdict verdict) {

  /**
   * Nearest first: what is short for certain by the part of the threshold that is missing, then
   * what may be short, in the order of the law.
   */
  static final Comparator<Shortfall> NEAREST_FIRST =
      Comparator.comparing(Shortfall::verdict)
          .thenComparing(
              shortfall -> shortfall.distance().orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()));

  static Shortfall of(IndicatorScore score, boolean acceptUnverified) {
    Indicator indicator = score.indicator();
    Quantity quantity = indicator.quantity();
    Points minimum = score.minimum();
    return new Shortfall(
        indicator,
        score.value(),
        indicator.scale().lower().known(acceptUnverified).map(quantity::valueAt).orElse(null),
        minimum == null ? null : minimum.minus(score.points().low()),
        score.verdict());
  }

  /**
   * {@return how much of the quantity is missing, in its own unit, in the best case; for levels the
   * number of levels} Empty where the value or the threshold is not known, nothing is missing for
   * certain, no amount would do since one of several levels is required, or the value is the very
   * threshold that has to be passed.
   */
  public Optional<Rational> amount() {
    ValueInUse used = value;
    if (used == null || needed == null || verdict != Verdict.NOT_MET) {
      return Optional.empty();
    }
    Scale scale = indicator.scale();
    if (scale instanceof PassScale pass && pass.comparison() == Comparison.ONE_OF) {
      return Optional.empty();
    }
    Range position = used.position();
    Rational threshold = indicator.quantity().position(needed).low();
    Rational best = scale.better() == Better.HIGHER ? position.high() : position.low();
    if (threshold == null || best == null) {
      return Optional.empty();
    }
    return Optional.of(
            scale.better() == Better.HIGHER ? threshold.minus(best) : best.minus(threshold))
        .filter(missing -> missing.signum() > 0);
  }

  /**
   * How much more of one input of a derived value would reach the threshold for certain, the other
   * inputs being as they are: so many beds, so many kilometres.
   *
   * @param quantity the input
   * @param more how much more of it, in its own unit; a whole number for a count
   */
  public record Remedy(Quantity quantity, Rational more) {}

  /**
   * {@return what would lift a derived value to the threshold; none for an observed value, where
   * less is better, or where more than the threshold is asked for}
   */
  public List<Remedy> remedies() {
    ValueInUse used = value;
    Value threshold = needed;
    if (used == null
        || threshold == null
        || indicator.scale().better() == Better.LOWER
        || (indicator.scale() instanceof PassScale scale
            && scale.comparison() == Comparison.MORE_THAN)) {
      return List.of();
    }
    Rational target = indicator.quantity().position(threshold).low();
    List<Remedy> remedies = new ArrayList<>();
    for (ValueInUse input : used.inputs()) {
      Rational have = input.position().low();
      Optional<Rational> most =
          target == null
              ? Optional.empty()
              : used.needed(input, target).flatMap(range -> Optional.ofNullable(range.high()));
      if (have != null && most.isPresent() && most.get().compareTo(have) > 0) {
        Rational more = most.get().minus(have);
        boolean counted = input.quantity().kind() == Kind.COUNT;
        remedies.add(new Remedy(input.quantity(), counted ? Rational.of(more.roundedUp(0)) : more));
      }
    }
    return List.copyOf(remedies);
  }

  private Optional<Rational> distance() {
    Rational threshold = needed == null ? null : indicator.quantity().position(needed).low();
    return threshold == null || threshold.signum() <= 0
        ? amount()
        : amount().map(amount -> amount.dividedBy(threshold));
  }

  /** {@return the standard, what is there, what is needed and the points, in one line} */
  @Override
  public String toString() {
    String unit = indicator.quantity().unit();
    String have = value == null ? "unknown" : value.printed() + " " + unit;
    String want = needed == null ? "unknown" : needed + " " + unit;
    return indicator.code()
        + ": "
        + indicator.name()
        + " "
        + have.strip()
        + ", "
        + want.strip()
        + " needed, "
        + (points == null ? "unknown" : points)
        + " points";
  }
}
