package io.github.cityward.audit;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Counts;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether the town's own data can give what its score sheet prints. */
record TownCheck(SheetValues values, Assessment assessment) {
  /** {@return the printed figures that the data speaks of, each with its bounds} */
  List<Bounded> all() {
    List<Bounded> all = new ArrayList<>();
    bounds()
        .forEach(
            (item, bounds) ->
                values
                    .printed(item)
                    .ifPresent(
                        figure ->
                            all.add(
                                new Bounded(
                                    values.sheet(),
                                    item,
                                    figure.text(),
                                    text(bounds),
                                    values.values(item, figure).overlaps(Span.of(bounds))))));
    Verdict printed = values.sheet().verdict();
    Verdict given = assessment.verdict();
    if (printed != null) {
      boolean open = printed == Verdict.UNDETERMINED || given == Verdict.UNDETERMINED;
      all.add(
          new Bounded(
              values.sheet(),
              SheetItems.VERDICT,
              printed.name(),
              given.name(),
              open || printed == given));
    }
    return all;
  }

  static Finding finding(Bounded outside) {
    return new Finding(
        outside.sheet(),
        outside.item(),
        Finding.Code.OUTSIDE_BOUNDS,
        Finding.Ground.DATA,
        outside.reported(),
        outside.bounds(),
        List.of(),
        null,
        false);
  }

  private Map<String, Range> bounds() {
    Map<String, Range> bounds = new LinkedHashMap<>();
    bounds.put(SheetItems.TOTAL, range(assessment.points()));
    for (CriterionScore each : assessment.criteria()) {
      bounds.put(each.criterion().code(), range(each.points()));
    }
    assessment
        .indicators()
        .forEach(each -> bounds.put(each.indicator().code(), range(each.points())));
    bounds.put(
        SheetItems.CRITERIA_MET,
        met(assessment.criteria().stream().map(CriterionScore::verdict).toList()));
    if (assessment.rules().measure() == Measure.STANDARDS) {
      bounds.put(SheetItems.STANDARDS_MET, range(assessment.points()));
      bounds.put(SheetItems.NOT_MET, rest(assessment.points(), assessment.maximum()));
    } else {
      standards(bounds);
    }
    return bounds;
  }

  private void standards(Map<String, Range> bounds) {
    Counts counts = assessment.counts();
    Range met = met(assessment.indicators().map(IndicatorScore::verdict).toList());
    Rational all = Rational.of(assessment.indicators().count());
    bounds.put(SheetItems.STANDARDS_MET, met);
    bounds.put(SheetItems.NOT_MET, rest(met, all));
    bounds.put(SheetItems.AT_MAXIMUM, upTo(counts.atMaximum(), counts.unknown()));
    bounds.put(SheetItems.BETWEEN, upTo(counts.between(), counts.unknown()));
    bounds.put(SheetItems.AT_MINIMUM, upTo(counts.atMinimum(), counts.unknown()));
  }

  private static Range met(List<Verdict> verdicts) {
    return new Range(
        Rational.of(count(verdicts.stream(), Verdict.MET)),
        Rational.of(verdicts.size() - count(verdicts.stream(), Verdict.NOT_MET)));
  }

  private static long count(Stream<Verdict> verdicts, Verdict verdict) {
    return verdicts.filter(each -> each == verdict).count();
  }

  private static Range upTo(int certain, int unknown) {
    return new Range(Rational.of(certain), Rational.of((long) certain + unknown));
  }

  private static Range rest(Interval points, Points all) {
    return rest(range(points), all.value());
  }

  private static Range rest(Range part, Rational all) {
    return new Range(all, all).plus(part.times(Range.exactly(Rational.of(-1))));
  }

  private static Range range(Interval points) {
    return new Range(points.low().value(), points.high().value());
  }

  /** Ends that are no finite decimals are rounded, for reading only. */
  private static String text(Range range) {
    if (range.low() == null || range.high() == null) {
      return range.toString();
    }
    return Interval.between(new Points(range.low()), new Points(range.high())).toString();
  }
}
