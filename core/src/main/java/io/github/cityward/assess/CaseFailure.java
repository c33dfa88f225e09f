package io.github.cityward.assess;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;

/**
 * A worked example of a rule file that the rules do not reproduce.
 *
 * @param name the example
 * @param code the node whose points differ: a standard, a criterion or {@code total}; or {@link
 *     #VERDICT}
 * @param expected the points or the verdict the example expects
 * @param actual the points or the verdict the rules give
 * @param place where the example stands in the rule file
 */
public record CaseFailure(String name, String code, String expected, String actual, Place place) {
  /** The {@link #code()} where the verdict on the whole differs. */
  public static final String VERDICT = "verdict";

  /** {@return the failure as a problem of the rule file} */
  public Problem problem() {
    ProblemCode problem =
        code.equals(VERDICT) ? ProblemCode.CASE_VERDICT_FAILED : ProblemCode.CASE_FAILED;
    return Problem.of(problem, place, name, code, expected, actual);
  }
}
