package io.github.cityward.notebook;

import io.github.cityward.WordsContract;
import io.github.cityward.rules.Measure;
import java.util.Set;

class ViewWordsTest extends WordsContract {
  ViewWordsTest() {
    super(View.class);
  }

  @Override
  protected Set<String> endings() {
    return Set.of("." + Measure.STANDARDS);
  }
}
