package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.plan.Plan;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line that projects bring a town to: the total, or a criterion.
 *
 * @param place the place of the criterion in the order of the law; below 0 for the total
 */
record WaterfallLine(int place) {
  static final WaterfallLine TOTAL = new WaterfallLine(-1);

  /** {@return the total, and each criterion that projects are to bring to its minimum} */
  static List<WaterfallLine> of(Plan plan) {
    if (plan.projects().isEmpty()) {
      return List.of(TOTAL);
    }
    List<CriterionScore> criteria = plan.before().criteria();
    return Stream.concat(
            Stream.of(TOTAL),
            IntStream.range(0, criteria.size())
                .filter(place -> criteria.get(place).verdict() != Verdict.MET)
                .mapToObj(WaterfallLine::new))
        .toList();
  }

  Interval points(Assessment of) {
    return isTotal() ? of.points() : criterion(of).points();
  }

  @Nullable Points minimum(Assessment of) {
    return isTotal() ? of.minimum() : criterion(of).minimum();
  }

  String title(Assessment of, ChartWords words) {
    return isTotal()
        ? words.say("waterfall.title")
        : words.say("waterfall.title-of", words.words().shortTitle(criterion(of).criterion()));
  }

  /** {@return what it comes to, and whether that suffices} */
  String state(Assessment of, ChartWords words) {
    return isTotal()
        ? words.say("fan.state", words.words().points(of), words.words().of(of.totalVerdict()))
        : words.say(
            "fan.state",
            words.words().points(criterion(of)),
            words.words().of(criterion(of).verdict()));
  }

  /** {@return what must be reached and the most there is, and beside the total the verdict} */
  String limits(Assessment of, ChartWords words) {
    return isTotal()
        ? words.say(
            "waterfall.total-of",
            words.limits(of),
            words.say("ranking.verdict", words.words().of(of.verdict())))
        : words.limits(criterion(of).minimum(), criterion(of).maximum());
  }

  private boolean isTotal() {
    return place < 0;
  }

  private CriterionScore criterion(Assessment of) {
    return of.criteria().get(place);
  }
}
