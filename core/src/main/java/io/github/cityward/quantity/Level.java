package io.github.cityward.quantity;

import java.util.Objects;

/**
 * An ordered code (mức), such as {@code province} in none &lt; commune &lt; province &lt; region.
 *
 * @param code the code
 * @param rank its place in the rising order, from 0
 */
public record Level(String code, int rank) implements Value {
  public Level {
    Objects.requireNonNull(code, "code");
    if (rank < 0) {
      throw new IllegalArgumentException("rank " + rank + " is below 0. Count from 0.");
    }
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
