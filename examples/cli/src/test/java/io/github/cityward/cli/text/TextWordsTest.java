package io.github.cityward.cli.text;

import io.github.cityward.WordsContract;
import io.github.cityward.assess.Verdict;
import io.github.cityward.forecast.Forecaster;
import io.github.cityward.forecast.Forecasters;
import io.github.cityward.milestone.MissedDate;
import io.github.cityward.plan.PlanStatus;
import io.github.cityward.plan.ProjectRole;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.FigureName;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.UnitType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TextWordsTest extends WordsContract {
  TextWordsTest() {
    super(Audience.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.ofEntries(
        Map.entry("evidence.", names(Evidence.values())),
        Map.entry("rules.diff.", Set.of("ADDED", "REMOVED", "CHANGED")),
        Map.entry("rules.diff.figure.", names(FigureName.values())),
        Map.entry("gaps.pass.", names(Measure.values())),
        Map.entry("gaps.points.", Set.of("MINIMUM", "MAXIMUM")),
        Map.entry("gaps.figure.", Set.of("MINIMUM", "MAXIMUM", "NEEDS", "LOWER", "UPPER")),
        Map.entry(
            "provision.", Set.of("APPLIES", "AMOUNT_UNKNOWN", "MAY_APPLY", "EXCLUDED", "IDLE")),
        Map.entry(
            "forecast.method.",
            Stream.concat(
                    Forecasters.all().stream().map(Forecaster::method),
                    Stream.of(Forecasters.TARGET))
                .collect(Collectors.toSet())),
        Map.entry("frontier.part.", names(ProjectRole.Part.values())),
        Map.entry("frontier.status.", names(PlanStatus.values())),
        Map.entry("roadmap.kept.", names(Verdict.values())),
        Map.entry("roadmap.missed.", names(MissedDate.Cause.values())),
        Map.entry("unit.", names(UnitType.values())));
  }

  /** Vietnamese has no plural. */
  @Override
  protected boolean differsByLanguage(String key) {
    return Set.of(
            "summary.points", "summary.points.STANDARDS",
            "diff.after.STANDARDS", "diff.before.STANDARDS")
        .contains(key);
  }

  @Override
  protected Set<String> endings() {
    return Set.of("." + Measure.STANDARDS);
  }
}
