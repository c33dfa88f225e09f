package io.github.cityward.milestone;

import io.github.cityward.WordsContract;
import java.util.Map;
import java.util.Set;

class MilestoneWordsTest extends WordsContract {
  MilestoneWordsTest() {
    super(MilestoneWords.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.of("status.", names(TargetStatus.values()));
  }
}
