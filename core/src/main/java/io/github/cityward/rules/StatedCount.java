package io.github.cityward.rules;

import org.jspecify.annotations.Nullable;

/**
 * How many standards the law has (số tiêu chuẩn), as a rule file states it that does not list them.
 *
 * @param figure how many; without a value where that is not known
 * @param citation where it stands in the instrument
 */
public record StatedCount(Figure<Integer> figure, String citation) {
  /** {@return how many, whatever that rests on; null where it is not known} */
  public @Nullable Integer number() {
    return figure.value();
  }
}
