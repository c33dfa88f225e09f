package io.github.cityward.workbook;

import io.github.cityward.Wording;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.TownTable;
import io.github.cityward.town.TownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet of what is observed: a row per quantity of a rule set, with what the law asks of it.
 */
final class ObservationSheet {
  private static final List<String> TO_FILL_IN =
      List.of("date", "value", "unit", "basis", "source");
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final QuantityCatalog catalog;
  private final List<IndicatorModel> models;
  private final List<Indicator> indicators;
  private final ThresholdWords thresholds;
  private final Wording wording;

  ObservationSheet(RuleSet rules, Wording wording) {
    this.catalog = rules.catalog();
    this.models =
        Stream.concat(
                IndicatorModels.of(rules.formulas()).stream(),
                IndicatorModels.builtIn(catalog).stream())
            .toList();
    this.indicators = rules.indicators().toList();
    this.thresholds = new ThresholdWords(rules, wording);
    this.wording = wording;
  }

  SheetDraft draft(Optional<TownText.Table> filled) {
    SheetDraft sheet = new SheetDraft(TownTable.OBSERVATIONS.code(), columns());
    for (Map<String, String> row : rows(filled)) {
      Optional<Quantity> quantity = catalog.find(row.getOrDefault("quantity", ""));
      Map<String, String> cells = new HashMap<>(row);
      quantity.ifPresent(each -> cells.putAll(reading(each)));
      sheet.add(cells);
      quantity
          .filter(each -> !each.levels().isEmpty())
          .ifPresent(each -> sheet.choose("value", each.levels()));
    }
    sheet.leaveRoom();
    sheet.chooseInAll("basis", TownSheets.BASES);
    sheet.colour(TO_FILL_IN, "date", "value");
    TownTable.OBSERVATIONS
        .allColumns()
        .forEach(column -> sheet.remark(column, wording.say("column." + column)));
    return sheet;
  }

  private static List<SheetColumn> columns() {
    Function<String, SheetColumn> reading =
        name -> new SheetColumn(name, SheetColumn.Holds.READING, 34);
    return List.of(
        TownSheets.column("quantity"),
        reading.apply("name_vi"),
        reading.apply("name_en"),
        reading.apply("threshold"),
        TownSheets.column("date"),
        TownSheets.column("value"),
        TownSheets.column("unit"),
        TownSheets.column("basis"),
        TownSheets.column("source"),
        TownSheets.column("note"),
        TownSheets.column("note_en"),
        reading.apply("article"),
        reading.apply("derived_from"));
  }

  /** What was filled in stays in its order, so that the sheet reads back as the same town. */
  private List<Map<String, String>> rows(Optional<TownText.Table> filled) {
    List<Map<String, String>> rows = new ArrayList<>();
    filled.ifPresent(table -> table.rows().forEach(row -> rows.add(TownSheets.cells(table, row))));
    int behind = 0;
    for (Quantity quantity : quantities()) {
      int last = last(rows, quantity);
      if (last < 0) {
        rows.add(behind, Map.of("quantity", quantity.id(), "unit", quantity.unit()));
        last = behind;
      }
      behind = last + 1;
    }
    return rows;
  }

  private static int last(List<Map<String, String>> rows, Quantity quantity) {
    return rows.stream()
        .map(row -> row.getOrDefault("quantity", ""))
        .toList()
        .lastIndexOf(quantity.id());
  }

  /** {@return the quantities of the standards, each followed by those it can be derived from} */
  private Set<Quantity> quantities() {
    Set<Quantity> all = new LinkedHashSet<>();
    indicators.forEach(each -> add(all, each.quantity()));
    return all.stream()
        .filter(Quantity::observed)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void add(Set<Quantity> all, Quantity quantity) {
    if (all.add(quantity)) {
      modelsOf(quantity)
          .flatMap(model -> model.inputs().stream())
          .map(catalog::get)
          .forEach(input -> add(all, input));
    }
  }

  private Stream<IndicatorModel> modelsOf(Quantity quantity) {
    return models.stream().filter(model -> model.quantity().equals(quantity.id()));
  }

  private Map<String, String> reading(Quantity quantity) {
    List<Indicator> standards =
        indicators.stream().filter(each -> each.quantity().equals(quantity)).toList();
    return Map.of(
        "name_vi", quantity.name().in(VIETNAMESE),
        "name_en", quantity.name().in(Locale.ENGLISH),
        "threshold", lines(standards.stream().map(thresholds::threshold)),
        "article", lines(standards.stream().map(thresholds::article)),
        "derived_from", lines(modelsOf(quantity).map(thresholds::formula)));
  }

  private static String lines(Stream<String> lines) {
    return lines.distinct().collect(Collectors.joining("\n"));
  }
}
