package io.github.cityward.workbook;

import io.github.cityward.HiddenCharacter;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a cell says, in the spelling of the files of a folder: a number is the decimal that was
 * meant, a percentage is multiplied by 100, a date is its day.
 */
final class CellText {
  private final boolean since1904;
  private final Faults faults;

  CellText(boolean since1904, Faults faults) {
    this.since1904 = since1904;
    this.faults = faults;
  }

  /** {@return the text, after a character that is no text was reported} */
  String text(String stored, Place place) {
    String text = Normalizer.normalize(EscapedText.unescape(stored), Normalizer.Form.NFC);
    HiddenCharacter.firstIn(text)
        .ifPresent(hidden -> faults.report(hidden.code(), place, hidden.toString()));
    return text;
  }

  /** {@return what a number says in a cell of this format} */
  String number(String stored, CellFormat format, Place place) {
    Optional<BigDecimal> number = NumberCell.value(stored);
    if (number.isEmpty()) {
      faults.report(ProblemCode.NOT_A_NUMBER, place, stored.lines().findFirst().orElse(""));
      return "";
    }
    return switch (format) {
      case PLAIN -> number.get().toPlainString();
      case PERCENT -> plain(number.get().movePointRight(2));
      case DATE -> date(number.get(), place);
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private String date(BigDecimal number, Place place) {
    SerialDate date = new SerialDate(number, since1904);
    Optional<LocalDate> day = date.day();
    if (day.isEmpty()) {
      faults.report(ProblemCode.NO_SUCH_DAY, place, number.toPlainString());
      return "";
    }
    date.time().ifPresent(time -> reportTime(day.get() + " " + time, place));
    return day.get().toString();
  }

  /** {@return what a date says that is stored in ISO 8601, such as {@code 2024-06-30T00:00:00}} */
  String isoDate(String stored, Place place) {
    int time = stored.indexOf('T');
    if (time < 0) {
      return stored;
    }
    if (!stored.substring(time + 1).matches("00:00(:00(\\.0+)?)?Z?")) {
      reportTime(stored.replace('T', ' '), place);
    }
    return stored.substring(0, time);
  }

  private void reportTime(String dayAndTime, Place place) {
    faults.report(ProblemCode.TIME_CELL, place, dayAndTime);
  }
}
