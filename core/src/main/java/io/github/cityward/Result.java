package io.github.cityward;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader gives back: the object, or every problem that kept it from being made.
 *
 * @param <T> the object
 */
public final class Result<T> {
  private final @Nullable T value;
  private final List<Problem> problems;

  private Result(@Nullable T value, List<Problem> problems) {
    this.value = value;
    this.problems = List.copyOf(problems);
  }

  /** {@return a result that holds {@code value} and no problem} */
  public static <T> Result<T> of(T value) {
    return new Result<>(Objects.requireNonNull(value, "value"), List.of());
  }

  /** {@return a result that holds {@code problems}, of which there is at least one} */
  public static <T> Result<T> failed(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems is empty. Give at least one.");
    }
    return new Result<>(null, problems);
  }

  /** {@return whether the object is there} */
  public boolean isPresent() {
    return value != null;
  }

  /** {@return every problem, in the order of the input; empty if the object is there} */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * {@return the object}
   *
   * @throws ProblemsException if there are problems; it carries them all
   */
  public T orElseThrow() {
    if (value == null) {
      throw new ProblemsException(problems);
    }
    return value;
  }

  /** {@return the object, or nothing if there are problems} */
  public Optional<T> toOptional() {
    return Optional.ofNullable(value);
  }

  /** {@return the result of {@code change} on the object, or these problems} */
  public <U> Result<U> map(Function<T, U> change) {
    return value == null ? failed(problems) : of(change.apply(value));
  }

  /** {@return the object or the problems, in words} */
  @Override
  public String toString() {
    return value == null ? problems.toString() : value.toString();
  }
}
