package io.github.cityward.indicator;

import io.github.cityward.quantity.Range;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is left of several ranges of one quantity, all of which hold its value. */
final class Narrowing {
  private Narrowing() {}

  /**
   * {@return what lies in all that these ways give, the preferred first; one of them alone, where
   * it lies in the others} Of two that do not fit together the preferred one counts.
   */
  static Optional<ValueInUse> of(List<ValueInUse> ways) {
    if (ways.size() < 2) {
      return ways.stream().findFirst();
    }
    Range left = ways.get(0).position();
    for (ValueInUse each : ways) {
      left = left.common(each.position()).orElse(left);
    }
    Range all = left;
    return ways.stream()
        .filter(each -> each.position().equals(all))
        .findFirst()
        .or(() -> Optional.of(narrowed(all, ways)));
  }

  /** One way gives the low end, another one the high end. */
  private static ValueInUse narrowed(Range left, List<ValueInUse> ways) {
    List<ValueInUse> used =
        Stream.of(
                first(ways, each -> Objects.equals(each.low(), left.low())),
                first(ways, each -> Objects.equals(each.high(), left.high())))
            .toList();
    ValueInUse preferred = ways.get(0);
    return ValueInUse.derived(
        preferred.quantity(),
        left,
        new NarrowedModel(
            preferred.quantity().id(),
            used.stream().flatMap(each -> Stream.ofNullable(each.derivedBy())).toList()),
        used);
  }

  private static ValueInUse first(List<ValueInUse> ways, Predicate<Range> wanted) {
    return ways.stream().filter(each -> wanted.test(each.position())).findFirst().orElseThrow();
  }
}
