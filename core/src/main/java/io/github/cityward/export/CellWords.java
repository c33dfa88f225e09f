package io.github.cityward.export;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.Reason;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.assess.Verdict;
import io.github.cityward.export.ResultTable.Kind;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Evidence;
import io.github.cityward.town.Basis;
import java.util.Locale;

/** Says the codes of a table in a reader's language. */
record CellWords(AssessmentWords words, ValueWords values, Wording own) {
  /**
   * {@return what a cell says}
   *
   * @param quantity the id of the quantity of its row; empty if the row is of none
   */
  String of(String cell, Kind kind, String quantity) {
    if (cell.isEmpty()) {
      return cell;
    }
    return switch (kind) {
      case VERDICT -> words.of(Verdict.valueOf(cell));
      case REASON -> words.of(Reason.valueOf(cell));
      case BASIS -> words.of(Basis.valueOf(cell.toUpperCase(Locale.ROOT)));
      case EVIDENCE -> words.of(Evidence.valueOf(cell.toUpperCase(Locale.ROOT)));
      case CITATION -> words.citation(cell);
      case VALUE -> level(cell, quantity);
      case STATE -> own.say("state." + cell);
      case TEXT, NUMBER -> cell;
    };
  }

  /** {@return the words of a level; any other value as it is} */
  private String level(String cell, String quantity) {
    return QuantityCatalog.bundled()
        .find(quantity)
        .flatMap(each -> each.level(cell).map(level -> values.of(level, each)))
        .orElse(cell);
  }
}
