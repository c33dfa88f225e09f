package io.github.cityward.notebook;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.PointsWaterfallChart;
import io.github.cityward.charts.Preface;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanStep;
import io.github.cityward.plan.PlanWords;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The answer, then the projects in the order in which they are ready. */
final class PlanView {
  private PlanView() {}

  static View of(Plan plan, Locale locale) {
    ViewWords words = ViewWords.of(plan.before(), locale);
    PlanWords said = PlanWords.in(locale);
    HtmlTable table =
        new HtmlTable(
            words.heads(
                "head.project",
                "head.cost",
                "head.ready",
                "head.effects",
                "head.points-so-far",
                "head.verdict"));
    table.row(row(words.say("no-project"), "", "", "", plan.before(), words));
    for (PlanStep step : plan.steps()) {
      Project project = step.project();
      Rational cost = project.cost();
      LocalDate ready = project.ready();
      table.row(
          row(
              project.id() + " " + project.name(),
              cost == null ? "?" : words.numbers().of(cost),
              ready == null ? "?" : words.values().of(ready),
              said.effects(project),
              step.assessment(),
              words));
    }
    return table.view(sentences(plan, said, words), PointsWaterfallChart.inWords(plan, locale));
  }

  private static List<String> row(
      String project,
      String cost,
      String ready,
      String effects,
      Assessment soFar,
      ViewWords words) {
    return List.of(
        project,
        cost,
        ready,
        effects,
        words.words().points(soFar),
        words.words().of(soFar.verdict()));
  }

  private static List<String> sentences(Plan plan, PlanWords said, ViewWords words) {
    Stream<String> answer =
        Stream.concat(Stream.of(said.answer(plan)), plan.obstacles().stream().map(said::of));
    Stream<String> conditions =
        plan.projects().isEmpty()
            ? Stream.empty()
            : Stream.concat(
                Stream.of(words.say("if", said.assumption())), said.prices(plan).stream());
    return Stream.of(answer, conditions, Stream.of(Preface.of(plan.assessment(), words.locale())))
        .flatMap(each -> each)
        .toList();
  }
}
