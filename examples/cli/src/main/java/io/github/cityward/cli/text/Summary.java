package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.DataShare;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Measure;
import java.util.ArrayList;
import java.util.List;

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
        assessment.town().name(audience.locale()),
        audience.day(assessment.date()),
        audience.words().citation(assessment.rules().instrument().number()),
        assessment.rules().id(),
        audience.words().tier(assessment));
  }

  /** What the total alone does not show says at once which lines of the law decide. */
  private String verdict() {
    String counted = counted();
    boolean otherLines =
        assessment.verdict() != assessment.standards()
            || (assessment.verdict() == Verdict.NOT_MET
                && assessment.totalVerdict() != Verdict.NOT_MET);
    return audience.headline(
            assessment.verdict(),
            otherLines
                ? counted + audience.words().deciding(assessment).map(each -> " " + each).orElse("")
                : counted)
        + audience
            .words()
            .discretion(assessment)
            .map(each -> audience.screen().wrap(each, INDENT))
            .orElse("");
  }

  private String counted() {
    return audience.say(
        "summary.points",
        assessment.rules().name().in(audience.locale()),
        audience.words().points(assessment),
        audience.points(assessment.maximum()),
        isCounted() ? audience.words().needs(assessment) : audience.points(assessment.minimum()),
        assessment.maximum().value().toDouble());
  }

  private String sureness() {
    List<String> facts = new ArrayList<>(Assumptions.of(assessment, audience));
    String sure = sure(!facts.isEmpty());
    long undetermined = assessment.requirements(Verdict.UNDETERMINED);
    if (undetermined > 0) {
      facts.add(audience.say("sure.undetermined", undetermined, requirements()));
    }
    DataShare share = assessment.dataShare();
    if (share.missing().signum() > 0) {
      facts.add(audience.say("sure.missing", audience.percent(share.missing())));
    }
    long open =
        assessment.conditions().stream()
            .filter(each -> each.verdict() == Verdict.UNDETERMINED)
            .count();
    if (open > 0 && assessment.verdict() == Verdict.UNDETERMINED) {
      facts.add(audience.say("sure.conditions", open));
    }
    if (facts.isEmpty()) {
      facts.add(audience.say("sure.all-known"));
    }
    if (sure.equals("sure.if") && isMetIfOneUnit()) {
      facts.add(0, audience.say("sure.one-unit"));
    }
    return audience.say(sure, String.join("; ", facts));
  }

  /**
   * What rests on an assumption is never called certain, and what is not met only so far as clauses
   * that nobody has read do not ease it.
   */
  private String sure(boolean onAssumptions) {
    if (assessment.verdict() == Verdict.UNDETERMINED) {
      return "sure.not";
    }
    if (onAssumptions) {
      return "sure.if";
    }
    if (isMetIfOneUnit()) {
      return "sure.if-one-unit";
    }
    boolean clauses =
        assessment.warnings().stream()
            .anyMatch(each -> each.code() == Warning.Code.PROVISION_UNKNOWN);
    return clauses && assessment.verdict() == Verdict.NOT_MET ? "sure.but-clauses" : "sure.yes";
  }

  /** What is not met is so in however many units the area lies. */
  private boolean isMetIfOneUnit() {
    return assessment.verdict() == Verdict.MET && assessment.takesOneUnit();
  }

  private boolean isCounted() {
    return assessment.rules().measure() == Measure.STANDARDS;
  }

  private long requirements() {
    return assessment.criteria().stream()
        .mapToLong(each -> each.criterion().requirements().size())
        .sum();
  }

  private String missing() {
    return isCounted() ? standards() : points();
  }

  /** What is short for certain by the most, then the first that may be. */
  private String standards() {
    List<Shortfall> all = assessment.shortfalls();
    List<String> missing = new ArrayList<>();
    List<Shortfall> certain =
        all.stream().filter(each -> each.verdict() == Verdict.NOT_MET).toList();
    long notMet = assessment.requirements(Verdict.NOT_MET);
    if (notMet > 0 && !certain.isEmpty()) {
      missing.add(standard("most.short", notMet, certain.get(certain.size() - 1)));
    }
    long unknown = assessment.requirements(Verdict.UNDETERMINED);
    all.stream()
        .filter(each -> each.verdict() == Verdict.UNDETERMINED)
        .findFirst()
        .filter(each -> unknown > 0)
        .ifPresent(each -> missing.add(standard("most.unknown", unknown, each)));
    if (assessment.criteria().stream().anyMatch(each -> each.minimum() == null)) {
      missing.add(audience.say("most.groups"));
    }
    if (missing.isEmpty()) {
      missing.add(
          audience.say(assessment.standards() == Verdict.MET ? "most.nothing" : "most.lines"));
    }
    return String.join(" ", missing);
  }

  private String standard(String key, long count, Shortfall shortfall) {
    return audience.say(
        key,
        count,
        Needs.of(shortfall, audience),
        shortfall.indicator().code(),
        shortfall.indicator().name().in(audience.locale()));
  }

  private String points() {
    List<String> missing = new ArrayList<>();
    assessment
        .largest(Verdict.NOT_MET)
        .ifPresent(each -> missing.add(most("most.short", Verdict.NOT_MET, each)));
    assessment
        .largest(Verdict.UNDETERMINED)
        .ifPresent(each -> missing.add(most("most.unknown", Verdict.UNDETERMINED, each)));
    if (missing.isEmpty()) {
      missing.add(
          audience.say(assessment.standards() == Verdict.MET ? "most.nothing" : "most.lines"));
    }
    return String.join(" ", missing);
  }

  private String most(String key, Verdict verdict, IndicatorScore score) {
    return audience.say(
        key,
        count(verdict),
        score
            .atStake()
            .filter(each -> !each.equals(Points.ZERO))
            .map(audience.words()::counted)
            .orElseGet(() -> audience.say("most.uncounted")),
        score.indicator().code(),
        score.indicator().name().in(audience.locale()));
  }

  private long count(Verdict verdict) {
    return assessment.indicators().filter(each -> each.verdict() == verdict).count();
  }
}
