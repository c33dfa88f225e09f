package io.github.cityward.assess;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Interval;

/**
 * A worked example of a rule file that the rules do not reproduce.
 *
 * @param name the example
 * @param code the node whose points differ: a standard, a criterion or {@code total}
 * @param expected the points the example expects
 * @param actual the points the rules give
 * @param place where the example stands in the rule file
 */
public record CaseFailure(
    String name, String code, Interval expected, Interval actual, Place place) {

  /** {@return the failure as a problem of the rule file} */
  public Problem problem() {
    return Problem.of(
        ProblemCode.CASE_FAILED, place, name, code, expected.toString(), actual.toString());
  }
}
