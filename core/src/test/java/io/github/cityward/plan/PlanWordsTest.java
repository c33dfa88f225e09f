package io.github.cityward.plan;

import io.github.cityward.WordsContract;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class PlanWordsTest extends WordsContract {
  PlanWordsTest() {
    super(PlanWords.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.of(
        "answer.",
        Stream.concat(names(PlanStatus.values()).stream(), Stream.of("nothing", "open"))
            .collect(Collectors.toSet()),
        "left-out.",
        names(LeftOut.Reason.values()));
  }
}
