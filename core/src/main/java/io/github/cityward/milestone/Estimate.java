package io.github.cityward.milestone;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.StepDays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the three points by which the days of a step are estimated. */
enum Estimate {
  MINIMUM,
  LIKELY,
  MAXIMUM;

  /** {@return how many days {@code step} takes; null if that is not known} */
  @Nullable Rational days(RoadmapStep step) {
    StepDays days = step.days();
    return switch (this) {
      case MINIMUM -> days.minimum();
      case LIKELY -> days.likely();
      case MAXIMUM -> days.maximum();
    };
  }

  /** {@return whether all three are known of {@code step}} */
  static boolean areKnown(RoadmapStep step) {
    return Stream.of(values()).allMatch(each -> each.days(step) != null);
  }
}
