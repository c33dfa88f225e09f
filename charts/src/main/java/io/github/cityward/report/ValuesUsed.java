package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Quantity;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the values that an assessment rests on, those included from which others are derived. */
final class ValuesUsed {
  private ValuesUsed() {}

  /** {@return each value once, in the order of the law} */
  static List<ValueInUse> in(Assessment assessment) {
    Map<Subject, ValueInUse> all = new LinkedHashMap<>();
    Set<ValueInUse> seen = new HashSet<>();
    assessment
        .indicators()
        .forEach(
            each -> {
              ValueInUse value = each.value();
              if (value != null) {
                add(value, all, seen);
              }
            });
    return List.copyOf(all.values());
  }

  /** What is measured of the town, or of one of the units that it is made of. */
  private record Subject(Quantity quantity, @Nullable String part) {}

  private static void add(ValueInUse value, Map<Subject, ValueInUse> all, Set<ValueInUse> seen) {
    if (seen.add(value)) {
      all.putIfAbsent(new Subject(value.quantity(), value.part()), value);
      value.inputs().forEach(each -> add(each, all, seen));
    }
  }
}
