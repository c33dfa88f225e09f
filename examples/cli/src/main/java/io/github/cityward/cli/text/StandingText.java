package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.standing.Standing;
import io.github.cityward.standing.StandingWords;

/** What a unit has by law on a day. */
public final class StandingText {
  private static final int INDENT = 2;

  private StandingText() {}

  /** {@return what it has, which unit on which day, and on what that rests} */
  public static String of(Standing standing, Audience audience) {
    Screen screen = audience.screen();
    StandingWords words = StandingWords.in(audience.locale());
    String town =
        audience.say(
            "standing.subject",
            standing.town().name(audience.locale()),
            audience.day(standing.date()));
    String because = words.because(standing);
    return screen.wrap(words.of(standing), INDENT)
        + screen.wrap(town, INDENT)
        + (because.isEmpty() ? "" : screen.wrap(because, INDENT));
  }

  /**
   * {@return what the town of an assessment has, before the standards; empty if nothing is told}
   */
  static String before(Assessment assessment, Audience audience) {
    return Standing.told(assessment.town(), assessment.date())
        .map(
            standing ->
                audience
                    .screen()
                    .wrap(
                        audience.say(
                            "standing.against",
                            StandingWords.in(audience.locale()).of(standing),
                            assessment.rules().name().in(audience.locale())),
                        INDENT))
        .orElse("");
  }
}
