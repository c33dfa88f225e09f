package io.github.cityward.workbook;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;

/** A workbook of which nothing can be read. */
final class BrokenWorkbook extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  BrokenWorkbook(ProblemCode code, String file, String... arguments) {
    super(code.name());
    this.problem = Problem.of(code, Place.file(file), arguments);
  }

  Problem problem() {
    return problem;
  }
}
