package io.github.cityward.town;

import io.github.cityward.rules.UrbanClass;
import io.github.cityward.source.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an urban area was recognised as by a decision (quyết định công nhận).
 *
 * @param urbanClass the class; null where none was recognised, or it is not known
 * @param date the day of the decision; null if it is not known
 * @param as the kind of unit that it was; null if it is not known
 * @param source where that was read; empty if nowhere is said
 */
public record Recognised(
    @Nullable UrbanClass urbanClass, @Nullable LocalDate date, @Nullable As as, String source) {

  /** The kind of unit that an urban area was when its class was recognised. */
  public enum As {
    /** A city (thành phố). */
    CITY,
    /** A town (thị xã). */
    TOWN,
    /** A township (thị trấn). */
    TOWNSHIP,
    /** A ward (phường). */
    WARD;

    /** {@return how the kind is written in files, such as {@code township}} */
    public String code() {
      return Words.of(this);
    }
  }
}
