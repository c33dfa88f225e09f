package io.github.cityward.report;

import io.github.cityward.rules.RuleSet;
import io.github.cityward.scoresheet.SourceWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers sources in the order in which the report meets them. Not thread-safe. */
final class Sources {
  private final Phrases phrases;
  private final Map<String, Source> met = new LinkedHashMap<>();

  Sources(Phrases phrases) {
    this.phrases = phrases;
  }

  /** {@return a citation of the instrument of {@code rules}, with where that was read} */
  Cited citation(String written, RuleSet rules) {
    return new Cited(phrases.citation(written), ofLaw(rules.instrument().source()));
  }

  /** {@return the number of a source of data; none for an empty one} */
  List<Integer> ofData(String text) {
    return number(text, "sources.data", text);
  }

  /** {@return the number of a source of the law; none for an empty one} */
  List<Integer> ofLaw(String text) {
    return number(text, "sources.law", SourceWords.in(phrases.locale()).of(text));
  }

  private List<Integer> number(String text, String subject, String said) {
    if (text.isBlank()) {
      return List.of();
    }
    Source source =
        met.computeIfAbsent(text, each -> new Source(met.size() + 1, phrases.say(subject), said));
    return List.of(source.number());
  }

  /** {@return the sources met so far, in the order of their numbers} */
  List<Source> all() {
    return List.copyOf(met.values());
  }
}
