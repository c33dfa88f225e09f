package io.github.cityward.cli;

import io.github.cityward.export.CsvText;
import io.github.cityward.quantity.Rational;
import io.github.cityward.simulate.SimulatedYear;
import io.github.cityward.simulate.Simulation;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What a simulation came to as a table: a row per year. */
final class SimulationCsv {
  private static final List<String> HEADER =
      List.of(
          "year",
          "met",
          "not_met",
          "undetermined",
          "met_error",
          "not_met_error",
          "undetermined_error",
          "mean",
          "p05",
          "p50",
          "p95");

  private SimulationCsv() {}

  static String of(Simulation simulation, CsvText csv) {
    return csv.of(HEADER, simulation.years().stream().map(SimulationCsv::row));
  }

  private static List<String> row(SimulatedYear year) {
    return Stream.concat(
            Stream.of(String.valueOf(year.year())),
            DoubleStream.of(
                    year.met().value(),
                    year.notMet().value(),
                    year.undetermined().value(),
                    year.met().standardError(),
                    year.notMet().standardError(),
                    year.undetermined().standardError(),
                    year.total().mean(),
                    year.total().p05(),
                    year.total().p50(),
                    year.total().p95())
                .mapToObj(SimulationCsv::decimal))
        .toList();
  }

  private static String decimal(double number) {
    return Rational.printed(number).toPlainString();
  }
}
