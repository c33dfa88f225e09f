package io.github.cityward.milestone;

import io.github.cityward.WordsContract;
import io.github.cityward.rules.UnitType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MilestoneWordsTest extends WordsContract {
  MilestoneWordsTest() {
    super(MilestoneWords.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    Set<String> statuses =
        Stream.of(UnitType.values())
            .filter(UnitType::isStatus)
            .map(UnitType::code)
            .collect(Collectors.toSet());
    return Map.of("status.", names(TargetStatus.values()), "kind.", statuses, "road.", statuses);
  }
}
