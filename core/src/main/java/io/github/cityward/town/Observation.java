package io.github.cityward.town;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One value of a quantity on one day (số liệu).
 *
 * @param quantity what was measured
 * @param date the day it speaks of
 * @param value the value in the quantity's own unit; null where it is known to be unpublished
 * @param basis what the value rests on; null only without a value
 * @param source where it was read; empty only if it is assumed or there is no value
 * @param note a remark for people, in the language of the office
 * @param noteEn the remark in English; null if none is given
 */
public record Observation(
    Quantity quantity,
    LocalDate date,
    @Nullable Value value,
    @Nullable Basis basis,
    String source,
    String note,
    @Nullable String noteEn) {
  public Observation {
    if (value != null && basis == null) {
      throw new IllegalArgumentException(quantity + " has a value without a basis. Give one.");
    }
    noteEn = noteEn == null || noteEn.isEmpty() ? null : noteEn;
  }

  /** Makes an observation whose remark is in one language only. */
  public Observation(
      Quantity quantity,
      LocalDate date,
      @Nullable Value value,
      @Nullable Basis basis,
      String source,
      String note) {
    this(quantity, date, value, basis, source, note, null);
  }

  /**
   * {@return the remark for a reader: the English one, if there is one, unless he is Vietnamese}
   */
  public String note(Locale locale) {
    return noteEn == null || locale.getLanguage().equals("vi") ? note : noteEn;
  }
}
