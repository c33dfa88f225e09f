package io.github.cityward.notebook;

import io.github.cityward.assess.Verdict;
import io.github.cityward.charts.Preface;
import io.github.cityward.charts.ReadinessChart;
import io.github.cityward.simulate.ConditionShare;
import io.github.cityward.simulate.SimulatedYear;
import io.github.cityward.simulate.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In how many draws a town is ready, not ready or open, by year. */
final class SimulationView {
  private SimulationView() {}

  static View of(Simulation simulation, Locale locale) {
    ViewWords words = ViewWords.of(simulation.rules().measure(), locale);
    HtmlTable table =
        new HtmlTable(
            List.of(
                words.say("head.year"),
                words.words().of(Verdict.MET),
                words.words().of(Verdict.UNDETERMINED),
                words.words().of(Verdict.NOT_MET),
                words.say("head.ready-by")));
    for (SimulatedYear year : simulation.years()) {
      table.row(
          List.of(
              String.valueOf(year.year()),
              words.share(year.met()),
              words.share(year.undetermined()),
              words.share(year.notMet()),
              words.share(simulation.readyBy(year.year()))));
    }
    List<String> before = new ArrayList<>();
    SimulatedYear last = simulation.years().get(simulation.years().size() - 1);
    for (ConditionShare each : last.conditions()) {
      before.add(
          words.say(
              "condition-share",
              words.words().named(each.condition()),
              String.valueOf(last.year()),
              words.share(each.notMet()),
              words.share(each.undetermined()),
              words.words().of(each.reason())));
    }
    String text = words.joined(before, ReadinessChart.inWords(simulation, locale));
    before.add(Preface.of(simulation, locale));
    return table.view(before, text);
  }
}
