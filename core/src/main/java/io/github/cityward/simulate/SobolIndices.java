package io.github.cityward.simulate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the variance of one output comes from its inputs, which are independent of each other (Sobol,
 * Mathematics and Computers in Simulation 55, 2001).
 *
 * @param constant what the output always is, if it does not vary: then no input has an index; null
 *     if it varies
 * @param inputs the index of each input, in their order; none if the output does not vary
 */
public record SobolIndices(@Nullable Double constant, List<SobolIndex> inputs) {
  public SobolIndices {
    inputs = List.copyOf(inputs);
    if (constant != null && !inputs.isEmpty()) {
      throw new IllegalArgumentException(
          "an output that is always " + constant + " has indices. Leave them out.");
    }
  }
}
