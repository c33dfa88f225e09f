package io.github.cityward.cli.text;

import io.github.cityward.WordsContract;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.FigureName;
import io.github.cityward.rules.Measure;
import java.util.Map;
import java.util.Set;

class TextWordsTest extends WordsContract {
  TextWordsTest() {
    super(Audience.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.of(
        "evidence.", names(Evidence.values()),
        "rules.diff.", Set.of("ADDED", "REMOVED", "CHANGED"),
        "rules.diff.figure.", names(FigureName.values()),
        "gaps.pass.", names(Measure.values()),
        "gaps.points.", Set.of("MINIMUM", "MAXIMUM"),
        "gaps.figure.", Set.of("MINIMUM", "MAXIMUM", "NEEDS", "LOWER", "UPPER"),
        "provision.", Set.of("APPLIES", "AMOUNT_UNKNOWN", "EXCLUDED"));
  }

  @Override
  protected Set<String> endings() {
    return Set.of("." + Measure.STANDARDS);
  }
}
