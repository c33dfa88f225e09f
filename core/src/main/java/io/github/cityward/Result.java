package io.github.cityward;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader gives back: the object, or every problem that kept it from being made; with the
 * object, what the reader doubts.
 *
 * @param <T> the object
 */
public final class Result<T> {
  private final @Nullable T value;
  private final List<Problem> problems;
  private final List<Problem> doubts;

  private Result(@Nullable T value, List<Problem> problems, List<Problem> doubts) {
    this.value = value;
    this.problems = List.copyOf(problems);
    this.doubts = List.copyOf(doubts);
  }

  /** {@return a result that holds {@code value} and no problem} */
  public static <T> Result<T> of(T value) {
    return of(value, List.of());
  }

  /**
   * {@return a result that holds {@code value} and no problem}
   *
   * @param doubts what was read, though it may have been meant otherwise
   */
  public static <T> Result<T> of(T value, List<Problem> doubts) {
    return new Result<>(Objects.requireNonNull(value, "value"), List.of(), doubts);
  }

  /** {@return a result that holds {@code problems}, of which there is at least one} */
  public static <T> Result<T> failed(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems is empty. Give at least one.");
    }
    return new Result<>(null, problems, List.of());
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
   * {@return what was read, though it may have been meant otherwise, in the order of the input;
   * none if there are problems}
   */
  public List<Problem> doubts() {
    return doubts;
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

  /** {@return the result of {@code change} on the object with these doubts, or these problems} */
  public <U> Result<U> map(Function<T, U> change) {
    return value == null ? failed(problems) : of(change.apply(value), doubts);
  }

  /** {@return the object or the problems, in words} */
  @Override
  public String toString() {
    return value == null ? problems.toString() : value.toString();
  }
}
