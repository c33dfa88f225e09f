package io.github.cityward.town;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import org.apiguardian.api.API;

/** What a project does to the value of one quantity (tác động). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public sealed interface ProjectEffect {
  /** {@return the quantity whose value changes} */
  Quantity quantity();

  /**
   * So much is added to the value in use.
   *
   * @param quantity the quantity, no level
   * @param amount how much, in the quantity's own unit; below 0 where something is taken away
   */
  record Addition(Quantity quantity, Rational amount) implements ProjectEffect {}

  /**
   * The value becomes another one, whatever it was.
   *
   * @param quantity the quantity
   * @param value the value it has from then on, in the quantity's own unit
   */
  record Setting(Quantity quantity, Value value) implements ProjectEffect {}
}
