package io.github.cityward.scoresheet;

import io.github.cityward.WordsContract;
import java.util.Set;

class ScoreSheetWordsTest extends WordsContract {
  ScoreSheetWordsTest() {
    super(ScoreSheet.class);
  }

  @Override
  protected Set<String> endings() {
    return Set.of(".STANDARDS");
  }
}
