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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                                    assessment,
                                    item,
                                    figure.text(),
                                    bounds,
                                    values.values(item, figure).overlaps(span(bounds))))));
    Verdict printed = values.sheet().verdict();
    Verdict given = assessment.verdict();
    if (printed != null) {
      boolean open = printed == Verdict.UNDETERMINED || given == Verdict.UNDETERMINED;
      all.add(
          new Bounded(
              values.sheet(),
              assessment,
              SheetItems.VERDICT,
              printed.name(),
              null,
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
        outside.given(),
        List.of(),
        null,
        false);
  }

  private Map<String, Interval> bounds() {
    Map<String, Interval> bounds = new LinkedHashMap<>();
    bounds.put(SheetItems.TOTAL, assessment.points());
    for (CriterionScore each : assessment.criteria()) {
      bounds.put(each.criterion().code(), each.points());
    }
    assessment.indicators().forEach(each -> bounds.put(each.indicator().code(), each.points()));
    bounds.put(
        SheetItems.CRITERIA_MET,
        met(assessment.criteria().stream().map(CriterionScore::verdict).toList()));
    if (assessment.rules().measure() == Measure.STANDARDS) {
      bounds.put(SheetItems.STANDARDS_MET, assessment.points());
      bounds.put(SheetItems.NOT_MET, rest(assessment.points(), assessment.maximum()));
    } else {
      standards(bounds);
    }
    return bounds;
  }

  private void standards(Map<String, Interval> bounds) {
    Counts counts = assessment.counts();
    Interval met = met(assessment.indicators().map(IndicatorScore::verdict).toList());
    bounds.put(SheetItems.STANDARDS_MET, met);
    bounds.put(SheetItems.NOT_MET, rest(met, number(assessment.indicators().count())));
    bounds.put(SheetItems.AT_MAXIMUM, upTo(counts.atMaximum(), counts.unknown()));
    bounds.put(SheetItems.BETWEEN, upTo(counts.between(), counts.unknown()));
    bounds.put(SheetItems.AT_MINIMUM, upTo(counts.atMinimum(), counts.unknown()));
  }

  private static Interval met(List<Verdict> verdicts) {
    return Interval.between(
        number(Collections.frequency(verdicts, Verdict.MET)),
        number(verdicts.size() - Collections.frequency(verdicts, Verdict.NOT_MET)));
  }

  private static Interval upTo(int certain, int unknown) {
    return Interval.between(number(certain), number((long) certain + unknown));
  }

  private static Interval rest(Interval part, Points all) {
    return Interval.between(all.minus(part.high()), all.minus(part.low()));
  }

  private static Points number(long count) {
    return new Points(Rational.of(count));
  }

  private static Span span(Interval bounds) {
    return Span.of(new Range(bounds.low().value(), bounds.high().value()));
  }
}
