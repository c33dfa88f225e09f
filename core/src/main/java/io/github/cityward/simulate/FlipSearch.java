package io.github.cityward.simulate;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the value nearest to the median at which the answer turns, among the turning points. */
record FlipSearch(MovedTown town, Rational median) {
  /** What was found, and whether it could be told. */
  record Found(@Nullable Flip flip, boolean isTold) {}

  Found find() {
    if (town.quantity().kind() == Kind.LEVEL) {
      return new Found(amongLevels().orElse(null), true);
    }
    TurningPoints turning = TurningPoints.of(town, median);
    if (!turning.areTold()) {
      return new Found(null, false);
    }
    List<Rational> above =
        turning.points().stream().filter(each -> each.compareTo(median) >= 0).toList();
    List<Rational> below =
        turning.points().stream()
            .filter(each -> each.compareTo(median) <= 0)
            .sorted(Comparator.reverseOrder())
            .toList();
    return new Found(
        nearest(
                Stream.of(
                    outwards(above, 1, turning, town.quantity().kind().highest()),
                    outwards(below, -1, turning, town.quantity().kind().lowest())))
            .orElse(null),
        true);
  }

  private Optional<Flip> amongLevels() {
    return nearest(
        IntStream.range(0, town.quantity().levels().size())
            .mapToObj(Rational::of)
            .filter(this::hasTurned)
            .map(each -> Optional.of(flip(each, true, each.compareTo(median) > 0))));
  }

  private Optional<Flip> nearest(Stream<Optional<Flip>> flips) {
    return flips.flatMap(Optional::stream).min(Comparator.comparing(this::distance));
  }

  private Rational distance(Flip flip) {
    Rational moved = town.position(flip.value()).minus(median);
    return moved.max(moved.negate());
  }

  private boolean hasTurned(Rational position) {
    return town.isMet(position) != town.isMet(median);
  }

  private Flip flip(Rational position, boolean inclusive, boolean above) {
    return new Flip(town.quantity().valueAt(position), inclusive, above, !town.isMet(median));
  }

  /**
   * {@return the first value that has turned}
   *
   * @param points from the median on
   * @param direction 1 upwards, −1 downwards
   * @param end the last value that is possible; null if there is none
   */
  private Optional<Flip> outwards(
      List<Rational> points, int direction, TurningPoints turning, @Nullable Rational end) {
    for (int i = 0; i < points.size(); i++) {
      Rational from = points.get(i);
      if (isWritable(from) && hasTurned(from)) {
        return Optional.of(flip(from, true, direction > 0));
      }
      boolean last = i + 1 == points.size();
      Rational to = last ? beyond(from, direction) : points.get(i + 1);
      boolean nothingFollows = last ? end != null : turning.isBeforeGap(from.min(to));
      Optional<Flip> flip = nothingFollows ? Optional.empty() : between(from, to);
      if (flip.isPresent()) {
        return flip;
      }
    }
    return Optional.empty();
  }

  /** Nothing changes beyond the last of the points, so any value there tells. */
  private static Rational beyond(Rational last, int direction) {
    return last.plus(last.max(last.negate()).plus(Rational.of(2)).times(Rational.of(direction)));
  }

  /** Between two turning points all values have turned, or none. */
  private Optional<Flip> between(Rational from, Rational to) {
    boolean above = to.compareTo(from) > 0;
    if (town.quantity().kind() != Kind.COUNT) {
      Rational middle = from.plus(to).dividedBy(Rational.of(2));
      return hasTurned(middle) ? Optional.of(flip(from, false, above)) : Optional.empty();
    }
    Rational next =
        above ? floor(from).plus(Rational.ONE) : floor(from.negate()).plus(Rational.ONE).negate();
    boolean within = above ? next.compareTo(to) < 0 : next.compareTo(to) > 0;
    return within && hasTurned(next) ? Optional.of(flip(next, true, above)) : Optional.empty();
  }

  private static Rational floor(Rational number) {
    return Rational.of(number.negate().roundedUp(0)).negate();
  }

  private boolean isWritable(Rational number) {
    return town.quantity().kind() != Kind.COUNT || number.isWhole();
  }
}
