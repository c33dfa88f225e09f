package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanStep;
import io.github.cityward.plan.PlanWords;
import io.github.cityward.quantity.Points;
import io.github.cityward.town.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says which projects are the cheapest way to the goal, what they bring, and on what it rests. */
record PlanSectionWords(Plan plan, Phrases phrases) {
  PlanSection section(List<Figure> figures) {
    PlanWords words = PlanWords.in(phrases.locale());
    List<String> answer = new ArrayList<>();
    answer.add(words.answer(plan));
    plan.obstacles().forEach(each -> answer.add(words.of(each)));
    return new PlanSection(
        answer,
        assumptions(words),
        plan.steps().stream().map(each -> row(each, words)).toList(),
        spending(),
        lines(),
        words.others(plan),
        figures);
  }

  private List<String> assumptions(PlanWords words) {
    Assessment assessment = plan.assessment();
    List<String> assumptions = new ArrayList<>();
    assumptions.add(
        phrases.say(
            "plan.rules",
            phrases.of(plan.task().day()),
            phrases.of(assessment.rules().name()),
            phrases.citation(assessment.rules().instrument().number())));
    if (plan.projects().isEmpty()) {
      assumptions.add(phrases.say("plan.as-observed"));
    } else {
      assumptions.add(phrases.say("plan.given", words.assumption()));
      assumptions.add(phrases.say("plan.order"));
    }
    words.prices(plan).ifPresent(assumptions::add);
    return assumptions;
  }

  private PlanSection.Row row(PlanStep step, PlanWords words) {
    Project project = step.project();
    LocalDate ready = Objects.requireNonNull(project.ready(), "ready");
    return new PlanSection.Row(
        project.id() + " " + project.name(),
        phrases.of(Objects.requireNonNull(project.cost(), "cost")),
        ready(project.work().earliest(), ready),
        words.effects(project),
        phrases.points(step.assessment()));
  }

  private String ready(@Nullable LocalDate start, LocalDate ready) {
    return plan.isTimed() && start != null
        ? phrases.say("plan.from-to", phrases.of(start), phrases.of(ready))
        : phrases.of(ready);
  }

  private List<String> spending() {
    if (!plan.isTimed() || plan.projects().isEmpty()) {
      return List.of();
    }
    return plan.spending().stream()
        .map(
            each ->
                phrases.say(
                    "plan.year",
                    String.valueOf(each.year()),
                    phrases.of(each.cost()),
                    phrases.of(each.running())))
        .toList();
  }

  private List<PlanSection.Line> lines() {
    Assessment before = plan.before();
    Assessment after = plan.assessment();
    List<PlanSection.Line> lines = new ArrayList<>();
    lines.add(
        line(
            phrases.say("lines.total"),
            phrases.points(before),
            phrases.points(after),
            after.minimum(),
            after.totalVerdict()));
    for (int i = 0; i < after.criteria().size(); i++) {
      CriterionScore score = after.criteria().get(i);
      lines.add(
          line(
              phrases.of(score.criterion()),
              phrases.points(before.criteria().get(i)),
              phrases.points(score),
              score.minimum(),
              score.verdict()));
    }
    return lines;
  }

  private PlanSection.Line line(
      String name, String before, String after, @Nullable Points minimum, Verdict verdict) {
    return new PlanSection.Line(
        name, before, after, phrases.of(minimum), ResultSection.kind(verdict), phrases.of(verdict));
  }
}
