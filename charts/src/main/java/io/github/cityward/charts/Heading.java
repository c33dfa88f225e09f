package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.DataShare;
import io.github.cityward.forecast.Projection;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.simulate.Sampling;
import io.github.cityward.simulate.Simulation;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stands above every chart: its title, what was assessed, and what is not known of it.
 *
 * @param subject whose assessment it is, under what law, on what day
 * @param warnings what in it nobody published or checked, and that rules are not the law
 * @param gaps for how much there is no data
 */
record Heading(String subject, List<String> warnings, List<String> gaps) {
  static Heading of(Assessment assessment, ChartWords words) {
    DataShare share = assessment.dataShare();
    String subject =
        words.say(
            "heading.subject",
            assessment.town().name(words.locale()),
            assessment.rules().name().in(words.locale()),
            words.words().citation(assessment.rules().instrument().number()),
            words.values().of(assessment.date()),
            words.words().tier(assessment));
    return new Heading(
        subject,
        warnings(
            share("heading.assumed", share.assumed(), words),
            assessment.rules(),
            assessment.acceptUnverified(),
            words),
        share("heading.missing", share.missing(), words));
  }

  static Heading of(Comparison comparison, ChartWords words) {
    String subject =
        words.say(
            "heading.towns",
            comparison.ranking().size(),
            comparison.rules().name().in(words.locale()),
            words.words().citation(comparison.rules().instrument().number()),
            words.values().of(comparison.date()));
    return new Heading(
        subject,
        warnings(
            towns("heading.towns-assumed", DataShare::assumed, comparison, words),
            comparison.rules(),
            comparison.acceptUnverified(),
            words),
        towns("heading.towns-missing", DataShare::missing, comparison, words));
  }

  /** How much is assumed or missing differs from law to law, and stands at each. */
  static Heading ofLaws(List<Assessment> laws, ChartWords words) {
    Assessment first = laws.get(0);
    String subject =
        words.say(
            "heading.laws",
            first.town().name(words.locale()),
            words.values().of(first.date()),
            laws.size());
    return new Heading(
        subject,
        warnings(
            List.of(),
            laws.stream()
                .map(Assessment::rules)
                .filter(RuleSet::isIllustrative)
                .findFirst()
                .orElse(first.rules()),
            laws.stream().anyMatch(Assessment::acceptUnverified),
            words),
        List.of());
  }

  static Heading of(Simulation simulation, ChartWords words) {
    String subject =
        words.say(
            "heading.draws",
            simulation.town().name(words.locale()),
            simulation.rules().name().in(words.locale()),
            words.words().citation(simulation.rules().instrument().number()),
            simulation.draws(),
            String.valueOf(simulation.seed()));
    return new Heading(
        subject,
        warnings(
            assumed(simulation.town(), words),
            simulation.rules(),
            simulation.acceptUnverified(),
            words),
        assumptions(simulation, words));
  }

  /** What is assumed or missing is told of the last year, which rests on forecasts most. */
  static Heading of(Projection projection, ChartWords words) {
    Assessment last = projection.last().assessment();
    String year = ChartWords.year(projection.last().year());
    String subject =
        words.say(
            "heading.forecast",
            projection.town().name(words.locale()),
            words.values().of(projection.known()),
            ChartWords.year(projection.years().get(0).year()),
            year);
    DataShare share = last.dataShare();
    return new Heading(
        subject,
        warnings(
            share("heading.forecast-assumed", share.assumed(), words, year),
            projection.years().stream()
                .map(each -> each.assessment().rules())
                .filter(RuleSet::isIllustrative)
                .findFirst()
                .orElse(last.rules()),
            projection.years().stream().anyMatch(each -> each.assessment().acceptUnverified()),
            words),
        share("heading.forecast-missing", share.missing(), words, year));
  }

  /** On how many points they rest differs from draw to draw. */
  private static List<String> assumed(Town town, ChartWords words) {
    long assumed =
        town.observations().stream()
            .filter(each -> each.basis() == Basis.ASSUMED)
            .map(Observation::quantity)
            .distinct()
            .count();
    return assumed == 0 ? List.of() : List.of(words.say("heading.draws-assumed", assumed));
  }

  private static List<String> assumptions(Simulation simulation, ChartWords words) {
    List<String> assumptions = new ArrayList<>();
    int uncertain = simulation.uncertain().size();
    assumptions.add(
        uncertain == 0
            ? words.say("heading.nothing-uncertain")
            : words.say("heading.uncertain", uncertain));
    if (uncertain > 1) {
      assumptions.add(
          simulation.correlations().isEmpty()
              ? words.say("heading.independent")
              : words.say("heading.correlated", simulation.correlations().size()));
    }
    if (simulation.sampling() == Sampling.SOBOL) {
      assumptions.add(words.say("heading.sobol"));
    }
    return List.of(String.join(" ", assumptions));
  }

  private static List<String> warnings(
      List<String> assumed, RuleSet rules, boolean acceptUnverified, ChartWords words) {
    List<String> warnings = new ArrayList<>(assumed);
    if (rules.isIllustrative()) {
      warnings.add(words.say("heading.illustrative"));
    }
    if (acceptUnverified) {
      warnings.add(words.say("heading.unverified"));
    }
    return warnings;
  }

  private static List<String> share(String key, Rational share, ChartWords words, String... of) {
    if (share.signum() <= 0) {
      return List.of();
    }
    List<Object> said = new ArrayList<>(List.of(words.numbers().percent(share)));
    said.addAll(List.of(of));
    return List.of(words.say(key, said.toArray()));
  }

  /** How much it is of each town stands at the town. */
  private static List<String> towns(
      String key, Function<DataShare, Rational> share, Comparison comparison, ChartWords words) {
    long some =
        comparison.ranking().stream()
            .filter(each -> share.apply(each.assessment().dataShare()).signum() > 0)
            .count();
    return some > 0 ? List.of(words.say(key, some, comparison.ranking().size())) : List.of();
  }

  /** {@return the same, and after it what else must be known} */
  Heading and(String said) {
    return new Heading(subject, warnings, Stream.concat(gaps.stream(), Stream.of(said)).toList());
  }

  void writeTo(Sheet sheet, String title) {
    Style style = sheet.style();
    sheet.text(title, style.title(), Tone.INK);
    sheet.gap(4);
    sheet.text(subject, style.text(), Tone.GREY);
    warnings.forEach(each -> sheet.text(each, style.strong(), Tone.SHORT));
    gaps.forEach(each -> sheet.text(each, style.text(), Tone.GREY));
    sheet.gap(18);
  }

  /** {@return whose assessment it is and what it does not know} */
  String inWords() {
    return before(List.of());
  }

  /** {@return {@code sentences} after whose assessment it is and what it does not know} */
  String before(List<String> sentences) {
    List<String> all = new ArrayList<>();
    all.add(subject + ".");
    all.addAll(warnings);
    all.addAll(gaps);
    all.addAll(sentences);
    return String.join(" ", all);
  }
}
