package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.DataShare;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first three lines: whether it is met, how sure that is, and what is missing most. */
final class Summary {
  private static final int INDENT = 2;

  private final Assessment assessment;
  private final Audience audience;

  private Summary(Assessment assessment, Audience audience) {
    this.assessment = assessment;
    this.audience = audience;
  }

  static String of(Assessment assessment, Audience audience) {
    Summary summary = new Summary(assessment, audience);
    Screen screen = audience.screen();
    return summary.verdict()
        + screen.wrap(summary.sureness(), INDENT)
        + screen.wrap(summary.missing(), INDENT);
  }

  /** {@return which town, on which day, under which law} */
  static String subject(Assessment assessment, Audience audience) {
    return audience.say(
        "summary.subject",
        assessment.town().name(),
        audience.day(assessment.date()),
        assessment.rules().instrument().number(),
        assessment.rules().id());
  }

  private String verdict() {
    return audience.headline(
        assessment.verdict(),
        audience.say(
            "summary.points",
            assessment.rules().name().in(audience.locale()),
            audience.points(assessment.points()),
            audience.points(assessment.maximum()),
            audience.points(assessment.minimum())));
  }

  /** A result that rests on what somebody assumed is never called certain. */
  private String sureness() {
    DataShare share = assessment.dataShare();
    boolean onAssumptions = share.assumed().signum() > 0 || assessment.acceptUnverified();
    String sure =
        assessment.verdict() == Verdict.UNDETERMINED
            ? "sure.not"
            : onAssumptions ? "sure.if" : "sure.yes";
    List<String> facts = new ArrayList<>();
    if (share.assumed().signum() > 0) {
      facts.add(audience.say("sure.assumed", percent(share.assumed())));
    }
    if (assessment.acceptUnverified()) {
      facts.add(audience.say("sure.unverified"));
    }
    int unknown = assessment.counts().unknown();
    long all = assessment.indicators().count();
    facts.add(audience.say("sure.unknown", String.valueOf(unknown), String.valueOf(all)));
    if (share.missing().signum() > 0) {
      facts.add(audience.say("sure.missing", percent(share.missing())));
    }
    return audience.say(sure, String.join("; ", facts));
  }

  private String percent(Rational share) {
    return audience.number(Rational.of(share.rounded(1)));
  }

  private String missing() {
    Optional<String> shortest =
        assessment.largest(Verdict.NOT_MET).map(each -> most("most.short", each));
    Optional<String> widest =
        assessment
            .largest(Verdict.UNDETERMINED)
            .or(() -> assessment.largest(Verdict.MET).filter(each -> !each.points().isExact()))
            .map(each -> most("most.unknown", each));
    Optional<String> first = assessment.verdict() == Verdict.UNDETERMINED ? widest : shortest;
    return first.or(() -> shortest).or(() -> widest).orElseGet(() -> audience.say("most.nothing"));
  }

  private String most(String key, IndicatorScore score) {
    return audience.say(
        key,
        audience.points(score.atStake().orElse(null)),
        score.indicator().code(),
        score.indicator().name().in(audience.locale()));
  }
}
