package io.github.cityward.assess;

import io.github.cityward.Name;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What separates two towns under one rule set: by how much the first is ahead, standard by
 * standard.
 *
 * @param first the town that is compared
 * @param second the town it is compared with
 * @param lead by how much the first is ahead in the total: at least and at most; below zero is
 *     behind
 * @param standards the standards in which they differ or may differ: first those that separate them
 *     for certain, the largest first, then those that may, the widest first
 */
public record Separation(
    Assessment first, Assessment second, Interval lead, List<Standard> standards) {
  private static final Comparator<Standard> MOST_CERTAIN_FIRST =
      Comparator.comparing(Standard::certain, Comparator.reverseOrder())
          .thenComparing(
              each -> each.lead().high().minus(each.lead().low()), Comparator.reverseOrder())
          .thenComparing(Standard::code);

  public Separation {
    standards = List.copyOf(standards);
  }

  /**
   * One standard of which two towns earn, or may earn, something else.
   *
   * @param code its code
   * @param name its name
   * @param first what the first town earns; null where the standard does not apply to it
   * @param second what the second town earns; null where the standard does not apply to it
   * @param lead by how much the first is ahead: at least and at most
   */
  public record Standard(
      String code,
      Name name,
      @Nullable IndicatorScore first,
      @Nullable IndicatorScore second,
      Interval lead) {

    /**
     * {@return by how much one of the two is ahead for certain; zero if what is unknown decides}
     */
    public Points certain() {
      return lead.low().max(Points.ZERO.minus(lead.high())).max(Points.ZERO);
    }
  }

  /** {@return what separates {@code first} from {@code second}, both under the same rules} */
  static Separation between(Assessment first, Assessment second) {
    List<Standard> standards =
        codes(first, second)
            .map(code -> standard(code, first.indicator(code), second.indicator(code)))
            .filter(each -> !each.lead().equals(Interval.ZERO))
            .sorted(MOST_CERTAIN_FIRST)
            .toList();
    return new Separation(first, second, lead(first.points(), second.points()), standards);
  }

  /** Of a choice by what the unit is, another standard may apply to each town. */
  private static Stream<String> codes(Assessment first, Assessment second) {
    return Stream.of(first, second)
        .flatMap(Assessment::indicators)
        .map(each -> each.indicator().code())
        .distinct();
  }

  private static Standard standard(
      String code, Optional<IndicatorScore> first, Optional<IndicatorScore> second) {
    Name name = first.or(() -> second).orElseThrow().indicator().name();
    return new Standard(
        code, name, first.orElse(null), second.orElse(null), lead(points(first), points(second)));
  }

  private static Interval points(Optional<IndicatorScore> score) {
    return score.map(IndicatorScore::points).orElse(Interval.ZERO);
  }

  private static Interval lead(Interval first, Interval second) {
    return Interval.between(first.low().minus(second.high()), first.high().minus(second.low()));
  }

  /** {@return the towns, and by how much the first is ahead, in one line} */
  @Override
  public String toString() {
    return first.town() + " - " + second.town() + ": " + lead;
  }
}
