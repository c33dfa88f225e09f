package io.github.cityward.rules;

import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Words;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads when a provision, or one of several standards, applies. */
final class ConditionReader {
  private static final Map<String, Attribute> ATTRIBUTES = Words.all(Attribute.values());
  private static final Map<String, Region> REGIONS = Words.all(Region.values());
  private static final Map<String, Superior> SUPERIORS = Words.all(Superior.values());

  private static final Map<String, Founding> FOUNDINGS = Words.all(Founding.values());

  private static final Map<String, Level> CLASSES = classes();

  /**
   * The keys of a condition; the class only says which one of several standards applies, and the
   * founding only which provision does.
   */
  static final List<String> KEYS =
      List.of(
          "attribute",
          "without",
          "region",
          "belongs-to",
          "urban-class",
          "founding",
          "from",
          "until");

  private ConditionReader() {}

  /** {@return when a provision applies} */
  static Condition read(RuleFields fields) {
    fields.allowOnly(
        KEYS.stream().filter(key -> !key.equals("urban-class")).toArray(String[]::new));
    return condition(fields);
  }

  /** {@return when one of several standards applies, which may also go by the class} */
  static Condition ofChoice(RuleFields fields) {
    fields.allowOnly(KEYS.stream().filter(key -> !key.equals("founding")).toArray(String[]::new));
    return condition(fields);
  }

  private static Condition condition(RuleFields fields) {
    LocalDate from = fields.dateIfPresent("from").orElse(null);
    LocalDate until = fields.dateIfPresent("until").orElse(null);
    fields.refuseBefore(from, until, "until");
    return new Condition(
        Set.copyOf(fields.words("attribute", ATTRIBUTES)),
        Set.copyOf(fields.words("without", ATTRIBUTES)),
        Set.copyOf(fields.words("region", REGIONS)),
        Set.copyOf(fields.words("belongs-to", SUPERIORS)),
        Set.copyOf(fields.words("urban-class", CLASSES)),
        Set.copyOf(fields.words("founding", FOUNDINGS)),
        from,
        until);
  }

  private static Map<String, Level> classes() {
    Quantity quantity = QuantityCatalog.bundled().get(Circumstances.URBAN_CLASS);
    Map<String, Level> classes = new LinkedHashMap<>();
    quantity.levels().forEach(code -> classes.put(code, quantity.level(code).orElseThrow()));
    return Collections.unmodifiableMap(classes);
  }
}
