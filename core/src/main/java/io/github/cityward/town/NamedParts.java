package io.github.cityward.town;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.source.Cell;
import io.github.cityward.source.Problems;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is made of the parts that a town names. */
@FunctionalInterface
interface NamedParts {
  /** They are not looked for: the town is read as it stands. */
  NamedParts PASSED_OVER = (names, place, profile, problems) -> List.of();

  /** There may be none, since the town is a part itself. */
  NamedParts REFUSED =
      (names, place, profile, problems) -> {
        if (!names.isEmpty()) {
          problems.report(
              ProblemCode.PART_OF_PART,
              place,
              names.stream().map(Cell::shown).collect(Collectors.joining(", ")));
        }
        return List.of();
      };

  /**
   * {@return the parts, after all that is wrong was reported}
   *
   * @param names their names
   * @param place where the names stand
   * @param profile what the town is; null where that is not known
   */
  List<Town> read(List<Cell> names, Place place, Town.@Nullable Profile profile, Problems problems);
}
