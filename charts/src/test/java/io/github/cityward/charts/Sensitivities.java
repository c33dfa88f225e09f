package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.simulate.Flip;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.SensitivityAnalysis;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.SobolIndex;
import io.github.cityward.simulate.SobolIndices;
import io.github.cityward.simulate.TornadoBar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sensitivities for tests, most with numbers that can be told by heart. */
final class Sensitivities {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final Quantity WATER = CATALOG.get("water.clean_piped");
  private static final Quantity PEOPLE = CATALOG.get("population.urban");

  /** The level whose Vietnamese name is the longest there is. */
  private static final Quantity SMART = CATALOG.get("smart.level_1_or_resilient_share");

  private Sensitivities() {}

  static Map<String, Sensitivity> all() {
    Map<String, Sensitivity> all = new LinkedHashMap<>();
    all.put("sensitivity, exact", exact());
    all.put("sensitivity, open", open());
    all.put("sensitivity, still", still());
    all.put("sensitivity, counted", counted());
    all.put("sensitivity, growing", growing());
    all.put("sensitivity, many", many());
    return all;
  }

  /** {@return a town of one total, which two of its three quantities move} */
  static Sensitivity exact() {
    return of(
        Towns.complete(),
        List.of(
            bar(WATER, 80, 96, null, points(97), points(100)),
            bar(PEOPLE, 195_261.5, 234_000, lost(170_070), points(92), points(99)),
            bar(SMART, 0, 1, lost(0), points(98), points(100))),
        new SobolIndices(
            null,
            List.of(
                index(0.1, 0.2),
                index(-0.01, 0.001, null, new SobolIndex.Band(0, 0.002)),
                index(0.7, 0.75, new SobolIndex.Band(0.6, 0.8), new SobolIndex.Band(0.7, 1.1)))),
        new SobolIndices(1.0, List.of()));
  }

  /** {@return a town of which little is known: both ends of its total move} */
  static Sensitivity open() {
    return of(
        Towns.sparse(),
        List.of(
            bar(WATER, 40, 60, null, between("10.4394747134", "98"), sparse()),
            bar(PEOPLE, 150_000, 200_000, null, sparse(), between("12.4394747134", "99.5"))),
        new SobolIndices(null, List.of(index(0.2, 0.3), index(0.6, 0.7))),
        new SobolIndices(0.0, List.of()));
  }

  /** {@return a town that nothing of what is uncertain moves} */
  static Sensitivity still() {
    return of(
        Towns.complete(),
        List.of(bar(WATER, 96, 97, null, points(100), points(100))),
        new SobolIndices(100.0, List.of()),
        new SobolIndices(1.0, List.of()));
  }

  /** {@return a ward whose standards are counted} */
  static Sensitivity counted() {
    return of(
        Towns.ward(),
        List.of(bar(PEOPLE, 10_000, 40_000, null, between("4", "7"), between("5", "8"))),
        new SobolIndices(null, List.of(index(1, 1))),
        new SobolIndices(0.0, List.of()));
  }

  /** {@return what the analysis itself finds in a town whose water goes on as it did} */
  static Sensitivity growing() {
    try {
      return SensitivityAnalysis.of(
              Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow()))
          .analyse(Projections.growing().uncertainTown(), LocalDate.of(2028, 12, 31), 64, 1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return a town with more quantities than fit a page} */
  static Sensitivity many() {
    List<TornadoBar> bars = new ArrayList<>();
    List<SobolIndex> indices = new ArrayList<>();
    for (Quantity each : CATALOG.all().stream().filter(each -> each.levels().isEmpty()).toList()) {
      if (bars.size() < 11) {
        bars.add(bar(each, 1, 2, null, points(90), points(91 + bars.size())));
        indices.add(index(0.05, 0.1));
      }
    }
    return of(
        Towns.complete(),
        bars,
        new SobolIndices(null, indices),
        new SobolIndices(null, indices.subList(0, 11)));
  }

  private static Sensitivity of(
      Assessment median, List<TornadoBar> bars, SobolIndices total, SobolIndices verdict) {
    return new Sensitivity(
        median,
        1_024,
        7,
        bars.stream().map(TornadoBar::quantity).toList(),
        total,
        verdict,
        new Share(900, 1_000),
        new Share(50, 1_000),
        bars,
        List.of());
  }

  private static TornadoBar bar(
      Quantity quantity,
      double low,
      double high,
      @Nullable Flip flip,
      Interval atLow,
      Interval atHigh) {
    boolean level = !quantity.levels().isEmpty();
    return new TornadoBar(
        quantity,
        value(quantity, low),
        value(quantity, level ? low : (low + high) / 2),
        value(quantity, high),
        atLow,
        atHigh,
        flip == null ? null : at(quantity, flip),
        true);
  }

  private static Flip lost(double value) {
    return new Flip(number(value), false, false, false);
  }

  private static Flip at(Quantity quantity, Flip flip) {
    return quantity.levels().isEmpty() ? flip : new Flip(value(quantity, 0), true, false, false);
  }

  private static Value value(Quantity quantity, double position) {
    return quantity.valueAt(Rational.of(BigDecimal.valueOf(position)));
  }

  private static Range number(double value) {
    return Range.exactly(Rational.of(BigDecimal.valueOf(value)));
  }

  private static Interval points(int points) {
    return Interval.exactly(new Points(Rational.of(points)));
  }

  private static Interval between(String low, String high) {
    return Interval.between(Points.parse(low), Points.parse(high));
  }

  private static Interval sparse() {
    return Towns.sparse().points();
  }

  private static SobolIndex index(double first, double total) {
    return index(
        first,
        total,
        new SobolIndex.Band(first - 0.05, first + 0.05),
        new SobolIndex.Band(total - 0.05, total + 0.05));
  }

  private static SobolIndex index(
      double first,
      double total,
      SobolIndex.@Nullable Band firstInterval,
      SobolIndex.@Nullable Band totalInterval) {
    return new SobolIndex(first, total, firstInterval, totalInterval);
  }
}
