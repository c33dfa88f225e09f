package io.github.cityward.town;

import io.github.cityward.DateText;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.rules.UnitType;
import io.github.cityward.source.Cell;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Cells that may be empty, where something is not known. */
final class OptionalCell {
  private static final Map<String, UnitType> STATUSES =
      Words.all(Stream.of(UnitType.values()).filter(UnitType::isStatus).toArray(UnitType[]::new));

  private OptionalCell() {}

  /** {@return the day in {@code cell}; nothing if it is empty, or what is wrong was reported} */
  static Optional<LocalDate> date(Cell cell, Problems problems) {
    return cell.isEmpty()
        ? Optional.empty()
        : problems.take(DateText.read(cell.text(), cell.place()));
  }

  /** {@return the status in {@code cell}; nothing if it is empty, or what is wrong was reported} */
  static Optional<UnitType> status(Cell cell, Problems problems) {
    return cell.isEmpty() ? Optional.empty() : cell.oneOf(STATUSES, problems);
  }

  /** {@return the number in {@code cell}; nothing if it is empty, or what is wrong was reported} */
  static Optional<Rational> number(Cell cell, Problems problems) {
    return cell.isEmpty()
        ? Optional.empty()
        : ValueText.number(new DecimalText(cell.text()), cell.place(), problems);
  }
}
