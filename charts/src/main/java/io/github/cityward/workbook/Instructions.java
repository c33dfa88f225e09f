package io.github.cityward.workbook;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says how the workbook is filled in; it is not read. */
final class Instructions {
  private static final List<String> STEPS =
      List.of(
          "town", "rows", "date", "value", "unit", "basis", "source", "more", "other", "not",
          "check");
  private static final Map<String, String> COLOURS =
      Map.of(
          "colour.missing", SheetDraft.MISSING,
          "colour.filled", SheetDraft.FILLED,
          "colour.unpublished", SheetDraft.UNPUBLISHED);

  private final RuleSet rules;
  private final Wording wording;

  Instructions(RuleSet rules, Wording wording) {
    this.rules = rules;
    this.wording = wording;
  }

  /** {@return what the sheet is called, in each language} */
  static Set<String> sheetNames() {
    return Stream.of("vi", "en")
        .map(language -> Wording.of(Instructions.class, Locale.forLanguageTag(language)))
        .map(wording -> wording.say("sheet.instructions"))
        .collect(Collectors.toUnmodifiableSet());
  }

  void writeTo(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet(wording.say("sheet.instructions"));
    sheet.width(0, 30);
    sheet.width(1, 16);
    sheet.width(2, 84);
    sheet.hideGridLines();
    SheetDraft.printOnWidthOfA4(sheet, "portrait");
    int row = 0;
    sheet.value(row, 0, wording.say("title", rules.name().in(wording.locale())));
    sheet.style(row++, 0).bold().fontSize(14).set();
    sheet.value(
        row++,
        0,
        wording.say(
            "title.rules",
            rules.id(),
            AssessmentWords.in(wording.locale()).citation(rules.instrument().number())));
    if (rules.isIllustrative()) {
      sheet.value(row, 0, wording.say("title.illustrative"));
      sheet.style(row++, 0).bold().set();
    }
    row++;
    for (String step : STEPS) {
      sheet.value(row, 0, wording.say("step." + step));
      sheet.style(row, 0).bold().verticalAlignment("top").set();
      sheet.value(row, 2, wording.say("step." + step + ".how"));
      sheet.style(row, 2).wrapText(true).verticalAlignment("top").set();
      row++;
    }
    row++;
    for (String colour : List.of("colour.missing", "colour.filled", "colour.unpublished")) {
      sheet.style(row, 0).fillColor(COLOURS.getOrDefault(colour, "")).set();
      sheet.value(row++, 2, wording.say(colour));
    }
    writeLevels(sheet, row + 1);
  }

  private void writeLevels(Worksheet sheet, int from) {
    int row = from;
    List<Quantity> levels =
        rules
            .indicators()
            .map(Indicator::quantity)
            .filter(each -> each.observed() && !each.levels().isEmpty())
            .distinct()
            .toList();
    if (levels.isEmpty()) {
      return;
    }
    sheet.value(row, 0, wording.say("levels"));
    sheet.style(row++, 0).bold().set();
    ValueWords words = ValueWords.in(wording.locale());
    for (Quantity quantity : levels) {
      for (String code : quantity.levels()) {
        sheet.value(row, 0, quantity.id());
        sheet.value(row, 1, code);
        String meaning = quantity.level(code).map(level -> words.of(level, quantity)).orElse(code);
        sheet.value(row++, 2, quantity.name().in(wording.locale()) + ": " + meaning);
      }
    }
  }
}
