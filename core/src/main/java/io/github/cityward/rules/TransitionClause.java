package io.github.cityward.rules;

import io.github.cityward.Name;
import java.util.List;
import java.util.Locale;

/**
 * A transitional clause: what a unit has since the new law by what it was under the old one.
 *
 * @param code the code, such as {@code P111.TRANSITION.II}
 * @param name what it says, in words
 * @param subject whether it gives a class or a level
 * @param condition when it applies
 * @param gives what it gives: several where its text leaves open which; none where a ward has the
 *     level of the class of its urban area
 * @param evidence what it rests on
 * @param citation where it stands in the instrument
 */
public record TransitionClause(
    String code,
    Name name,
    Subject subject,
    TransitionCondition condition,
    List<UrbanClass> gives,
    Evidence evidence,
    String citation) {
  public TransitionClause {
    gives = List.copyOf(gives);
  }

  /** What a unit has by law. */
  public enum Subject {
    /** The class of an urban area (loại đô thị). */
    CLASS,
    /** The level of urban development of a ward (trình độ phát triển đô thị). */
    LEVEL;

    /** {@return the word that other programs read: {@code class} or {@code level}} */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
