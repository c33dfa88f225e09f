package io.github.cityward.indicator;

import java.util.List;

/**
 * Something a reader should know about how a value came to be used or was not derived.
 *
 * @param kind what happened
 * @param quantity the id of the quantity
 * @param model the name of the model
 * @param details for {@link Kind#FAILED} the inputs, the fault and, if it divides by what is zero
 *     or may be, that divisor; for {@link Kind#NEWER} the value in use with its date and the
 *     derived one with its date
 */
public record DerivationNote(Kind kind, String quantity, String model, List<String> details) {
  public DerivationNote {
    details = List.copyOf(details);
  }

  /** What happened. */
  public enum Kind {
    /** The model failed or gave a value the quantity cannot have. */
    FAILED,
    /** The observed value is in use, but all inputs of a model are later. */
    NEWER
  }
}
