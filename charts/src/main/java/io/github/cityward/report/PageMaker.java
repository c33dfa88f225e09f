package io.github.cityward.report;

import io.github.cityward.Cityward;
import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.DataShare;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Verdict;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.ShortfallChart;
import io.github.cityward.charts.ValueWords;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Instrument;
import io.github.cityward.rules.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words an assessment for the page. */
final class PageMaker {
  private static final int SHORT_SHA = 16;

  private final Assessment assessment;
  private final Wording wording;
  private final Wording core;
  private final Locale locale;
  private final NumberText numbers;
  private final ValueWords values;
  private final Measurements measurements;

  PageMaker(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.wording = Wording.of(PageMaker.class, locale);
    this.core = Wording.of(Assessment.class, locale);
    this.locale = wording.locale();
    this.numbers = NumberText.in(this.locale);
    this.values = ValueWords.in(this.locale);
    this.measurements = new Measurements(this.locale);
  }

  Page make(byte[] criteria, byte[] shortfalls) {
    List<Page.Criterion> table = assessment.criteria().stream().map(this::criterion).toList();
    return new Page(
        wording,
        StyleSheet.withFonts(),
        subject(),
        notices(),
        new Conclusion(assessment, locale).words(),
        law(),
        shares(),
        counts(),
        assessment.warnings().stream().map(each -> each.message(locale)).toList(),
        List.of(
            figure("criteria", criteria, CriterionChart.inWords(assessment, locale)),
            figure("shortfalls", shortfalls, ShortfallChart.inWords(assessment, locale))),
        table,
        measurements.sources(),
        Cityward.version());
  }

  private Page.Subject subject() {
    String province = assessment.town().profile().province();
    String region = assessment.town().profile().region().label().in(locale);
    return new Page.Subject(
        assessment.town().name(),
        province == null ? region : province + ", " + region,
        assessment.rules().name().in(locale),
        assessment.rules().instrument().number(),
        values.of(assessment.date()));
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    DataShare share = assessment.dataShare();
    if (share.assumed().signum() > 0) {
      notices.add(wording.say("notice.assumed", percent(share.assumed())));
    }
    if (assessment.acceptUnverified()) {
      notices.add(wording.say("notice.unverified"));
    }
    if (!assessment.rules().isInForce(assessment.date())) {
      notices.add(
          wording.say("notice.stale", assessment.rules().id(), values.of(assessment.date())));
    }
    return notices;
  }

  private List<Page.Fact> law() {
    Instrument instrument = assessment.rules().instrument();
    String sha = assessment.rules().sha256();
    return List.of(
        fact("law.instrument", instrument.number() + ", " + instrument.name().in(locale)),
        fact("law.period", period(instrument)),
        fact("law.date", values.of(assessment.date())),
        fact(
            "law.rules",
            wording.say(
                "law.rules-text",
                assessment.rules().id(),
                sha.substring(0, Math.min(SHORT_SHA, sha.length())))),
        fact(
            "law.pass",
            wording.say(
                "law.pass-text", limit(assessment.minimum()), numbers.of(assessment.maximum()))),
        fact("law.pass-citation", assessment.rules().passRule().citation()),
        fact("law.evidence", evidence(instrument.evidence())),
        fact("law.source", instrument.source()));
  }

  private String period(Instrument instrument) {
    LocalDate to = instrument.to();
    return to == null
        ? wording.say("law.period-open", values.of(instrument.from()))
        : wording.say("law.period-closed", values.of(instrument.from()), values.of(to));
  }

  private Page.Fact fact(String key, String text) {
    return new Page.Fact(wording.say(key), text);
  }

  private List<Page.Share> shares() {
    DataShare share = assessment.dataShare();
    return List.of(
        share("official", share.official()),
        share("reported", share.reported()),
        share("derived", share.derived()),
        share("assumed", share.assumed()),
        share("missing", share.missing()));
  }

  private Page.Share share(String kind, Rational share) {
    return new Page.Share(
        kind,
        wording.say("share." + kind),
        percent(share) + " %",
        Conclusion.length(share.toDouble()));
  }

  private List<Page.Fact> counts() {
    return List.of(
        count("at-maximum", assessment.counts().atMaximum()),
        count("between", assessment.counts().between()),
        count("at-minimum", assessment.counts().atMinimum()),
        count("not-met", assessment.counts().notMet()),
        count("unknown", assessment.counts().unknown()));
  }

  private Page.Fact count(String key, int count) {
    return new Page.Fact(wording.say("count." + key), numbers.of(Rational.of(count)));
  }

  private Page.Figure figure(String key, byte[] png, String words) {
    return new Page.Figure(
        key, wording.say("figure." + key), words, Base64.getEncoder().encodeToString(png));
  }

  private Page.Criterion criterion(CriterionScore score) {
    return new Page.Criterion(
        score.criterion().code(),
        score.criterion().name().in(locale),
        numbers.of(score.points()),
        limits(score.minimum(), score.maximum()),
        verdict(score.verdict()),
        Conclusion.kind(score.verdict()),
        score.criterion().citation(),
        score.indicators().stream().map(this::standard).toList());
  }

  private Page.Standard standard(IndicatorScore score) {
    Evidence evidence = score.indicator().evidence();
    return new Page.Standard(
        score.indicator().code(),
        score.indicator().name().in(locale),
        measurements.of(score.value()),
        numbers.of(score.points()),
        limits(score.minimum(), score.maximum()),
        verdict(score.verdict()),
        Conclusion.kind(score.verdict()),
        core.say("reason." + score.reason()),
        score.provisions().stream().map(this::provision).toList(),
        score.indicator().citation(),
        evidence(evidence),
        evidence == Evidence.UNVERIFIED || evidence == Evidence.MISSING);
  }

  private String provision(String code) {
    return assessment.rules().provisions().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .map(this::provision)
        .orElse(code);
  }

  private String provision(Provision provision) {
    return provision.code()
        + ": "
        + provision.name().in(locale)
        + " ("
        + provision.citation()
        + ")";
  }

  private String limits(@Nullable Points minimum, @Nullable Points maximum) {
    return limit(minimum) + "–" + limit(maximum);
  }

  private String limit(@Nullable Points points) {
    return points == null ? wording.say("unknown") : numbers.of(points);
  }

  private String verdict(Verdict verdict) {
    return core.say("verdict." + verdict);
  }

  private String evidence(Evidence evidence) {
    return core.say("evidence." + evidence);
  }

  private String percent(Rational share) {
    return numbers.of(Rational.of(share.rounded(2)));
  }
}
