package io.github.cityward.rules;

import io.github.cityward.Name;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A special case of the law (quy định đặc thù).
 *
 * @param code the code, such as {@code P111.MOUNTAIN}
 * @param name what it is, in words
 * @param condition when it applies
 * @param exists whether the clause was seen; where it was not, the provision only warns
 * @param effect what it does
 * @param excludes the codes of provisions that do not apply where this one does
 * @param notCombinedWith the codes of provisions of which either this one or they apply, the law
 *     not saying which
 * @param evidence what its amount rests on
 * @param citation where it stands in the instrument
 * @param amended what it was before an overlay changed it; null if none did
 */
public record Provision(
    String code,
    Name name,
    Condition condition,
    boolean exists,
    Effect effect,
    List<String> excludes,
    List<String> notCombinedWith,
    Evidence evidence,
    String citation,
    @Nullable Provision amended) {
  public Provision {
    excludes = List.copyOf(excludes);
    notCombinedWith = List.copyOf(notCombinedWith);
  }

  /** {@return whether this one and {@code other} may not be combined} */
  public boolean isApartFrom(Provision other) {
    return notCombinedWith.contains(other.code) || other.notCombinedWith.contains(code);
  }

  /** {@return this provision, which an overlay put in the place of {@code before}} */
  Provision amending(Provision before) {
    Provision same = with(condition, exists, effect, excludes, before.amended);
    return same.equals(before) ? before : with(condition, exists, effect, excludes, before);
  }

  /**
   * {@return what counts of it} Where an overlay changed it on evidence that does not count, it
   * acts where it did or may do so now, on the standards of both, by an amount that is not known.
   */
  public Provision counted(boolean acceptUnverified) {
    if (amended == null) {
      return this;
    }
    if (evidence.counts(acceptUnverified)) {
      return with(condition, exists, effect, excludes, null);
    }
    Provision before = amended.counted(acceptUnverified);
    // To exclude others in more places than before would take something from a unit.
    Condition wide = before.excludes.isEmpty() ? condition.or(before.condition) : before.condition;
    return with(wide, before.exists, open(before.effect), before.excludes, null);
  }

  /** {@return this provision under {@code condition}, which excludes no other one} */
  Provision free(Condition condition) {
    return new Provision(
        code,
        name,
        condition,
        exists,
        effect,
        List.of(),
        List.of(),
        evidence,
        citation,
        amended == null ? null : amended.free(condition));
  }

  private Effect open(Effect before) {
    boolean ofLines = effect instanceof Effect.Needs || before instanceof Effect.Needs;
    return ofLines || effect.equals(before)
        ? before
        : new Effect.Unknown(
            Stream.concat(before.codes().stream(), effect.codes().stream()).distinct().toList());
  }

  private Provision with(
      Condition when,
      boolean seen,
      Effect does,
      List<String> excluded,
      @Nullable Provision before) {
    return new Provision(
        code, name, when, seen, does, excluded, notCombinedWith, evidence, citation, before);
  }
}
