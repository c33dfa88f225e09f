package io.github.cityward.forecast;

import io.github.cityward.assess.Assessment;
import java.util.List;

/**
 * A town on the last day of one year.
 *
 * @param year the year
 * @param assessment the assessment with the medians of the forecasts; of a year that has passed,
 *     with what was observed
 * @param within90 the same where each forecast is the range that it lies in with a chance of 90 %:
 *     its points and its verdict leave open what the forecasts leave open
 * @param forecasts the forecasts that stand in for values; none of a year that has passed
 * @param lawMayChange whether the day is yet to come and the rules are those in force last, which
 *     nobody knows to be in force then
 * @param joined whether the rules are those of the year before, so that the two years may be
 *     compared
 * @param turned the standards whose verdict turned since the year before; none if not joined
 */
public record ProjectedYear(
    int year,
    Assessment assessment,
    Assessment within90,
    List<Forecast> forecasts,
    boolean lawMayChange,
    boolean joined,
    List<Turn> turned) {
  public ProjectedYear {
    forecasts = List.copyOf(forecasts);
    turned = List.copyOf(turned);
  }

  /** {@return the verdict and the points, in one line} */
  @Override
  public String toString() {
    return year + ": " + assessment.verdict() + " " + assessment.points();
  }
}
