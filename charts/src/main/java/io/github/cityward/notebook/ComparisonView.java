package io.github.cityward.notebook;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Rank;
import io.github.cityward.assess.RankedTown;
import io.github.cityward.charts.Preface;
import io.github.cityward.charts.RankedIntervalChart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Towns by rank, with their totals and their criteria. */
final class ComparisonView {
  private ComparisonView() {}

  static View of(Comparison comparison, Locale locale) {
    ViewWords words = ViewWords.of(comparison.rules().measure(), locale);
    List<String> heads =
        new ArrayList<>(
            words.heads("head.rank", "head.town", "total", "head.verdict", "head.quality"));
    comparison.rules().criteria().forEach(each -> heads.add(words.words().title(each)));
    HtmlTable table = new HtmlTable(heads);
    for (RankedTown each : comparison.ranking()) {
      Assessment assessment = each.assessment();
      List<String> cells =
          new ArrayList<>(
              List.of(
                  rank(each.rank(), words),
                  assessment.town().name(locale),
                  words.words().points(assessment),
                  words.words().of(assessment.verdict()),
                  quality(assessment, words)));
      for (CriterionScore score : assessment.criteria()) {
        cells.add(words.words().points(score));
      }
      table.row(cells);
    }
    Map<String, Assessment> towns = new LinkedHashMap<>();
    comparison
        .ranking()
        .forEach(each -> towns.put(name(each.assessment(), comparison, locale), each.assessment()));
    List<String> before = new ArrayList<>(words.words().openConditions(towns));
    String text = words.joined(before, RankedIntervalChart.inWords(comparison, locale));
    before.add(Preface.of(comparison, locale));
    return table.view(before, text);
  }

  /** Of towns with the same name the id tells which. */
  private static String name(Assessment of, Comparison comparison, Locale locale) {
    String name = of.town().name(locale);
    boolean shared =
        comparison.ranking().stream()
            .map(each -> each.assessment().town())
            .anyMatch(each -> !each.id().equals(of.town().id()) && each.name(locale).equals(name));
    return shared ? name + " (" + of.town().id() + ")" : name;
  }

  private static String rank(Rank rank, ViewWords words) {
    return rank.isCertain()
        ? String.valueOf(rank.best())
        : words.say("rank-range", rank.best(), rank.worst());
  }

  private static String quality(Assessment assessment, ViewWords words) {
    return words.say(
        "quality",
        words.words().tier(assessment),
        words.numbers().percent(assessment.dataShare().assumed()),
        words.numbers().percent(assessment.dataShare().missing()));
  }
}
