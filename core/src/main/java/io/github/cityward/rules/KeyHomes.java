package io.github.cityward.rules;

import io.github.cityward.source.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the keys of a rule file belong that are easily written one step too far in or out.
 *
 * @param allowed the keys that may stand in this place
 */
record KeyHomes(List<String> allowed) {
  private static final List<String> THRESHOLDS = List.of("lower", "upper", "better");
  private static final List<String> ENDS = List.of("minimum", "maximum");

  /** What stands in a place that holds no further keys may belong further out. */
  private static final List<List<String>> INNERMOST = List.of(THRESHOLDS, ENDS);

  private static final Map<String, List<String>> HELD = held();

  /** {@return the keys under which {@code key} belongs; none if that is not known} */
  List<String> of(String key) {
    List<String> homes =
        HELD.entrySet().stream()
            .filter(each -> each.getValue().contains(key))
            .map(Map.Entry::getKey)
            .toList();
    return INNERMOST.contains(allowed) ? homes : homes.stream().filter(allowed::contains).toList();
  }

  private static Map<String, List<String>> held() {
    Map<String, List<String>> held = new LinkedHashMap<>();
    held.put("instrument", List.of("number", "from", "to"));
    held.put("total", List.of("at-least"));
    held.put("standards", List.of("at-least"));
    held.put("indicators", List.of("quantity", "group", "linear", "steps", "points"));
    held.put("linear", THRESHOLDS);
    held.put("steps", THRESHOLDS);
    held.put("points", ENDS);
    held.put("required", List.copyOf(Words.all(Comparison.values()).keySet()));
    held.put("when", ConditionReader.KEYS);
    held.put("lowers", ProvisionReader.LOWERS);
    held.put("exempts", ProvisionReader.SCOPE);
    held.put("unknown", ProvisionReader.SCOPE);
    return Collections.unmodifiableMap(held);
  }
}
