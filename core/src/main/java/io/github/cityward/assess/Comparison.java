package io.github.cityward.assess;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.quantity.Interval;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.RuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Several towns under one rule set on one day, ranked by the total and by each criterion (so sánh
 * đô thị). A rank is a range where scores overlap. What is not known of one town is taken as
 * independent of what is not known of another, so that a range is never too narrow; it may be too
 * wide where the same figure of the law is unknown for both.
 *
 * @param ranking the towns, those that are or may be ahead first
 */
public record Comparison(List<RankedTown> ranking) {
  private static final Comparator<RankedTown> AHEAD_FIRST =
      Comparator.comparingInt((RankedTown each) -> each.rank().best())
          .thenComparing(each -> each.assessment().points().low(), Comparator.reverseOrder())
          .thenComparing(each -> each.assessment().points().high(), Comparator.reverseOrder())
          .thenComparing(each -> each.assessment().town().id());

  /**
   * Makes the comparison.
   *
   * @throws IllegalArgumentException if there is no town
   */
  public Comparison {
    if (ranking.isEmpty()) {
      throw new IllegalArgumentException("There is no assessment. Pass one for each town.");
    }
    ranking = List.copyOf(ranking);
  }

  /**
   * {@return the towns of {@code assessments}, ranked}
   *
   * @throws ProblemsException if a town is there twice
   * @throws IllegalArgumentException if there is none, or if they were not all made under the same
   *     rule set, on the same day, with the same figures of the law counting
   */
  public static Comparison of(List<Assessment> assessments) {
    requireSameQuestion(assessments);
    requireDifferentTowns(assessments);
    return new Comparison(
        assessments.stream().map(each -> ranked(each, assessments)).sorted(AHEAD_FIRST).toList());
  }

  private static void requireSameQuestion(List<Assessment> assessments) {
    for (Assessment each : assessments) {
      Assessment first = assessments.get(0);
      if (!each.rules().equals(first.rules())
          || !each.date().equals(first.date())
          || each.acceptUnverified() != first.acceptUnverified()) {
        throw new IllegalArgumentException(
            "%s and %s do not answer the same question. Assess all towns with one assessor on one day."
                .formatted(first, each));
      }
    }
  }

  private static void requireDifferentTowns(List<Assessment> assessments) {
    List<String> ids = assessments.stream().map(each -> each.town().id()).toList();
    List<Problem> twice =
        IntStream.range(0, ids.size())
            .filter(i -> ids.indexOf(ids.get(i)) < i)
            .mapToObj(ids::get)
            .distinct()
            .map(id -> Problem.of(ProblemCode.COMPARED_TWICE, Place.nowhere(), id))
            .toList();
    if (!twice.isEmpty()) {
      throw new ProblemsException(twice);
    }
  }

  private static RankedTown ranked(Assessment assessment, List<Assessment> all) {
    return new RankedTown(
        assessment,
        rank(assessment, all, Assessment::points),
        IntStream.range(0, assessment.criteria().size())
            .mapToObj(i -> rank(assessment, all, each -> each.criteria().get(i).points()))
            .toList());
  }

  private static Rank rank(
      Assessment assessment, List<Assessment> all, Function<Assessment, Interval> points) {
    return Rank.of(points.apply(assessment), all.stream().map(points).toList());
  }

  /** {@return the rule set under which the towns are compared} */
  public RuleSet rules() {
    return ranking.get(0).assessment().rules();
  }

  /** {@return the day on which they are compared} */
  public LocalDate date() {
    return ranking.get(0).assessment().date();
  }

  /** {@return whether figures of the law that nobody checked were let decide} */
  public boolean acceptUnverified() {
    return ranking.get(0).assessment().acceptUnverified();
  }

  /** {@return who leads in the total} */
  public Lead lead() {
    return Lead.of(ranking, RankedTown::rank);
  }

  /**
   * {@return who leads in a criterion}
   *
   * @throws IllegalArgumentException if the rule set has no such criterion
   */
  public Lead lead(Criterion criterion) {
    int position = rules().criteria().indexOf(criterion);
    if (position < 0) {
      throw new IllegalArgumentException(
          criterion.code() + " is no criterion of " + rules().id() + ".");
    }
    return Lead.of(ranking, each -> each.criteria().get(position));
  }

  /** {@return what separates each town from the next in order; nothing of one town} */
  public List<Separation> separations() {
    return IntStream.range(1, ranking.size())
        .mapToObj(
            i -> Separation.between(ranking.get(i - 1).assessment(), ranking.get(i).assessment()))
        .toList();
  }

  /** {@return the towns with their ranks, in one line} */
  @Override
  public String toString() {
    return rules() + " " + date() + ": " + ranking;
  }
}
