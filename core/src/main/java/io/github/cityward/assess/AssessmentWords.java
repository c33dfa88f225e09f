package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.rules.Evidence;
import io.github.cityward.town.Basis;
import java.util.Locale;

/** What people call verdicts, reasons, bases of values and the evidence of figures. */
public final class AssessmentWords {
  private final Wording wording;

  private AssessmentWords(Wording wording) {
    this.wording = wording;
  }

  /** {@return the words of a Vietnamese reader, or of an English one for any other locale} */
  public static AssessmentWords in(Locale locale) {
    return new AssessmentWords(Wording.of(AssessmentWords.class, locale));
  }

  /** {@return the verdict: {@code đạt}, {@code chưa xác định}} */
  public String of(Verdict verdict) {
    return wording.say("verdict." + verdict);
  }

  /** {@return why a standard earns its points} */
  public String of(Reason reason) {
    return wording.say("reason." + reason);
  }

  /** {@return on what a value rests; an assumed one in capitals} */
  public String of(Basis basis) {
    return wording.say("basis." + basis);
  }

  /** {@return how well a figure of the law is known; one that nobody checked in capitals} */
  public String of(Evidence evidence) {
    return wording.say("evidence." + evidence);
  }
}
