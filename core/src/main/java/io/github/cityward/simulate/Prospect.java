package io.github.cityward.simulate;

import io.github.cityward.assess.Verdict;
import java.util.Set;

/**
 * What may come of one open assessment once a fact is known.
 *
 * @param verdicts which of met and not met it can bring about; there may be fewer
 * @param isCertain whether it brings about one of them whatever it turns out to be
 */
record Prospect(Set<Verdict> verdicts, boolean isCertain) {
  Prospect {
    verdicts = Set.copyOf(verdicts);
  }

  static Prospect none() {
    return new Prospect(Set.of(), false);
  }
}
