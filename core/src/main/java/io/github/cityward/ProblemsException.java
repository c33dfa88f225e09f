package io.github.cityward;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used, with all its problems. */
public final class ProblemsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  /** Makes the exception that carries {@code problems}, of which there is at least one. */
  public ProblemsException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems is empty. Give at least one.");
    }
    this.problems = List.copyOf(problems);
  }

  /** {@return all problems, in the order of the input; at least one} */
  public List<Problem> problems() {
    return problems;
  }
}
