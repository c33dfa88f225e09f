package io.github.cityward.source;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that a reader found wrong so far, in the order it was found, and apart from it what it
 * doubts: what is read, though it may have been meant otherwise. It bears the limits of the
 * reading. Not thread-safe.
 */
public final class Problems {
  private final Limits limits;
  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> doubts = new ArrayList<>();
  private int count;

  /** Begins a reading within the usual limits. */
  public Problems() {
    this(Limits.defaults());
  }

  /** Begins a reading within {@code limits}. */
  public Problems(Limits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /** {@return how much is read} */
  public Limits limits() {
    return limits;
  }

  /**
   * {@return whether {@code count} is more of {@code limit} than is read, after that was reported
   * with the limit as the last of the arguments}
   */
  public boolean exceed(
      Limit limit, long count, ProblemCode code, Place place, String... arguments) {
    boolean exceeds = limits.exceeds(limit, count);
    if (exceeds) {
      String[] all = Arrays.copyOf(arguments, arguments.length + 1);
      all[arguments.length] = String.valueOf(limits.of(limit));
      report(code, place, all);
    }
    return exceeds;
  }

  /** Notes one problem. */
  public void report(ProblemCode code, Place place, String... arguments) {
    note(Problem.of(code, place, arguments));
  }

  /** Notes one problem that was found elsewhere; of those beyond the limit, that there are more. */
  public void note(Problem problem) {
    long most = limits.of(Limit.PROBLEMS);
    if (count++ < most) {
      found.add(problem);
    } else if (found.size() == most) {
      found.add(Problem.of(ProblemCode.MORE_PROBLEMS, problem.place(), String.valueOf(most)));
    }
  }

  /** Notes that something is read that may have been meant otherwise; it keeps nothing back. */
  public void doubt(ProblemCode code, Place place, String... arguments) {
    doubts.add(Problem.of(code, place, arguments));
  }

  /** {@return the object of {@code result}, or nothing after its problems were noted} */
  public <T> Optional<T> take(Result<T> result) {
    result.problems().forEach(this::note);
    doubts.addAll(result.doubts());
    return result.toOptional();
  }

  /** {@return whether nothing is wrong so far} */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Goes on only if nothing is wrong so far.
   *
   * @throws ProblemsException with all problems that are told, if there are any
   */
  public void requireNone() {
    if (!found.isEmpty()) {
      throw new ProblemsException(found);
    }
  }

  /** {@return how many problems there are so far, told or not} */
  public int count() {
    return count;
  }

  /** {@return all problems so far that are told} */
  public List<Problem> all() {
    return List.copyOf(found);
  }

  /** {@return all doubts so far} */
  public List<Problem> doubts() {
    return List.copyOf(doubts);
  }
}
