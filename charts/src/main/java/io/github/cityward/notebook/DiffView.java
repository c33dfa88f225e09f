package io.github.cityward.notebook;

import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.charts.Preface;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What moved between two assessments, standard by standard, and why. */
final class DiffView {
  private DiffView() {}

  static View of(AssessmentDiff diff, Locale locale) {
    ViewWords words = ViewWords.of(diff.after(), locale);
    List<List<String>> rows =
        Stream.concat(
                Stream.of(
                    List.of(
                        words.say("total"),
                        words.words().points(diff.before()),
                        words.words().points(diff.after()),
                        "")),
                diff.changes().stream().map(each -> row(each, words)))
            .toList();
    HtmlTable table =
        new HtmlTable(words.heads("head.standard", "head.before", "head.after", "head.cause"));
    rows.forEach(table::row);
    List<String> before = new ArrayList<>();
    before.add(words.say("before", Preface.of(diff.before(), locale)));
    before.addAll(words.words().openConditions(diff.before()));
    before.add(words.say("after", Preface.of(diff.after(), locale)));
    before.addAll(words.words().openConditions(diff.after()));
    return table.view(
        before,
        Stream.concat(before.stream(), rows.stream().map(each -> text(each, words)))
            .collect(Collectors.joining(" ")));
  }

  private static List<String> row(Change change, ViewWords words) {
    return List.of(
        change.code() + " " + change.name().in(words.locale()),
        points(change.before(), words),
        points(change.after(), words),
        words.say("cause." + change.cause()));
  }

  /** A standard that one side does not have, or the maximum of a criterion. */
  private static String points(@Nullable IndicatorScore score, ViewWords words) {
    return score == null ? "–" : words.words().points(score);
  }

  private static String text(List<String> row, ViewWords words) {
    return words.say("moved", row.get(0), row.get(1), row.get(2));
  }
}
