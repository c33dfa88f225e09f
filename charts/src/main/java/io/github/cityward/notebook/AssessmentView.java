package io.github.cityward.notebook;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.Preface;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One assessment: the verdict, then the total, the criteria and the conditions on units. */
final class AssessmentView {
  private AssessmentView() {}

  static View of(Assessment assessment, Locale locale) {
    ViewWords words = ViewWords.of(assessment, locale);
    HtmlTable table =
        new HtmlTable(words.heads("head.criterion", "head.points", "head.limits", "head.verdict"));
    table.row(
        List.of(
            words.say("total"),
            words.words().points(assessment),
            words.limits(assessment.minimum(), assessment.maximum()),
            words.words().of(assessment.totalVerdict())));
    for (CriterionScore score : assessment.criteria()) {
      table.row(
          List.of(
              words.words().title(score.criterion()),
              words.words().points(score),
              words.limits(score.minimum(), score.maximum()),
              words.words().of(score.verdict())));
    }
    for (ConditionScore score : assessment.conditions()) {
      table.row(
          List.of(
              words.words().named(score.condition()),
              words.words().points(score),
              words.limits(score.minimum(), score.maximum()),
              words.words().of(score.verdict())));
    }
    List<String> before =
        Stream.of(
                Optional.of(words.say("verdict", words.words().of(assessment.verdict()))),
                words.words().deciding(assessment),
                Optional.of(Preface.of(assessment, locale)))
            .flatMap(Optional::stream)
            .toList();
    return table.view(
        before,
        String.join(" ", before.subList(0, before.size() - 1))
            + " "
            + CriterionChart.inWords(assessment, locale));
  }
}
