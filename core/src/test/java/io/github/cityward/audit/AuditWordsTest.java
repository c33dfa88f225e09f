package io.github.cityward.audit;

import io.github.cityward.WordsContract;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class AuditWordsTest extends WordsContract {
  AuditWordsTest() {
    super(DossierAudit.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    Set<String> items = new LinkedHashSet<>(SheetItems.COUNTS);
    items.addAll(List.of("total", "criterion", "standard", "verdict"));
    return Map.of(
        "item.",
        items,
        "SUM_MISMATCH.",
        Set.of("PARTS", "SOME_PARTS"),
        "COUNT_MISMATCH.",
        Set.of("PARTS", "SOME_PARTS", "LAW", "LAW_PARTS", "POINTS"),
        "LIKELY_MISPRINT.",
        Set.of("DIGITS_EXCHANGED", "POINT_MOVED", "ONE_DIGIT"),
        "",
        Set.of("ABOVE_MAXIMUM", "BELOW_MINIMUM", "VERDICT_MISMATCH", "OUTSIDE_BOUNDS"));
  }
}
