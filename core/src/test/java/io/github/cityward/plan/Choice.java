package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A choice of projects, assessed as a whole. */
record Choice(List<Project> projects, Rational cost, Assessment assessment) {
  /** {@return every choice that is allowed, the cheapest first, of these the fewest projects} */
  static List<Choice> all(PlanTask task) {
    List<Project> all =
        task.town().projects().stream().sorted(Comparator.comparing(Project::id)).toList();
    TownWithProjects town = new TownWithProjects(task.town(), task.assessor(), task.day());
    return IntStream.range(0, 1 << all.size())
        .mapToObj(
            bits ->
                IntStream.range(0, all.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(all::get)
                    .toList())
        .filter(PlannerContract::canStandTogether)
        .map(
            projects ->
                new Choice(
                    projects,
                    projects.stream().map(Project::cost).reduce(Rational.ZERO, Rational::plus),
                    task.assessor().assess(town.with(projects), task.day())))
        .sorted(
            Comparator.comparing(Choice::cost)
                .thenComparing(each -> each.projects().size())
                .thenComparing(each -> each.projects().toString()))
        .toList();
  }

  /** {@return the first within the budget that has this verdict} */
  static Optional<Choice> cheapest(PlanTask task, Verdict verdict) {
    return all(task).stream()
        .filter(each -> task.budget() == null || each.cost().compareTo(task.budget()) <= 0)
        .filter(each -> each.assessment().verdict() == verdict)
        .findFirst();
  }
}
