package io.github.cityward.workbook;

import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Wording;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.TownTable;
import io.github.cityward.town.TownText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The workbook that a planner fills in for a rule set: instructions, what the town is, a row for
 * each quantity of the rule set and for those it can be derived from, with names, thresholds,
 * articles and units, and the other tables of a town. {@link WorkbookReader} reads what was filled
 * in and passes over the rest. The same rules and town give the same bytes.
 */
public final class Template {

  private final RuleSet rules;
  private final Wording wording;
  private final Optional<TownText> town;

  private Template(RuleSet rules, Wording wording, Optional<TownText> town) {
    this.rules = rules;
    this.wording = wording;
    this.town = town;
  }

  /**
   * {@return an empty workbook for {@code rules}, explained in the language of {@code reader}}
   *
   * @throws ProblemsException if the rule set tells no standards but the points of its criteria
   */
  public static Template of(RuleSet rules, Locale reader) {
    if (rules.hasCriteriaOnly()) {
      throw new ProblemsException(
          List.of(Problem.of(ProblemCode.CRITERIA_ONLY, Place.nowhere(), rules.id())));
    }
    return new Template(rules, Wording.of(Template.class, reader), Optional.empty());
  }

  /**
   * {@return this workbook with what {@code filled} says} It reads back as the same town. What it
   * observed stays in its order; a quantity that it did not observe has its row behind the one that
   * goes before it in the rule set.
   *
   * @throws ProblemsException if the text is not that of a town
   */
  @API(status = API.Status.INTERNAL, since = "0.1.0")
  public Template filledWith(TownText filled) {
    filled.town(rules.catalog(), Limits.defaults()).orElseThrow();
    return new Template(rules, wording, Optional.of(filled));
  }

  /**
   * Writes the workbook. The stream stays open.
   *
   * @throws ProblemsException if a text of the town is longer than a cell can hold
   * @throws IOException if the stream takes no more
   */
  public void writeTo(OutputStream out) throws IOException {
    List<SheetDraft> sheets = new ArrayList<>();
    sheets.add(new KeySheet(wording).draft(town.map(TownText::keys)));
    sheets.add(new ObservationSheet(rules, wording).draft(table(TownTable.OBSERVATIONS)));
    for (TownTable each : TownTable.values()) {
      if (!each.isRequired()) {
        SheetDraft sheet =
            table(each)
                .map(table -> TownSheets.sheet(each, table))
                .orElseGet(() -> TownSheets.empty(each));
        sheet.leaveRoom();
        if (each.columns().contains("basis")) {
          sheet.chooseInAll("basis", TownSheets.BASES);
        }
        if (sheet.has(TownSheets.STATUS)) {
          sheet.chooseInAll(TownSheets.STATUS, TownSheets.STATUSES);
        }
        sheets.add(sheet);
      }
    }
    WorkbookOutput.write(
        out,
        workbook -> {
          new Instructions(rules, wording).writeTo(workbook);
          sheets.forEach(sheet -> sheet.writeTo(workbook, wording.say("refusal")));
        });
  }

  private Optional<TownText.Table> table(TownTable kind) {
    return town.flatMap(text -> Optional.ofNullable(text.tables().get(kind)));
  }
}
