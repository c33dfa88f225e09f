package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds which missing thing, if it were known, would narrow a result most. */
record InformationSearch(Assessment assessment, Assessor assessor) {
  /** What can decide first, then what narrows the total most. */
  private static final Comparator<InformationValue> MOST_FIRST =
      Comparator.comparing((InformationValue each) -> -each.decides().size())
          .thenComparing(each -> each.narrows().high(), Comparator.reverseOrder())
          .thenComparing(each -> each.narrows().low(), Comparator.reverseOrder());

  /** {@return what is missing and helps by itself, the most helpful first} */
  List<InformationValue> all() {
    Map<Quantity, List<IndicatorScore>> withoutValue = new LinkedHashMap<>();
    List<InformationValue> found = new ArrayList<>();
    for (CriterionScore criterion : assessment.criteria()) {
      for (IndicatorScore score : criterion.indicators()) {
        Quantity quantity = score.indicator().quantity();
        if (score.reason() == Reason.MISSING_VALUE && quantity.observed()) {
          withoutValue.computeIfAbsent(quantity, each -> new ArrayList<>()).add(score);
        } else if (waitsForLaw(score)) {
          found.add(ofLaw(criterion, score));
        }
      }
    }
    withoutValue.forEach((quantity, scores) -> found.add(ofValue(quantity, scores)));
    return found.stream()
        .filter(each -> !each.narrows().high().equals(Points.ZERO) || !each.decides().isEmpty())
        .sorted(MOST_FIRST)
        .toList();
  }

  private static boolean waitsForLaw(IndicatorScore score) {
    return switch (score.reason()) {
      case MISSING_VALUE, MISSING_RULE, UNVERIFIED_RULE -> true;
      default -> false;
    };
  }

  private InformationValue ofValue(Quantity quantity, List<IndicatorScore> scores) {
    List<Assessment> known =
        candidates(quantity, scores).stream().map(each -> with(quantity, each)).toList();
    Points open = width(assessment.points());
    List<Points> left = known.stream().map(each -> width(each.points())).sorted().toList();
    Set<Verdict> decides = EnumSet.noneOf(Verdict.class);
    known.forEach(each -> decides.add(each.verdict()));
    return new InformationValue(
        InformationValue.Missing.VALUE,
        quantity,
        scores.stream().map(each -> each.indicator().code()).toList(),
        Interval.between(
            open.minus(left.get(left.size() - 1)).max(Points.ZERO),
            open.minus(left.get(0)).max(Points.ZERO)),
        decided(decides));
  }

  private List<Verdict> decided(Set<Verdict> verdicts) {
    return assessment.verdict() == Verdict.UNDETERMINED
        ? verdicts.stream().filter(each -> each != Verdict.UNDETERMINED).toList()
        : List.of();
  }

  private static Points width(Interval points) {
    return points.high().minus(points.low());
  }

  private Assessment with(Quantity quantity, Rational position) {
    Observation observed =
        new Observation(
            quantity, assessment.date(), quantity.valueAt(position), Basis.ASSUMED, "", "");
    return assessor.assess(assessment.town().with(observed), assessment.date());
  }

  /** One value of every kind: at each threshold, between two, and beyond them on both sides. */
  private List<Rational> candidates(Quantity quantity, List<IndicatorScore> scores) {
    if (quantity.kind() == Kind.LEVEL) {
      return IntStream.range(0, quantity.levels().size()).mapToObj(Rational::of).toList();
    }
    TreeSet<Rational> thresholds = new TreeSet<>();
    scores.forEach(each -> thresholds.addAll(assessment.turningPoints(each)));
    if (thresholds.isEmpty()) {
      return List.of(Rational.ZERO);
    }
    List<Rational> all = new ArrayList<>(thresholds);
    all.add(thresholds.first().minus(Rational.ONE));
    all.add(thresholds.last().plus(Rational.ONE));
    Rational before = thresholds.first();
    for (Rational each : thresholds) {
      all.add(before.plus(each).dividedBy(Rational.of(2)));
      before = each;
    }
    return all.stream().filter(quantity.kind()::allows).distinct().toList();
  }

  /** A standard of which all is known earns one number of points. */
  private InformationValue ofLaw(CriterionScore criterion, IndicatorScore score) {
    Points width = width(score.points());
    boolean counted = criterion.criterion().requirements().contains(score.indicator());
    return new InformationValue(
        InformationValue.Missing.LAW,
        score.indicator().quantity(),
        List.of(score.indicator().code()),
        Interval.between(counted ? width : Points.ZERO, width),
        counted ? decided(decides(criterion, width)) : List.of());
  }

  private Set<Verdict> decides(CriterionScore own, Points width) {
    Set<Verdict> decides = EnumSet.noneOf(Verdict.class);
    boolean othersMet =
        assessment.criteria().stream()
            .allMatch(each -> each.equals(own) || each.verdict() == Verdict.MET);
    if (othersMet
        && isMet(own.points().low().plus(width), own.minimum(), own.maximum())
        && isMet(
            assessment.points().low().plus(width), assessment.minimum(), assessment.maximum())) {
      decides.add(Verdict.MET);
    }
    if (isMissed(own.points().high().minus(width), own.minimum())
        || isMissed(assessment.points().high().minus(width), assessment.minimum())) {
      decides.add(Verdict.NOT_MET);
    }
    return decides;
  }

  private static boolean isMet(Points points, @Nullable Points line, Points maximum) {
    return points.compareTo(Objects.requireNonNullElse(line, maximum)) >= 0;
  }

  private static boolean isMissed(Points points, @Nullable Points line) {
    return line != null && points.compareTo(line) < 0;
  }
}
