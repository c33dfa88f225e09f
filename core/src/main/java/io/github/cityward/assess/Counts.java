package io.github.cityward.assess;

import java.util.stream.Stream;

/**
 * How many standards there are by reason.
 *
 * @param atMaximum at the maximum points
 * @param between on the line between
 * @param atMinimum at the minimum points, with those that a provision brought there
 * @param reached met, where a standard is either met or not
 * @param notMet below the lower threshold
 * @param unknown all others: something that matters is not known
 */
public record Counts(
    int atMaximum, int between, int atMinimum, int reached, int notMet, int unknown) {
  static Counts of(Stream<IndicatorScore> scores) {
    int[] counts = new int[6];
    scores.forEach(
        score ->
            counts[
                switch (score.reason()) {
                  case AT_MAXIMUM -> 0;
                  case BETWEEN -> 1;
                  case AT_MINIMUM, RELIEF, EXEMPT -> 2;
                  case REACHED -> 3;
                  case BELOW -> 4;
                  case RANGE, MISSING_VALUE, MISSING_RULE, UNVERIFIED_RULE -> 5;
                }]++);
    return new Counts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
  }
}
