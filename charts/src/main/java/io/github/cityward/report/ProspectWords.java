package io.github.cityward.report;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.simulate.FirstYear;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.SimulatedYear;
import io.github.cityward.simulate.Simulation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says when a town is ready, how sure that is, and on what it rests. */
record ProspectWords(Prospect prospect, Phrases phrases) {
  ProspectSection section(List<Figure> figures) {
    return new ProspectSection(answer(), assumptions(), figures);
  }

  private List<String> answer() {
    SimulatedYear last = last();
    FirstYear first = prospect.simulation().firstYear();
    return List.of(
        phrases.say(
            "prospect.ready",
            year(last.year()),
            percent(last.met()),
            percent(last.notMet()),
            percent(last.undetermined())),
        phrases.say(
            "prospect.first", orNever(first.p10()), orNever(first.p50()), orNever(first.p90())));
  }

  /** What the draws rest on; what is assumed of single values stands above every chart. */
  private List<String> assumptions() {
    Simulation simulation = prospect.simulation();
    List<Quantity> said = prospect.projection().town().uncertainQuantities();
    long given = simulation.uncertain().stream().filter(said::contains).count();
    long forecast = simulation.uncertain().size() - given;
    List<String> assumptions = new ArrayList<>();
    assumptions.add(
        phrases.say(
            "prospect.rules",
            phrases.of(simulation.rules().name()),
            phrases.citation(simulation.rules().instrument().number())));
    if (forecast > 0) {
      assumptions.add(
          phrases.say("prospect.forecast", forecast, phrases.of(prospect.projection().known())));
    }
    if (given > 0) {
      assumptions.add(phrases.say("prospect.given", given));
    }
    if (simulation.uncertain().size() > 1) {
      assumptions.add(phrases.say("prospect.independent"));
    }
    assumptions.add(
        phrases.say(
            "prospect.draws",
            phrases.count(simulation.draws()),
            phrases.count(prospect.sensitivity().samples()),
            String.valueOf(simulation.seed())));
    assumptions.add(
        phrases.say("prospect.sensitivity", phrases.of(prospect.sensitivity().median().date())));
    return assumptions;
  }

  private SimulatedYear last() {
    List<SimulatedYear> years = prospect.simulation().years();
    return years.get(years.size() - 1);
  }

  private String orNever(@Nullable Integer year) {
    return year == null ? phrases.say("prospect.never", year(last().year())) : year(year);
  }

  private static String year(int year) {
    return String.valueOf(year);
  }

  private String percent(Share share) {
    return phrases.percent(share.percent());
  }
}
