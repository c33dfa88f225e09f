package io.github.cityward.rules;

import io.github.cityward.Name;
import java.util.List;

/**
 * A special case of the law (quy định đặc thù).
 *
 * @param code the code, such as {@code P111.MOUNTAIN}
 * @param name what it is, in words
 * @param condition when it applies
 * @param exists whether the clause was seen; where it was not, the provision only warns
 * @param effect what it does
 * @param excludes the codes of provisions that do not apply where this one does
 * @param evidence what its amount rests on
 * @param citation where it stands in the instrument
 */
public record Provision(
    String code,
    Name name,
    Condition condition,
    boolean exists,
    Effect effect,
    List<String> excludes,
    Evidence evidence,
    String citation) {
  public Provision {
    excludes = List.copyOf(excludes);
  }
}
