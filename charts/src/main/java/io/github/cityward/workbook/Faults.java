package io.github.cityward.workbook;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a workbook so far, in the order it was found. */
final class Faults {
  private static final int MOST = 1_000;

  private final List<Problem> found = new ArrayList<>();

  /** Notes one problem that was found elsewhere. */
  void note(Problem problem) {
    report(problem.code(), problem.place(), problem.arguments().toArray(String[]::new));
  }

  /** Notes one fault. What is wrong from end to end is told of once, not without end. */
  void report(ProblemCode code, Place place, String... arguments) {
    if (found.size() < MOST) {
      found.add(Problem.of(code, place, arguments));
    } else if (found.size() == MOST) {
      found.add(Problem.of(ProblemCode.MORE_PROBLEMS, place, String.valueOf(MOST)));
    }
  }

  List<Problem> all() {
    return List.copyOf(found);
  }
}
