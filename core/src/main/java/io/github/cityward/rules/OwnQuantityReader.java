package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the quantities that a rule file brings along because the library has none like them. */
record OwnQuantityReader(Problems problems) {
  private static final Pattern ID =
      Pattern.compile(Pattern.quote(QuantityCatalog.OWN) + "[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");

  private static final int LONGEST_ID = 64;
  private static final Pattern LEVEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
  private static final Map<String, Kind> KINDS = kinds();

  /** The scope of the quantities of a rule file: the whole unit, of which alone they can speak. */
  private static final String SCOPE = "whole";

  /** {@return the quantities of the file that are without a problem} */
  List<Quantity> readAll(RuleFields root) {
    List<RuleFields> written = root.mappings("quantities");
    RepeatedCodes.refuse(written, "id", problems);
    Set<String> ids = new HashSet<>();
    List<Quantity> quantities = new ArrayList<>();
    for (RuleFields each : written) {
      read(each).filter(quantity -> ids.add(quantity.id())).ifPresent(quantities::add);
    }
    return quantities;
  }

  private Optional<Quantity> read(RuleFields fields) {
    int before = problems.count();
    fields.allowOnly("id", "kind", "unit", "name", "levels");
    String id = id(fields);
    Optional<Kind> kind = fields.word("kind", KINDS);
    Name name = fields.name("name");
    String unit = fields.node().get("unit").isEmpty() ? "" : fields.text("unit");
    List<String> levels = kind.map(each -> levels(fields, id, each, unit)).orElse(List.of());
    return problems.count() > before || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(new Quantity(id, kind.get(), unit, SCOPE, name, levels, true));
  }

  private String id(RuleFields fields) {
    String id = fields.text("id");
    if (!id.isBlank() && (id.length() > LONGEST_ID || !ID.matcher(id).matches())) {
      problems.report(ProblemCode.WRONG_QUANTITY_ID, fields.placeOf("id"), id);
    }
    return id;
  }

  private List<String> levels(RuleFields fields, String id, Kind kind, String unit) {
    if (kind != Kind.LEVEL) {
      if (fields.node().get("levels").isPresent()) {
        problems.report(
            ProblemCode.LEVELS_OF_A_NUMBER,
            fields.placeOf("levels"),
            id,
            kind.name().toLowerCase(Locale.ROOT));
      }
      return List.of();
    }
    if (!unit.isEmpty()) {
      problems.report(ProblemCode.LEVEL_WITH_UNIT, fields.placeOf("unit"), unit, id);
    }
    fields.node().require("levels", problems);
    List<YamlNode.Text> written = fields.texts("levels");
    if (written.size() == 1) {
      problems.report(ProblemCode.ONE_LEVEL, fields.placeOf("levels"), id, written.get(0).text());
    }
    written.stream()
        .filter(each -> !LEVEL.matcher(each.text()).matches())
        .forEach(each -> problems.report(ProblemCode.WRONG_LEVEL, each.place(), each.text()));
    RepeatedCodes.refuse(List.of(fields), "levels", problems);
    return written.stream().map(YamlNode.Text::text).toList();
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Kind each : Kind.values()) {
      kinds.put(each.name().toLowerCase(Locale.ROOT), each);
    }
    return Collections.unmodifiableMap(kinds);
  }
}
