package io.github.cityward.assess;

import java.util.List;

/**
 * How the points of one node come about, in the reader's language.
 *
 * @param code the node: a standard, a criterion, a condition on the commune-level units or {@code
 *     total}
 * @param name its name
 * @param formula the formula with its numbers
 * @param steps one sentence for each fact that matters: value, source, thresholds, provisions,
 *     verdict
 * @param citation where the figures stand in the instrument
 */
public record Explanation(
    String code, String name, String formula, List<String> steps, String citation) {
  public Explanation {
    steps = List.copyOf(steps);
  }
}
