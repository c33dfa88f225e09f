package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Indicator;
import io.github.cityward.simulate.ConditionShare;
import io.github.cityward.simulate.FirstYear;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.SimulatedYear;
import io.github.cityward.simulate.Simulation;
import io.github.cityward.simulate.StandardShare;
import io.github.cityward.town.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In how many draws a town is ready, year by year, and what stands in the way. */
public final class SimulationText {
  private static final int INDENT = 2;

  /** More standards than these hide what matters; JSON has them all. */
  private static final int MOST_STANDARDS = 5;

  private final Simulation simulation;
  private final Audience audience;
  private final Screen screen;

  private SimulationText(Simulation simulation, Audience audience) {
    this.simulation = simulation;
    this.audience = audience;
    this.screen = audience.screen();
  }

  /**
   * {@return the simulation in words and tables}
   *
   * @param last the town as it is known, on the last day
   * @param warnings what a reader must know of the rules
   */
  public static String of(
      Simulation simulation, Assessment last, List<Warning> warnings, Audience audience) {
    return new SimulationText(simulation, audience.told(simulation.rules().measure())).write()
        + Warnings.of(warnings, audience)
        + Undeclared.extents(List.of(last), audience);
  }

  private String write() {
    return line(answer())
        + line(subject())
        + line(
            audience.say(
                "simulate.data-share", year(last().year()), audience.share(simulation.dataShare())))
        + "\n"
        + years()
        + "\n"
        + line(firstYear(simulation.firstYear()))
        + openByLaw()
        + standards();
  }

  private String line(String text) {
    return screen.wrap(text, INDENT);
  }

  private SimulatedYear last() {
    return simulation.years().get(simulation.years().size() - 1);
  }

  /** Of the last year; what is open stays open. */
  private String answer() {
    SimulatedYear year = last();
    return audience.say(
        "simulate.answer",
        simulation.town().name(audience.locale()),
        year(year.year()),
        share(year.met()),
        share(year.notMet()),
        share(year.undetermined()));
  }

  private String subject() {
    List<String> assumptions = new ArrayList<>(Assumptions.ofLaw(simulation, audience));
    long assumed =
        simulation.town().observations().stream()
            .filter(each -> each.basis() == Basis.ASSUMED)
            .count();
    if (assumed > 0) {
      assumptions.add(audience.say("simulate.assumed", assumed));
    }
    assumptions.add(
        simulation.uncertain().isEmpty()
            ? audience.say("simulate.nothing-uncertain")
            : audience.say("simulate.distributions", simulation.uncertain().size()));
    if (simulation.uncertain().size() > 1) {
      assumptions.add(
          simulation.correlations().isEmpty()
              ? audience.say("simulate.independent")
              : audience.say("simulate.correlated", simulation.correlations().size()));
    }
    return audience.say(
            "simulate.subject",
            simulation.draws(),
            String.valueOf(simulation.seed()),
            audience.words().citation(simulation.rules().instrument().number()),
            simulation.rules().id())
        + " "
        + audience.say("sure.if", String.join("; ", assumptions));
  }

  private String years() {
    TextTable table =
        TextTable.of(
            Stream.concat(
                    Stream.of(audience.say("heading.year")),
                    Stream.concat(
                        Stream.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED)
                            .map(each -> audience.words().of(each)),
                        Stream.of(0.05, 0.5, 0.95).map(this::percent)))
                .toList(),
            List.of());
    for (SimulatedYear each : simulation.years()) {
      table.row(
          Stream.of(
                  year(each.year()),
                  share(each.met()),
                  share(each.notMet()),
                  share(each.undetermined()),
                  points(each.total().p05()),
                  points(each.total().p50()),
                  points(each.total().p95()))
              .map(Cell::of)
              .toList(),
          List.of());
    }
    return table.write(screen) + line(audience.say("simulate.totals"));
  }

  private String firstYear(FirstYear first) {
    if (first.never().value() == 1) {
      return audience.say("simulate.never-ready");
    }
    return audience.say(
        "simulate.first-year",
        orNever(first.p10()),
        orNever(first.p50()),
        orNever(first.p90()),
        share(first.never()));
  }

  private String orNever(@Nullable Integer year) {
    return year == null ? audience.say("simulate.never") : year(year);
  }

  private String openByLaw() {
    Share open = last().openByLaw();
    return open.count() == 0
        ? ""
        : line(audience.say("simulate.open-by-law", open.of(), year(last().year()), share(open)));
  }

  private String standards() {
    List<StandardShare> all = last().standards();
    List<ConditionShare> conditions = last().conditions();
    if (all.isEmpty() && conditions.isEmpty()) {
      return "";
    }
    long draws = all.isEmpty() ? conditions.get(0).notMet().of() : all.get(0).notMet().of();
    TextTable table =
        TextTable.of(
            List.of(
                audience.say("heading.code"),
                audience.words().of(Verdict.NOT_MET),
                audience.words().of(Verdict.UNDETERMINED)),
            audience.headings("heading.name"));
    for (StandardShare each : all.subList(0, Math.min(MOST_STANDARDS, all.size()))) {
      table.row(
          Stream.of(each.code(), share(each.notMet()), share(each.undetermined()))
              .map(Cell::of)
              .toList(),
          List.of(Cell.of(name(each.code()))));
    }
    for (ConditionShare each : conditions) {
      table.row(
          Stream.of(each.condition().code(), share(each.notMet()), share(each.undetermined()))
              .map(Cell::of)
              .toList(),
          List.of(Cell.of(CriteriaTable.condition(each.condition(), each.reason(), audience))));
    }
    int others = Math.max(0, all.size() - MOST_STANDARDS);
    return "\n"
        + line(audience.say("simulate.in-the-way", year(last().year()), draws))
        + table.write(screen)
        + (others == 0 ? "" : line(audience.say("compare.others", others)));
  }

  private String name(String code) {
    return simulation
        .rules()
        .indicators()
        .filter(each -> each.code().equals(code))
        .map(Indicator::name)
        .map(each -> each.in(audience.locale()))
        .findFirst()
        .orElse(code);
  }

  /** A share with its standard error; a share of all draws, or of none, has none to tell. */
  private String share(Share share) {
    String percent = percent(share.value());
    return share.standardError() == 0
        ? percent
        : audience.say("simulate.share", percent, percent(share.standardError()));
  }

  private String percent(double share) {
    return audience.percent(
        Rational.of(BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP)));
  }

  private String points(double points) {
    return audience.points(
        new Points(Rational.of(BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP))));
  }

  /** Without a separator of thousands. */
  private static String year(int year) {
    return String.valueOf(year);
  }
}
