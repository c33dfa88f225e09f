package io.github.cityward.plan;

import java.util.List;

/**
 * What the candidates spend of something that is limited, such as the money of one year.
 *
 * @param amounts of each candidate, at least 0
 * @param limit what the chosen ones may spend together
 */
record Spending(List<Long> amounts, long limit) {
  Spending {
    amounts = List.copyOf(amounts);
    if (amounts.stream().anyMatch(amount -> amount < 0)) {
      throw new IllegalArgumentException("an amount of " + amounts + " is below 0");
    }
  }
}
