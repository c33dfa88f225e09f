package io.github.cityward.batch;

import io.github.cityward.Problem;
import java.util.List;

/**
 * What came of a table.
 *
 * @param towns how many towns were assessed
 * @param refused how many rows were not, since something is wrong with them
 * @param problems what is wrong, of the first {@value TownTable#MOST_PROBLEMS} problems
 * @param problemCount how many problems there are
 * @param doubts what was read, though it may have been meant otherwise
 * @param underived the assessed towns of which a model failed to derive a value
 * @param unsaid the assessed towns of which the table does not say enough
 */
public record TableSummary(
    long towns,
    long refused,
    List<Problem> problems,
    long problemCount,
    Doubts doubts,
    FailedModels underived,
    UnsaidFacts unsaid) {
  public TableSummary {
    problems = List.copyOf(problems);
  }
}
