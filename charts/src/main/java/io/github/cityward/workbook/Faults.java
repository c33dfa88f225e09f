package io.github.cityward.workbook;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is wrong with a workbook so far, in the order it was found. */
final class Faults {
  private static final int MOST = 1_000;
  private static final Set<ProblemCode> UNREAD =
      Set.of(ProblemCode.FORMULA_CELL, ProblemCode.ERROR_CELL);
  private static final Set<ProblemCode> OF_CELLS_THEMSELVES =
      Set.of(
          ProblemCode.FORMULA_CELL,
          ProblemCode.ERROR_CELL,
          ProblemCode.MERGED_CELLS,
          ProblemCode.MORE_PROBLEMS);

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

  /**
   * {@return all faults, and behind them what was found {@code later} in the text of the cells} Of
   * a cell that holds a formula or an error its text says nothing, so what follows from it is left
   * out.
   */
  List<Problem> and(List<Problem> later) {
    Set<Place> unread =
        found.stream()
            .filter(each -> UNREAD.contains(each.code()))
            .map(Problem::place)
            .collect(Collectors.toSet());
    return Stream.concat(found.stream(), later.stream())
        .filter(
            each ->
                OF_CELLS_THEMSELVES.contains(each.code())
                    || !unread.contains(each.place().named("")))
        .toList();
  }
}
