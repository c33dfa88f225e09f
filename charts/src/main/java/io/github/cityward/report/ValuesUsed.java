package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.indicator.ValueInUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the values that an assessment rests on, those included from which others are derived. */
final class ValuesUsed {
  private ValuesUsed() {}

  /** {@return each value once, in the order of the law} */
  static List<ValueInUse> in(Assessment assessment) {
    Map<String, ValueInUse> all = new LinkedHashMap<>();
    assessment
        .indicators()
        .forEach(
            each -> {
              ValueInUse value = each.value();
              if (value != null) {
                add(value, all);
              }
            });
    return List.copyOf(all.values());
  }

  private static void add(ValueInUse value, Map<String, ValueInUse> all) {
    if (all.putIfAbsent(value.quantity().id(), value) == null) {
      value.inputs().forEach(each -> add(each, all));
    }
  }
}
