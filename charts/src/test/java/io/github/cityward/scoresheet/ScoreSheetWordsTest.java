package io.github.cityward.scoresheet;

import io.github.cityward.WordsContract;
import java.util.Map;
import java.util.Set;

class ScoreSheetWordsTest extends WordsContract {
  ScoreSheetWordsTest() {
    super(ScoreSheet.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.of("source.", Set.copyOf(SourceWords.KEYS.values()));
  }

  @Override
  protected Set<String> endings() {
    return Set.of(".STANDARDS");
  }
}
