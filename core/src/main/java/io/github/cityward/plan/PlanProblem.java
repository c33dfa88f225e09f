package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Requirement;
import io.github.cityward.town.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Puts a town with its projects into the form that the search takes.
 *
 * @param town the town and how it changes
 * @param projects the projects that can be chosen, in their places
 * @param before the assessment without projects
 */
record PlanProblem(TownWithProjects town, List<Project> projects, Assessment before) {

  private static final Layout NEW = (town, requirement, felt, laidOut) -> laidOut.get();

  /** Gives what a requirement earns. */
  interface Layout {
    /**
     * {@return what a requirement earns by the projects that change it}
     *
     * @param felt the quantities on which it rests
     * @param laidOut makes it anew
     */
    Contribution contribution(
        TownWithProjects town,
        Requirement requirement,
        Set<Quantity> felt,
        Supplier<Contribution> laidOut);
  }

  /** {@return what each requirement earns by the projects that change it, and the lines} */
  PortfolioProblem of(Outcome outcome, List<Candidate> candidates) {
    return of(outcome, candidates, projects.stream().map(List::of).toList(), NEW);
  }

  /** {@return the same, with the most that any of the versions of a project earns} */
  PortfolioProblem of(Outcome outcome, List<Candidate> candidates, List<List<Project>> versions) {
    return of(outcome, candidates, versions, NEW);
  }

  /** {@return the same, by a layout that may know already what a requirement earns} */
  PortfolioProblem of(Outcome outcome, List<Candidate> candidates, Layout layout) {
    return of(outcome, candidates, projects.stream().map(List::of).toList(), layout);
  }

  private PortfolioProblem of(
      Outcome outcome, List<Candidate> candidates, List<List<Project>> versions, Layout layout) {
    List<Contribution> contributions = new ArrayList<>();
    List<Rational> needs = new ArrayList<>();
    ValuesInUse values = town.assessor().valuesInUse(town.town(), town.day());
    for (int place = 0; place < before.criteria().size(); place++) {
      CriterionScore criterion = before.criteria().get(place);
      needs.add(outcome.line(criterion.minimum(), criterion.maximum()).value());
      for (Requirement each : criterion.criterion().requirements()) {
        Set<Quantity> felt = felt(each, values);
        int criterionPlace = place;
        contributions.add(
            layout.contribution(
                town,
                each,
                felt,
                () ->
                    new EarnedByProjects(
                        town, versions, felt, criterionPlace, before, each, outcome)));
      }
    }
    Rational total = outcome.line(before.minimum(), before.maximum()).value();
    return new PortfolioProblem(candidates, contributions, needs, total, List.of());
  }

  /** The class of the urban area decides which of several standards applies. */
  private Set<Quantity> felt(Requirement requirement, ValuesInUse values) {
    Set<Quantity> quantities =
        new LinkedHashSet<>(values.restsOn(values.quantity(Circumstances.URBAN_CLASS)));
    for (Indicator each : requirement.indicators()) {
      quantities.addAll(values.restsOn(each.quantity()));
    }
    return quantities;
  }
}
