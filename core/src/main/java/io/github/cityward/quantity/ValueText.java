package io.github.cityward.quantity;

import io.github.cityward.Limit;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.source.Cell;
import io.github.cityward.source.Problems;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The text of a value and of its unit, as a cell of any table holds it, on its way to a {@link
 * Value}: checked against the quantity's kind and converted to its unit.
 *
 * @param quantity the quantity whose value it is
 * @param value a number, a range {@code a..b}, {@code a..} or {@code ..b}, or a level
 * @param unit the unit it is given in; empty for the quantity's own
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
public record ValueText(Quantity quantity, Cell value, Cell unit) {
  private static final Set<String> UNITS_OF_THOUSANDS = Set.of("person", "m2");

  /** {@return the quantity whose id {@code cell} holds, or nothing after that was reported} */
  public static Optional<Quantity> known(Cell cell, QuantityCatalog catalog, Problems problems) {
    Optional<Quantity> quantity = catalog.find(cell.text());
    if (quantity.isEmpty()) {
      boolean own = cell.text().startsWith(QuantityCatalog.OWN);
      problems.report(
          own ? ProblemCode.QUANTITY_OF_OTHER_RULES : ProblemCode.UNKNOWN_QUANTITY,
          cell.place(),
          cell.shown(),
          catalog.nearest(cell.text()));
    }
    return quantity;
  }

  /** {@return the same of a quantity that takes observations} */
  public static Optional<Quantity> observed(Cell cell, QuantityCatalog catalog, Problems problems) {
    Optional<Quantity> quantity = known(cell, catalog, problems);
    quantity
        .filter(each -> !each.observed())
        .ifPresent(each -> problems.report(ProblemCode.NOT_OBSERVED, cell.place(), each.id()));
    return quantity.filter(Quantity::observed);
  }

  /** {@return the value, or nothing after what is wrong was reported} */
  public Optional<Value> read(Problems problems) {
    return quantity.kind() == Kind.LEVEL ? level(problems) : number(problems);
  }

  private Optional<Value> level(Problems problems) {
    String codes = String.join(", ", quantity.levels());
    if (!unit.isEmpty()) {
      problems.report(ProblemCode.LEVEL_WITH_UNIT, unit.place(), unit.shown(), quantity.id());
    }
    Optional<Level> level = quantity.level(value.text());
    if (level.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_LEVEL, value.place(), value.shown(), quantity.id(), codes);
    }
    return level.filter(found -> unit.isEmpty()).map(Value.class::cast);
  }

  /**
   * {@return whether a point in such a value may be meant to part thousands: what is counted in
   * whole things, and persons and square metres, are seldom told to three decimals}
   */
  public static boolean mayHoldThousands(Quantity quantity, String unit) {
    String written = unit.isEmpty() ? quantity.unit() : unit;
    return UNITS_OF_THOUSANDS.contains(written)
        || (quantity.kind() == Kind.COUNT && written.equals(quantity.unit()));
  }

  private Optional<Value> number(Problems problems) {
    Optional<Rational> factor = factor(problems);
    Optional<Range> range = range(problems);
    if (factor.isEmpty() || range.isEmpty()) {
      return Optional.empty();
    }
    Rational low = times(range.get().low(), factor.get());
    Rational high = times(range.get().high(), factor.get());
    if (!check(low, problems) || !check(high, problems)) {
      return Optional.empty();
    }
    doubtThousands(problems);
    return Optional.of(new Range(low, high));
  }

  /** {@return the numbers as they are written, or nothing after what is wrong was reported} */
  private Optional<Range> range(Problems problems) {
    int before = problems.count();
    int dots = value.text().indexOf("..");
    if (dots < 0) {
      return number(new DecimalText(value.text()), value.place(), problems).map(Range::exactly);
    }
    String low = value.text().substring(0, dots);
    String high = value.text().substring(dots + 2);
    Rational from = end(low, problems);
    Rational to = end(high, problems);
    if (low.isEmpty() && high.isEmpty()) {
      problems.report(ProblemCode.RANGE_WITHOUT_ENDS, value.place(), value.text());
    } else if (from != null && to != null && from.compareTo(to) > 0) {
      problems.report(
          ProblemCode.RANGE_UPSIDE_DOWN,
          value.place(),
          value.shown(),
          Cell.shown(low),
          Cell.shown(high));
    }
    return problems.count() > before ? Optional.empty() : Optional.of(new Range(from, to));
  }

  private void doubtThousands(Problems problems) {
    if (mayHoldThousands(quantity, unit.text())) {
      for (String end : value.text().split("\\.\\.", -1)) {
        DecimalText text = new DecimalText(end);
        text.withoutDotOfThousands()
            .ifPresent(
                meant ->
                    problems.doubt(
                        ProblemCode.THOUSANDS_DOUBTED,
                        value.place(),
                        end,
                        text.valueOrThrow().toString(),
                        meant));
      }
    }
  }

  /**
   * Reports a unit that is not the quantity's and does not convert into it, even if the value is
   * empty.
   */
  public Optional<Rational> factor(Problems problems) {
    if (unit.isEmpty()) {
      return Optional.of(Rational.ONE);
    }
    Optional<Rational> factor = Unit.factor(unit.text(), quantity.unit());
    if (factor.isEmpty()) {
      problems.report(
          ProblemCode.WRONG_UNIT,
          unit.place(),
          unit.shown(),
          quantity.id(),
          Unit.alike(quantity.unit()));
    }
    return factor;
  }

  private static @Nullable Rational times(@Nullable Rational number, Rational factor) {
    return number == null ? null : number.times(factor);
  }

  private @Nullable Rational end(String text, Problems problems) {
    return text.isEmpty()
        ? null
        : number(new DecimalText(text), value.place(), problems).orElse(null);
  }

  /** {@return the number that {@code text} writes, or nothing after what is wrong was reported} */
  public static Optional<Rational> number(DecimalText text, Place place, Problems problems) {
    Optional<Rational> number = text.value(problems.limits());
    if (number.isEmpty()) {
      Optional<String> right = text.rightSpelling();
      if (text.isPlain()) {
        problems.exceed(Limit.DIGITS, text.digits(), ProblemCode.TOO_MANY_DIGITS, place);
      } else if (right.isPresent() && text.withDecimalComma().isPresent()) {
        problems.report(
            ProblemCode.NUMBER_AMBIGUOUS,
            place,
            text.text(),
            right.get(),
            text.withDecimalComma().get());
      } else if (right.isPresent()) {
        problems.report(ProblemCode.NUMBER_MISSPELLED, place, text.text(), right.get());
      } else if (text.asRange().isPresent()) {
        problems.report(
            ProblemCode.RANGE_MISSPELLED, place, Cell.shown(text.text()), text.asRange().get());
      } else {
        problems.report(ProblemCode.NOT_A_NUMBER, place, Cell.shown(text.text()));
      }
    }
    return number;
  }

  private boolean check(@Nullable Rational number, Problems problems) {
    return number == null || isPossible(quantity, number, value.shown(), value.place(), problems);
  }

  /**
   * {@return whether {@code quantity} can have the value {@code number}, else after that was
   * reported}
   */
  public static boolean isPossible(
      Quantity quantity, Rational number, String written, Place place, Problems problems) {
    if (quantity.kind().allows(number)) {
      return true;
    }
    ProblemCode code =
        switch (quantity.kind()) {
          case SHARE -> ProblemCode.SHARE_OUT_OF_RANGE;
          case COUNT -> ProblemCode.COUNT_NOT_WHOLE;
          default -> ProblemCode.NEGATIVE;
        };
    problems.report(code, place, written, quantity.id());
    return false;
  }
}
