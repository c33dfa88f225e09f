package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.town.Observation;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words by which decision a class of urban area is recognised. */
record RecognitionWords(Wording wording) {
  /** The number of a decision or a resolution, as 111/QĐ-BXD or 835/NQ-UBTVQH14. */
  private static final Pattern DECISION =
      Pattern.compile("\\b[0-9]+(?:/[0-9]{4})?/(?:QĐ|NQ)-?[\\p{Lu}0-9]+");

  /** {@return the decision or the assessment that counts, and the assessment that does not} */
  String of(Assessment assessment, IndicatorScore score) {
    return Stream.concat(
            Stream.of(counted(assessment, score)), disregarded(assessment, score).stream())
        .collect(Collectors.joining(" "));
  }

  /** Of an assessment and an observation the later counts, of the same day the observation. */
  private Optional<String> disregarded(Assessment assessment, IndicatorScore score) {
    Assessment presupposed = assessment.presupposed();
    ValueInUse used = score.value();
    if (presupposed == null || used == null || used.source().equals(presupposed.rules().id())) {
      return Optional.empty();
    }
    Recognition shown =
        Recognition.of(
            presupposed, assessment.town(), assessment.date(), assessment.acceptUnverified());
    ValueWords values = ValueWords.in(wording.locale());
    return Optional.ofNullable(shown.value())
        .map(
            value ->
                wording.say(
                    "explain.recognition-disregarded",
                    presupposed.rules().id(),
                    values.of(value, shown.quantity()),
                    values.of(shown.day()),
                    values.of(used.date())));
  }

  private String counted(Assessment assessment, IndicatorScore score) {
    ValueInUse value = score.value();
    if (value == null || value.value().toString().equals(Recognition.NO_CLASS)) {
      return wording.say("explain.not-recognised");
    }
    Optional<Observation> observed =
        assessment
            .town()
            .latest(value.quantity(), assessment.date())
            .filter(each -> ValueInUse.observed(each).equals(value));
    String day = ValueWords.in(wording.locale()).of(value.date());
    if (observed.isEmpty()) {
      return wording.say("explain.recognised-by-assessment", value.source(), day);
    }
    return observed.stream()
        .flatMap(each -> Stream.of(each.source(), each.note()))
        .flatMap(each -> DECISION.matcher(each).results())
        .findFirst()
        .map(number -> wording.say("explain.recognised", number.group(), day))
        .orElseGet(() -> wording.say("explain.recognised-no-number", day));
  }
}
