package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.indicator.DatedModel;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.PartsModel;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Provision;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the facts of one standard: its value, its figures, and what eases it. */
final class StandardSteps {
  private final Assessment assessment;
  private final Wording wording;
  private final AssessmentWords words;
  private final NumberText numbers;
  private final ValueWords values;

  StandardSteps(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.wording = Wording.of(StandardSteps.class, locale);
    this.words = AssessmentWords.in(wording.locale());
    this.numbers = NumberText.in(wording.locale());
    this.values = ValueWords.in(wording.locale());
  }

  /** {@return what the value of a standard is and where it comes from, or that there is none} */
  String value(IndicatorScore score) {
    ValueInUse value = score.value();
    if (value == null) {
      Quantity missing = score.indicator().quantity();
      return wording
          .preferring("." + assessment.rules().measure())
          .say("explain.no-value", missing.name().in(wording.locale()), missing.id());
    }
    String shown = values.of(value.value(), score.indicator());
    String day = values.of(value.date());
    String basis = words.of(value.basis());
    if (value.model() == null) {
      String source = value.source().isEmpty() ? "–" : value.source();
      return wording.say("explain.observed", shown, day, basis, source);
    }
    return wording.say(
        "explain.derived", shown, words.formula(value.model()), inputs(value), day, basis);
  }

  /**
   * {@return how each input was derived that was, and on what formulas rest that nobody checked; or
   * that such formulas would derive the value that there is not}
   */
  List<String> formulas(IndicatorScore score) {
    FormulaWords formulas = new FormulaWords(assessment, words, wording);
    ValueInUse value = score.value();
    if (value == null) {
      return formulas.uncounted(score).map(each -> wording.say("explain.uncounted", each)).stream()
          .toList();
    }
    return UncountedFormulas.derivations(value)
        .flatMap(
            each -> {
              IndicatorModel model = Objects.requireNonNull(each.derivedBy());
              if (model instanceof PartsModel parts) {
                return Stream.of(arithmetic(each, parts));
              }
              if (!each.equals(value)) {
                return Stream.of(derivation(each, model, formulas));
              }
              return model.evidence().counts(false)
                  ? Stream.empty()
                  : Stream.of(wording.say("explain.formula", formulas.of(model)));
            })
        .distinct()
        .toList();
  }

  private String arithmetic(ValueInUse value, PartsModel model) {
    return wording.say(
        "explain.parts",
        named(value),
        new PartsWords(wording).arithmetic(value, model),
        values.of(value.value(), value.quantity()));
  }

  private String derivation(ValueInUse input, IndicatorModel model, FormulaWords formulas) {
    return wording.say(
        "explain.derivation",
        named(input),
        values.of(input.value(), input.quantity()),
        words.formula(model.name()),
        inputs(input),
        formulas.grounds(model));
  }

  /** {@return the id of the quantity, and the unit if it is the value of one} */
  private static String named(ValueInUse value) {
    String id = value.quantity().id();
    return value.part() == null ? id : id + " (" + value.part() + ")";
  }

  private String inputs(ValueInUse value) {
    String key = value.derivedBy() instanceof DatedModel ? "explain.dated-input" : "explain.input";
    return value.inputs().stream().map(each -> input(each, key)).collect(Collectors.joining("; "));
  }

  private String input(ValueInUse input, String key) {
    Quantity quantity = input.quantity();
    String said =
        wording.say(
            key,
            quantity.name().in(wording.locale()),
            quantity.id(),
            values.of(input.value(), quantity),
            values.of(input.date()),
            words.of(input.basis()),
            input.source());
    return input.part() == null ? said : wording.say("explain.of-part", input.part(), said);
  }

  /** A figure that does not count is said all the same, and that it does not. */
  <T> String figure(Figure<T> figure, Function<T, String> text) {
    T value = figure.value();
    if (value == null) {
      return wording.say("explain.unknown");
    }
    return figure.evidence().counts(assessment.acceptUnverified())
        ? text.apply(value)
        : wording.say("explain.not-counted", text.apply(value), words.of(figure.evidence()));
  }

  /** {@return a threshold of a standard with its unit, as {@link #figure} says it} */
  String threshold(Indicator indicator, Figure<Rational> threshold) {
    Quantity quantity = indicator.quantity();
    return figure(threshold, position -> values.of(quantity.valueAt(position), quantity));
  }

  /** {@return the provisions that apply to the standard, or may, and what each does to it} */
  List<String> provisions(IndicatorScore score) {
    return assessment.provisions().stream()
        .filter(each -> each.provision().effect().codes().contains(score.indicator().code()))
        .flatMap(each -> effect(each, score).map(effect -> named(each.provision()) + " " + effect))
        .toList();
  }

  /** {@return the provision with its name and where it stands} */
  String named(Provision provision) {
    return wording.say(
        "explain.provision",
        provision.code(),
        provision.name().in(wording.locale()),
        words.citation(provision.citation()));
  }

  private Stream<String> effect(ProvisionUse use, IndicatorScore score) {
    return switch (use.state()) {
      case APPLIES -> Stream.of(applied(use.provision(), score));
      case AMOUNT_UNKNOWN ->
          Stream.of(
              assessment.isWithoutEffect(use.provision(), score)
                  ? wording.say("explain.provision-no-change")
                  : unknown(use.provision()));
      case MAY_APPLY ->
          Stream.of(
              wording.say(
                  score.provisions().contains(use.provision().code())
                      ? "explain.provision-may-apply"
                      : "explain.provision-no-change"));
      case EXISTENCE_UNKNOWN ->
          Stream.of(
              wording.say(
                  score.reason() == Reason.AT_MAXIMUM || score.reason() == Reason.REACHED
                      ? "explain.provision-unseen-no-change"
                      : "explain.provision-unseen"));
      case EXCLUDED, DOES_NOT_APPLY -> Stream.empty();
    };
  }

  private String unknown(Provision provision) {
    return provision.effect() instanceof Effect.Unknown
        ? wording.say("explain.provision-unknown")
        : wording.say("explain.provision-not-counted", words.of(provision.evidence()));
  }

  private String applied(Provision provision, IndicatorScore score) {
    if (!score.provisions().contains(provision.code())) {
      return wording.say("explain.provision-no-change");
    }
    return provision.effect().on(score.indicator().code()) instanceof Effect.Lowers lowers
        ? lowered(provision, lowers, score)
        : wording.say("explain.provision-exempts");
  }

  private String lowered(Provision provision, Effect.Lowers lowers, IndicatorScore score) {
    Indicator indicator = score.indicator();
    Rational relief =
        Easing.of(List.of(provision), indicator, assessment.acceptUnverified()).relief();
    if (relief == null) {
      return wording.say("explain.provision-no-change");
    }
    Quantity quantity = indicator.quantity();
    String threshold =
        wording.say(
            "explain.provision-lowers",
            figure(lowers.factor(), numbers::of),
            threshold(indicator, indicator.scale().lower()),
            values.of(quantity.valueAt(relief), quantity));
    return lowers.line() == Effect.Line.UNKNOWN
        ? Stream.of(Optional.of(threshold), twoLines(score))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "))
        : threshold;
  }

  /** Both readings of the law bound the points; the ends of a range move them too. */
  private Optional<String> twoLines(IndicatorScore score) {
    ValueInUse value = score.value();
    return value == null || !value.position().isExact() || score.points().isExact()
        ? Optional.empty()
        : Optional.of(
            wording.say(
                "explain.two-lines",
                words.counted(score.points().low()),
                words.counted(score.points().high())));
  }

  /** {@return where something stands in the instrument} */
  String cited(String citation) {
    return words.citation(assessment.rules().instrument().number())
        + ", "
        + words.citation(citation);
  }
}
