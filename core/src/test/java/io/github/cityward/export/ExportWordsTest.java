package io.github.cityward.export;

import io.github.cityward.WordsContract;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.plan.LeftOut;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.SampleTowns;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

class ExportWordsTest extends WordsContract {
  ExportWordsTest() {
    super(ResultTable.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    RuleSet rules = RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();
    Assessment assessment =
        Assessor.of(rules)
            .acceptingUnverified()
            .assess(SampleTowns.of("green.share", "30").build(), SampleTowns.DAY);
    Set<String> columns = new HashSet<>(Set.of("of-criterion"));
    ResultTable.of(assessment, Locale.ENGLISH).columns().forEach(each -> columns.add(each.name()));
    ResultTable.of(Comparison.of(List.of(assessment)), Locale.ENGLISH).columns().stream()
        .map(ResultTable.Column::name)
        .filter(each -> !each.matches("I+_.*"))
        .forEach(columns::add);
    columns.addAll(List.of("id", "cost", "ready", "state", "start", "undeclared"));
    Set<String> states = new HashSet<>(Set.of("CHOSEN", "NOT_CHOSEN", "LATE", "LEFT_OUT"));
    states.addAll(names(LeftOut.Reason.values()));
    return Map.of("column.", columns, "state.", states);
  }

  @Override
  protected Set<String> endings() {
    return Set.of("." + Measure.STANDARDS);
  }
}
