package io.github.cityward.charts;

import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.PassScale;
import java.util.List;
import java.util.stream.Stream;

/** How far a standard is, as it is counted. */
enum State {
  AT_MAXIMUM,
  BETWEEN,
  AT_MINIMUM,
  NOT_MET,
  UNKNOWN;

  /** {@return the mark of this state} */
  Marks.Mark mark() {
    return switch (this) {
      case AT_MAXIMUM -> Marks.Mark.DISC;
      case BETWEEN -> Marks.Mark.TRIANGLE;
      case AT_MINIMUM -> Marks.Mark.SQUARE;
      case NOT_MET -> Marks.Mark.CROSS;
      case UNKNOWN -> Marks.Mark.QUESTION;
    };
  }

  /** {@return the states there are} Nothing lies between met and not met. */
  static List<State> of(Measure measure) {
    return Stream.of(values())
        .filter(each -> each != BETWEEN || measure == Measure.POINTS)
        .toList();
  }

  /** A standard that is met or not is what its verdict says; the reason tells how it was met. */
  static State of(IndicatorScore score) {
    if (!(score.indicator().scale() instanceof PassScale)) {
      return of(score.reason());
    }
    return switch (score.verdict()) {
      case MET -> score.reason() == Reason.REACHED ? AT_MAXIMUM : AT_MINIMUM;
      case NOT_MET -> NOT_MET;
      case UNDETERMINED -> UNKNOWN;
    };
  }

  private static State of(Reason reason) {
    return switch (reason) {
      case AT_MAXIMUM, REACHED -> AT_MAXIMUM;
      case BETWEEN -> BETWEEN;
      case AT_MINIMUM, RELIEF, EXEMPT -> AT_MINIMUM;
      case BELOW -> NOT_MET;
      case RANGE, MISSING_VALUE, MISSING_RULE, UNVERIFIED_RULE -> UNKNOWN;
    };
  }
}
