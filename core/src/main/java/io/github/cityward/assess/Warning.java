package io.github.cityward.assess;

import io.github.cityward.Wording;
import java.util.List;
import java.util.Locale;

/**
 * Something that does not stop an assessment but that its reader must know.
 *
 * @param code what it is about
 * @param arguments the values that its message names
 */
public record Warning(Code code, List<String> arguments) {

  /** What failed, by which model, from which inputs, the fault, and the divisor that is zero. */
  private static final int FAULT_AND_DIVISOR = 5;

  public Warning {
    arguments = List.copyOf(arguments);
  }

  /** What a warning is about. */
  public enum Code {
    /** The rule set is not in force on the day. */
    STALE_RULES,
    /** No unit can have the status any more on the day. */
    STATUS_ABOLISHED,
    /** A value in use is older than two years on the day. */
    STALE_DATA,
    /** Values in use lie more than a year apart. */
    MIXED_DATES,
    /** Values in use are of another day than the law asks of a dossier. */
    REFERENCE_DAY,
    /** An observed value is in use, though a model has later inputs. */
    DERIVED_NEWER,
    /** A value of the whole does not fit what follows from its parts. */
    PARTS_DIFFER,
    /** All that is known of a part is of later days. */
    PART_LATER,
    /** A model could not derive a value. */
    MODEL_FAILED,
    /** A provision may exist that could change the result. */
    PROVISION_UNKNOWN
  }

  /** {@return the warning in words} */
  public String message(Locale locale) {
    AssessmentWords words = AssessmentWords.in(locale);
    ValueWords values = ValueWords.in(locale);
    Object[] said = arguments.stream().map(each -> words.formula(values.withDays(each))).toArray();
    if (code == Code.PROVISION_UNKNOWN
        || code == Code.STATUS_ABOLISHED
        || code == Code.STALE_RULES
        || code == Code.REFERENCE_DAY) {
      int citation = arguments.size() - 1;
      said[citation] = words.citation(arguments.get(citation));
    }
    return Wording.of(Warning.class, locale).say(key(), said);
  }

  /**
   * Some codes have other words where the law in force, or what could change, is not one thing, or
   * where the fault of a model is that it divides by zero.
   */
  private String key() {
    return switch (code) {
      case STALE_RULES -> arguments.get(2).isEmpty() ? "STALE_RULES_UNKNOWN" : "STALE_RULES";
      case PROVISION_UNKNOWN ->
          arguments.get(3).isEmpty() ? "PROVISION_UNKNOWN_ALL" : "PROVISION_UNKNOWN";
      case MODEL_FAILED -> arguments.size() == FAULT_AND_DIVISOR ? "ZERO_DIVISOR" : "MODEL_FAILED";
      default -> code.name();
    };
  }

  /** {@return the code and the English message} */
  @Override
  public String toString() {
    return code + ": " + message(Locale.ENGLISH);
  }
}
