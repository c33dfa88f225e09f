package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A function that is a straight line between each two neighbouring knots, asked at a few places
 * instead of at all. A stretch whose three samples do not lie on one line is asked place by place.
 * Not thread-safe.
 */
final class LinearPieces implements UnaryOperator<Rational> {
  private static final Rational TWO = Rational.of(2);
  private static final Rational THREE = Rational.of(3);

  private final NavigableSet<Rational> knots;
  private final UnaryOperator<Rational> asked;
  private final Map<Rational, Rational> known = new HashMap<>();
  private final Map<Optional<Rational>, Optional<Line>> lines = new HashMap<>();

  /**
   * Makes the function.
   *
   * @param knots where it may jump or bend
   * @param asked the function itself, which takes its time
   */
  LinearPieces(Collection<Rational> knots, UnaryOperator<Rational> asked) {
    this.knots = new TreeSet<>(knots);
    this.asked = asked;
  }

  /** A straight line: through {@code y} at {@code x}, by {@code slope} for each one further. */
  private record Line(Rational x, Rational y, Rational slope) {
    Rational at(Rational place) {
      return slope.signum() == 0 ? y : y.plus(place.minus(x).times(slope));
    }
  }

  @Override
  public Rational apply(Rational place) {
    Rational below = knots.lower(place);
    if (knots.contains(place)) {
      return ask(place);
    }
    return lines
        .computeIfAbsent(Optional.ofNullable(below), any -> line(below, knots.higher(place)))
        .map(line -> line.at(place))
        .orElseGet(() -> ask(place));
  }

  private Rational ask(Rational place) {
    return known.computeIfAbsent(place, asked);
  }

  /** {@return the line of a stretch, both ends of which are open, if it is one} */
  private Optional<Line> line(@Nullable Rational below, @Nullable Rational above) {
    Rational start = below == null ? (above == null ? Rational.ZERO : above.minus(THREE)) : below;
    Rational end = above == null ? start.plus(THREE) : above;
    Rational step = end.minus(start).dividedBy(THREE);
    Rational first = start.plus(step);
    Rational last = end.minus(step);
    Rational slope = ask(last).minus(ask(first)).dividedBy(step);
    Line line = new Line(first, ask(first), slope);
    Rational middle = start.plus(end).dividedBy(TWO);
    return ask(middle).equals(line.at(middle)) ? Optional.of(line) : Optional.empty();
  }
}
