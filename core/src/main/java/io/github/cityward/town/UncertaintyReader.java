package io.github.cityward.town;

import io.github.cityward.DateText;
import io.github.cityward.ProblemCode;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.LogNormal;
import io.github.cityward.distribution.Normal;
import io.github.cityward.distribution.Pert;
import io.github.cityward.distribution.Ranks;
import io.github.cityward.distribution.Triangular;
import io.github.cityward.distribution.Uniform;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how uncertain quantities are. */
final class UncertaintyReader {
  private static final Map<String, Shape> SHAPES = Words.all(Shape.values());
  private static final Rational MOST_ROUNDING = Rational.parse("0.000000001");

  /** So that the distance of two numbers is finite too. */
  private static final double LARGEST = 1e300;

  private final QuantityCatalog catalog;
  private final Problems problems;
  private final List<Uncertainty> read = new ArrayList<>();
  private final Map<Day, CsvTable.Row> seen = new LinkedHashMap<>();
  private final Map<Day, Chances> chances = new LinkedHashMap<>();

  /** The distributions that a table may name, each with how many numbers it takes. */
  private enum Shape {
    NORMAL(2),
    UNIFORM(2),
    TRIANGULAR(3),
    LOGNORMAL(2),
    PERT(3),
    DISCRETE(2);

    private final int parameters;

    Shape(int parameters) {
      this.parameters = parameters;
    }
  }

  private record Day(Quantity quantity, LocalDate date) {}

  /** The levels of one quantity on one day with their chances. */
  private record Chances(CsvTable.Row first, Map<Level, Rational> ofLevels) {}

  UncertaintyReader(QuantityCatalog catalog, Problems problems) {
    this.catalog = catalog;
    this.problems = problems;
  }

  void readAll(List<CsvTable.Row> rows) {
    for (CsvTable.Row row : rows) {
      if (ObservationReader.endsHere(row, problems)) {
        return;
      }
      read(row);
    }
    chances.forEach(this::addLevels);
  }

  /** {@return what was read, the levels of one day as one} */
  List<Uncertainty> uncertainties() {
    return List.copyOf(read);
  }

  private void read(CsvTable.Row row) {
    Optional<Quantity> quantity = ValueText.observed(row.cell("quantity"), catalog, problems);
    Optional<LocalDate> date =
        problems.take(DateText.read(row.text("date"), row.cell("date").place()));
    Optional<Shape> shape = row.cell("distribution").oneOf(SHAPES, problems);
    if (shape.isEmpty()) {
      return;
    }
    if (quantity.isPresent() && !fits(shape.get(), quantity.get(), row.cell("distribution"))) {
      return;
    }
    if (shape.get() == Shape.DISCRETE) {
      if (quantity.isPresent() && date.isPresent()) {
        level(new Day(quantity.get(), date.get()), row);
      }
      return;
    }
    Optional<Distribution> distribution = distribution(shape.get(), row);
    if (quantity.isPresent() && date.isPresent() && distribution.isPresent()) {
      Day day = new Day(quantity.get(), date.get());
      if (isFirst(day, row)) {
        read.add(new Uncertainty(day.quantity(), day.date(), distribution.get()));
      }
    }
  }

  private boolean fits(Shape shape, Quantity quantity, Cell cell) {
    boolean ofLevels = quantity.kind() == Kind.LEVEL;
    if (ofLevels == (shape == Shape.DISCRETE)) {
      return true;
    }
    problems.report(
        ofLevels ? ProblemCode.LEVELS_ARE_DISCRETE : ProblemCode.DISCRETE_WITHOUT_LEVELS,
        cell.place(),
        cell.shown(),
        quantity.id());
    return false;
  }

  private boolean isFirst(Day day, CsvTable.Row row) {
    CsvTable.Row first = seen.putIfAbsent(day, row);
    if (first != null) {
      problems.report(
          ProblemCode.UNCERTAINTY_TWICE,
          row.cell("quantity").place(),
          day.quantity().id(),
          day.date().toString(),
          String.valueOf(first.line()));
    }
    return first == null;
  }

  private Optional<Distribution> distribution(Shape shape, CsvTable.Row row) {
    List<Double> numbers = new ArrayList<>();
    for (String column : List.of("a", "b", "c").subList(0, shape.parameters)) {
      number(row.cell(column)).ifPresent(each -> numbers.add(each.toDouble()));
    }
    if (shape.parameters < 3 && !row.cell("c").isEmpty()) {
      problems.report(ProblemCode.NUMBER_TOO_MANY, row.cell("c").place(), row.text("distribution"));
      return Optional.empty();
    }
    if (numbers.size() < shape.parameters || !areInOrder(shape, numbers, row)) {
      return Optional.empty();
    }
    double a = numbers.get(0);
    double b = numbers.get(1);
    return Optional.of(
        switch (shape) {
          case NORMAL -> new Normal(a, b);
          case LOGNORMAL -> new LogNormal(a, b);
          case UNIFORM -> new Uniform(a, b);
          case TRIANGULAR -> new Triangular(a, b, numbers.get(2));
          case PERT -> new Pert(a, b, numbers.get(2));
          case DISCRETE -> throw new IllegalArgumentException("levels are read row by row");
        });
  }

  private boolean areInOrder(Shape shape, List<Double> numbers, CsvTable.Row row) {
    if (shape == Shape.NORMAL || shape == Shape.LOGNORMAL) {
      boolean spreads = numbers.get(1) > 0;
      if (!spreads) {
        problems.report(
            ProblemCode.SPREAD_NOT_ABOVE_ZERO, row.cell("b").place(), row.cell("b").shown());
      }
      return spreads;
    }
    int last = numbers.size() - 1;
    boolean rising =
        numbers.get(0) < numbers.get(last) && numbers.stream().sorted().toList().equals(numbers);
    if (!rising) {
      problems.report(
          ProblemCode.ENDS_NOT_RISING,
          row.cell("a").place(),
          row.text("distribution"),
          row.cell("a").shown(),
          row.cell(last == 1 ? "b" : "c").shown());
    }
    return rising;
  }

  private void level(Day day, CsvTable.Row row) {
    Cell none = new Cell("", row.cell("a").place());
    Optional<Level> level =
        new ValueText(day.quantity(), row.cell("a"), none)
            .read(problems)
            .filter(Level.class::isInstance)
            .map(Level.class::cast);
    Optional<Rational> chance = number(row.cell("b"));
    if (!row.cell("c").isEmpty()) {
      problems.report(ProblemCode.NUMBER_TOO_MANY, row.cell("c").place(), row.text("distribution"));
    }
    Chances all = chances.computeIfAbsent(day, any -> new Chances(row, new LinkedHashMap<>()));
    if (level.isEmpty() || chance.isEmpty()) {
      return;
    }
    if (chance.get().signum() < 0 || chance.get().compareTo(Rational.ONE) > 0) {
      problems.report(
          ProblemCode.CHANCE_OUT_OF_RANGE, row.cell("b").place(), row.cell("b").shown());
    } else if (all.ofLevels().putIfAbsent(level.get(), chance.get()) != null) {
      problems.report(
          ProblemCode.UNCERTAINTY_TWICE,
          row.cell("a").place(),
          day.quantity().id() + " " + level.get().code(),
          day.date().toString(),
          String.valueOf(all.first().line()));
    }
  }

  private void addLevels(Day day, Chances all) {
    Rational sum = all.ofLevels().values().stream().reduce(Rational.ZERO, Rational::plus);
    if (problems.isEmpty() && distance(sum, Rational.ONE).compareTo(MOST_ROUNDING) > 0) {
      problems.report(
          ProblemCode.CHANCES_NOT_ONE,
          all.first().cell("b").place(),
          day.quantity().id(),
          day.date().toString(),
          sum.toString());
    }
    if (problems.isEmpty()) {
      Double[] ofRanks = new Double[day.quantity().levels().size()];
      Arrays.fill(ofRanks, 0.0);
      all.ofLevels().forEach((level, chance) -> ofRanks[level.rank()] = chance.toDouble());
      read.add(
          new Uncertainty(
              day.quantity(),
              day.date(),
              new Ranks(Collections.unmodifiableList(Arrays.asList(ofRanks)))));
    }
  }

  private static Rational distance(Rational one, Rational other) {
    Rational difference = one.minus(other);
    return difference.signum() < 0 ? difference.negate() : difference;
  }

  private Optional<Rational> number(Cell cell) {
    if (cell.isEmpty()) {
      problems.report(ProblemCode.EMPTY_NUMBER, cell.place());
      return Optional.empty();
    }
    Optional<Rational> number =
        ValueText.number(new DecimalText(cell.text()), cell.place(), problems);
    if (number.isPresent() && Math.abs(number.get().toDouble()) >= LARGEST) {
      problems.report(ProblemCode.NUMBER_TOO_LARGE, cell.place());
      return Optional.empty();
    }
    return number;
  }
}
