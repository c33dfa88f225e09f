package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An invented problem as a solver is given it: its projects are only names of their places. */
final class WithoutStarts {
  private WithoutStarts() {}

  static Selection of(PortfolioProblem problem, Duration limit) {
    List<Project> projects =
        IntStream.range(0, problem.candidates().size()).mapToObj(WithoutStarts::project).toList();
    return new Selection(
        problem, projects, null, chosen -> BruteForce.isMet(problem, places(chosen)), limit);
  }

  private static Project project(int place) {
    LocalDate day = LocalDate.of(2030, 12, 31);
    return new Project(
        String.valueOf(place), "", Rational.ZERO, day, List.of(), List.of(), List.of());
  }

  private static Set<Integer> places(List<Project> projects) {
    Set<Integer> places = new TreeSet<>();
    projects.forEach(each -> places.add(Integer.parseInt(each.id())));
    return places;
  }
}
