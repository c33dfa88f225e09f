package io.github.cityward.assess;

import io.github.cityward.WordsContract;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Evidence;
import io.github.cityward.town.Basis;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class AssessmentWordsTest extends WordsContract {
  AssessmentWordsTest() {
    super(Assessment.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.of(
        "", names(Warning.Code.values()),
        "verdict.", names(Verdict.values()),
        "reason.", names(Reason.values()),
        "basis.", names(Basis.values()),
        "evidence.", names(Evidence.values()),
        "explain.scale.", Set.of("higher", "lower"),
        "threshold.", names(Better.values()),
        "threshold.level.", names(Better.values()),
        "unit.", quantities().map(Quantity::unit).collect(Collectors.toSet()),
        "level.",
            quantities()
                .flatMap(
                    each ->
                        each.levels().stream()
                            .flatMap(code -> Stream.of(code, each.id() + "." + code)))
                .collect(Collectors.toSet()));
  }

  /** A unit that is a sign, such as %, says itself; few levels mean something else elsewhere. */
  @Override
  protected Set<String> openFamilies() {
    return Set.of("unit.", "level.");
  }

  /** Vietnamese has no plural, and a provision is named in the reader's language. */
  @Override
  protected boolean differsByLanguage(String key) {
    return key.startsWith("PROVISION_UNKNOWN") || key.startsWith("unit.") || key.equals("points");
  }

  private static Stream<Quantity> quantities() {
    return QuantityCatalog.bundled().all().stream();
  }
}
