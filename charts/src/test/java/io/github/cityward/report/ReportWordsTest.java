package io.github.cityward.report;

import io.github.cityward.WordsContract;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Measure;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class ReportWordsTest extends WordsContract {
  private static final Set<String> SHARES =
      Set.of("official", "reported", "derived", "assumed", "missing");

  ReportWordsTest() {
    super(Report.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.of(
        "section.",
            Arrays.stream(ReportSection.values())
                .map(ReportSection::id)
                .collect(Collectors.toSet()),
        "share.", SHARES,
        "summary.basis.", SHARES,
        "summary.", names(Verdict.values()),
        "result.why.", names(Verdict.values()),
        "short.missing.", names(Better.values()),
        "changes.cause.", standardCauses());
  }

  /** What the maximum of a criterion takes away is a sentence of its own. */
  private static Set<String> standardCauses() {
    Set<String> causes = names(Change.Cause.values());
    causes.remove(Change.Cause.CEILING.name());
    return causes;
  }

  @Override
  protected Set<String> endings() {
    return Set.of("." + Measure.STANDARDS);
  }

  @Override
  protected Optional<Path> templates() {
    return Optional.of(Path.of("src", "main", "jte"));
  }
}
