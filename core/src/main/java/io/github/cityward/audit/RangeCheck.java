package io.github.cityward.audit;

import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether each figure lies where the law lets it. */
record RangeCheck(SheetValues values) {
  List<Finding> findings() {
    Set<String> standards =
        values.rules().indicators().map(Indicator::code).collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    values
        .limits()
        .forEach(
            (item, limits) ->
                values
                    .values(item)
                    .ifPresent(
                        printed ->
                            check(item, limits, printed, standards.contains(item), findings)));
    return findings;
  }

  private void check(
      String item, Limits limits, Span printed, boolean standard, List<Finding> findings) {
    if (limits.areAbove(printed)) {
      findings.add(finding(item, Finding.Code.ABOVE_MAXIMUM, limits.maximum()));
    } else if (standard && limits.areBelow(printed)) {
      findings.add(finding(item, Finding.Code.BELOW_MINIMUM, limits.minimum()));
    }
  }

  private Finding finding(String item, Finding.Code code, Figure<Points> line) {
    return new Finding(
        values.sheet(),
        item,
        code,
        Finding.Ground.LAW,
        values.printed(item).orElseThrow().text(),
        String.valueOf(line.value()),
        List.of(),
        null,
        line.evidence() == Evidence.UNVERIFIED);
  }
}
