package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.source.Problems;
import io.github.cityward.town.Town;
import java.time.LocalDate;

/** That of each part of an area something is known by the day that is asked for. */
final class PartsByDay {
  private PartsByDay() {}

  /**
   * @throws ProblemsException with all parts of which the first figure is later than {@code day}
   */
  static void require(Town town, LocalDate day) {
    Problems problems = new Problems();
    for (Town part : town.parts()) {
      part.firstObserved()
          .filter(first -> first.isAfter(day))
          .map(
              first ->
                  Problem.of(
                      ProblemCode.PART_LATER,
                      Place.field("parts"),
                      part.id(),
                      day.toString(),
                      first.toString()))
          .ifPresent(problems::note);
    }
    problems.requireNone();
  }
}
