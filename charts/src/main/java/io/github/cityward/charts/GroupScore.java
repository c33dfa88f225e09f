package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one group of standards earns.
 *
 * @param code the group's code, such as {@code III.1}
 * @param criterion the criterion it is in
 * @param standards how many standards it has
 * @param points their sum, at most the criterion's maximum
 * @param minimum the sum of their minimum points; null if one of them does not count
 * @param maximum the sum of their maximum points, or the criterion's; null if one does not count
 */
record GroupScore(
    String code,
    CriterionScore criterion,
    int standards,
    Interval points,
    @Nullable Points minimum,
    @Nullable Points maximum) {

  /** {@return the groups, in the order of the law} */
  static List<GroupScore> of(Assessment assessment) {
    return assessment.criteria().stream().flatMap(each -> of(each).stream()).toList();
  }

  private static List<GroupScore> of(CriterionScore criterion) {
    Map<String, List<IndicatorScore>> groups = new LinkedHashMap<>();
    criterion
        .indicators()
        .forEach(
            each ->
                groups
                    .computeIfAbsent(each.indicator().group(), code -> new ArrayList<>())
                    .add(each));
    List<GroupScore> scores = new ArrayList<>();
    groups.forEach((code, members) -> scores.add(of(code, criterion, members)));
    return scores;
  }

  private static GroupScore of(
      String code, CriterionScore criterion, List<IndicatorScore> members) {
    boolean whole = members.size() == criterion.indicators().size();
    return new GroupScore(
        code,
        criterion,
        members.size(),
        members.stream()
            .map(IndicatorScore::points)
            .reduce(Interval.ZERO, Interval::plus)
            .atMost(criterion.maximum()),
        sum(members, each -> Optional.ofNullable(each.minimum())).orElse(null),
        whole
            ? criterion.maximum()
            : sum(members, each -> Optional.ofNullable(each.maximum())).orElse(null));
  }

  private static Optional<Points> sum(
      List<IndicatorScore> members, Function<IndicatorScore, Optional<Points>> figure) {
    Optional<Points> sum = Optional.of(Points.ZERO);
    for (IndicatorScore each : members) {
      sum = sum.flatMap(before -> figure.apply(each).map(before::plus));
    }
    return sum;
  }

  /** {@return whether this group is all of its criterion} */
  boolean isWhole() {
    return standards == criterion.indicators().size();
  }

  /** {@return {@code part} in percent of the maximum, if that is known and not zero} */
  Optional<Rational> share(Points part) {
    return Optional.ofNullable(maximum)
        .map(Points::value)
        .filter(most -> most.signum() > 0)
        .map(most -> part.value().times(Rational.HUNDRED).dividedBy(most));
  }

  /** {@return the minimum in percent of the maximum, if both are known} */
  Optional<Rational> minimumShare() {
    return Optional.ofNullable(minimum).flatMap(this::share);
  }

  /** {@return how much of the maximum is earned in the worst case; if that is not known, none} */
  double certainly() {
    return share(points.low()).map(each -> each.toDouble() / 100).orElse(0.0);
  }

  /** {@return how much of the maximum is earned in the best case; if that is not known, all} */
  double possibly() {
    return share(points.high()).map(each -> each.toDouble() / 100).orElse(1.0);
  }
}
