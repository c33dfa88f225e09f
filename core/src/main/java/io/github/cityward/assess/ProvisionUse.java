package io.github.cityward.assess;

import io.github.cityward.rules.Provision;
import java.util.List;

/**
 * What a provision of the law does in one assessment.
 *
 * @param provision the provision
 * @param state whether it applies
 * @param changed the codes of the standards whose points or reason it changed
 */
public record ProvisionUse(Provision provision, State state, List<String> changed) {
  public ProvisionUse {
    changed = List.copyOf(changed);
  }

  /** Whether a provision applies. */
  public enum State {
    /** It applies, and its amount counts. */
    APPLIES,
    /** It applies, but its amount is not known or does not count. */
    AMOUNT_UNKNOWN,
    /** It or another one applies, and it is not known which. */
    MAY_APPLY,
    /** Nobody has seen whether there is such a provision. */
    EXISTENCE_UNKNOWN,
    /** Another one that applies excludes it. */
    EXCLUDED,
    /** The unit does not meet its condition. */
    DOES_NOT_APPLY
  }
}
