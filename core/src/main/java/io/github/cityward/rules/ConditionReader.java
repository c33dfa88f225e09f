package io.github.cityward.rules;

import io.github.cityward.source.Words;
import java.util.Map;
import java.util.Set;

/** Reads when a provision, or one of several standards, applies. */
final class ConditionReader {
  private static final Map<String, Attribute> ATTRIBUTES = Words.all(Attribute.values());
  private static final Map<String, Region> REGIONS = Words.all(Region.values());
  private static final Map<String, Superior> SUPERIORS = Words.all(Superior.values());

  private ConditionReader() {}

  static Condition read(RuleFields fields) {
    fields.allowOnly("attribute", "without", "region", "belongs-to", "from", "until");
    return new Condition(
        Set.copyOf(fields.words("attribute", ATTRIBUTES)),
        Set.copyOf(fields.words("without", ATTRIBUTES)),
        Set.copyOf(fields.words("region", REGIONS)),
        Set.copyOf(fields.words("belongs-to", SUPERIORS)),
        fields.dateIfPresent("from").orElse(null),
        fields.dateIfPresent("until").orElse(null));
  }
}
