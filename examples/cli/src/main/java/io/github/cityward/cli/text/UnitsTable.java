package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The commune-level units of an urban area beside the whole, each by the rules for single units.
 */
final class UnitsTable {
  private UnitsTable() {}

  /** {@return a row for each unit after a line that names its rules; nothing if none are known} */
  static String of(Assessment assessment, Audience audience) {
    if (assessment.units().isEmpty()) {
      return "";
    }
    Assessment first = assessment.units().get(0);
    List<String> sections =
        first.criteria().stream().map(each -> each.criterion().code()).collect(Collectors.toList());
    List<String> headings = new ArrayList<>(audience.headings("heading.code", "heading.points"));
    headings.addAll(sections);
    headings.addAll(audience.headings("heading.verdict"));
    TextTable table = TextTable.of(headings, audience.headings("heading.name"));
    for (Assessment unit : assessment.units()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(unit.town().id()));
      cells.add(Cell.of(audience.words().points(unit)));
      for (CriterionScore score : unit.criteria()) {
        cells.add(Cell.of(audience.words().points(score)));
      }
      cells.add(audience.verdict(unit.verdict()));
      table.row(cells, List.of(Cell.of(unit.town().name(audience.locale()))));
    }
    return "\n"
        + audience
            .screen()
            .wrap(
                audience.say(
                    "units.title", first.rules().name().in(audience.locale()), first.rules().id()),
                2)
        + table.write(audience.screen());
  }
}
