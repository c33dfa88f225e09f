package io.github.cityward.indicator;

import java.util.List;

/**
 * Something a reader should know about how a value came to be used or was not derived.
 *
 * @param kind what happened
 * @param quantity the id of the quantity
 * @param model the name of the model
 * @param details for {@link Kind#FAILED} the inputs, the fault and, if it divides by what is zero
 *     or may be, that divisor; for the others the value in use with its date and the derived one
 *     with its date
 */
public record DerivationNote(Kind kind, String quantity, String model, List<String> details) {
  public DerivationNote {
    details = List.copyOf(details);
  }

  /** {@return this note as one of the unit {@code id}} */
  DerivationNote of(String id) {
    return new DerivationNote(kind, quantity + " (" + id + ")", model, details);
  }

  /** What happened. */
  public enum Kind {
    /** The model failed or gave a value the quantity cannot have. */
    FAILED,
    /** The observed value is in use, but all inputs of a model are later. */
    NEWER,
    /** The observed value is in use, and what the units of the town have does not fit it. */
    DIFFERING
  }
}
