package io.github.cityward.notebook;

import io.github.cityward.WordsContract;
import io.github.cityward.assess.Change;
import io.github.cityward.rules.Measure;
import java.util.Map;
import java.util.Set;

class ViewWordsTest extends WordsContract {
  ViewWordsTest() {
    super(View.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.of("cause.", names(Change.Cause.values()));
  }

  @Override
  protected Set<String> endings() {
    return Set.of("." + Measure.STANDARDS);
  }
}
