package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the thresholds of a standard, even where its quantity is not known, so that all is said at
 * once.
 */
record ScaleReader(Optional<Quantity> quantity, Problems problems) {
  private static final Map<String, Better> BETTER = Words.all(Better.values());
  private static final Map<String, Comparison> COMPARISONS = Words.all(Comparison.values());

  /** {@return the two thresholds of a scored standard; neither key means that nobody saw them} */
  Optional<Scale> scored(RuleFields fields, Function<String, Evidence> evidence) {
    boolean linear = fields.node().get("linear").isPresent();
    boolean steps = fields.node().get("steps").isPresent();
    boolean unseen =
        evidence.apply("lower") == Evidence.MISSING && evidence.apply("upper") == Evidence.MISSING;
    if (!linear && !steps && unseen) {
      Figure<Rational> nothing = new Figure<>(null, Evidence.MISSING);
      return Optional.of(new StepScale(nothing, nothing, Better.HIGHER));
    }
    if (linear == steps) {
      problems.report(ProblemCode.ONE_SCALE, fields.node().place());
      return Optional.empty();
    }
    String key = linear ? "linear" : "steps";
    if (linear && quantity.filter(each -> each.kind() == Kind.LEVEL).isPresent()) {
      problems.report(
          ProblemCode.LINEAR_OVER_LEVELS, fields.placeOf(key), quantity.orElseThrow().id());
      return Optional.empty();
    }
    Optional<RuleFields> thresholds = fields.mapping(key);
    thresholds.ifPresent(each -> each.allowOnly("lower", "upper", "better"));
    return thresholds.flatMap(each -> scored(each, linear, evidence));
  }

  private Optional<Scale> scored(
      RuleFields thresholds, boolean linear, Function<String, Evidence> evidence) {
    Better better = thresholds.wordIfPresent("better", BETTER).orElse(Better.HIGHER);
    Figure<Rational> lower = threshold(thresholds, "lower", linear, evidence);
    Figure<Rational> upper = threshold(thresholds, "upper", linear, evidence);
    if (!areInOrder(thresholds, lower, upper, better)) {
      return Optional.empty();
    }
    return Optional.of(
        linear ? new LinearScale(lower, upper, better) : new StepScale(lower, upper, better));
  }

  private Figure<Rational> threshold(
      RuleFields fields, String key, boolean linear, Function<String, Evidence> evidence) {
    return fields.figure(
        key,
        evidence.apply(key),
        text -> quantity.isEmpty() && linear ? fields.number(text) : position(fields, text));
  }

  /** {@return what a standard requires that is either met or not} */
  Optional<Scale> required(RuleFields fields, Evidence evidence) {
    Optional<RuleFields> required = fields.mapping("required");
    if (required.isEmpty()) {
      return Optional.empty();
    }
    RuleFields written = required.get();
    written.allowOnly(COMPARISONS.keySet().toArray(String[]::new));
    List<String> keys =
        COMPARISONS.keySet().stream()
            .filter(key -> written.node().entries().containsKey(key))
            .toList();
    if (keys.size() != 1) {
      problems.report(
          ProblemCode.ONE_COMPARISON,
          written.node().place(),
          String.join(", ", COMPARISONS.keySet()));
      return Optional.empty();
    }
    return required(written, keys.get(0), evidence);
  }

  private Optional<Scale> required(RuleFields fields, String key, Evidence evidence) {
    Comparison comparison = COMPARISONS.getOrDefault(key, Comparison.AT_LEAST);
    if (comparison == Comparison.ONE_OF
        && quantity.filter(each -> each.kind() != Kind.LEVEL).isPresent()) {
      problems.report(ProblemCode.ONE_OF_NUMBERS, fields.placeOf(key), quantity.orElseThrow().id());
      return Optional.empty();
    }
    if (fields.node().get(key).isEmpty()) {
      fields.figure(key, evidence, Optional::of);
      return Optional.of(new PassScale(comparison, new Figure<>(null, Evidence.MISSING)));
    }
    List<YamlNode.Text> texts = fields.texts(key);
    List<Rational> values = new ArrayList<>();
    texts.forEach(text -> position(fields, text).ifPresent(values::add));
    if (values.size() != texts.size() || values.isEmpty()) {
      return Optional.empty();
    }
    if (comparison != Comparison.ONE_OF && values.size() > 1) {
      problems.report(ProblemCode.NOT_TEXT, fields.placeOf(key));
      return Optional.empty();
    }
    return Optional.of(
        new PassScale(
            comparison, new Figure<>(evidence == Evidence.MISSING ? null : values, evidence)));
  }

  /** {@return the number, or the rank of the level} */
  private Optional<Rational> position(RuleFields fields, YamlNode.Text text) {
    return quantity.flatMap(
        each -> each.kind() == Kind.LEVEL ? rank(text, each) : number(fields, text, each));
  }

  private Optional<Rational> number(RuleFields fields, YamlNode.Text text, Quantity quantity) {
    return hasThousandsMark(text, quantity)
        ? Optional.empty()
        : fields
            .number(text)
            .filter(
                each -> ValueText.isPossible(quantity, each, text.text(), text.place(), problems));
  }

  private Optional<Rational> rank(YamlNode.Text text, Quantity quantity) {
    Optional<Rational> rank = quantity.level(text.text()).map(level -> Rational.of(level.rank()));
    if (rank.isEmpty()) {
      problems.report(
          ProblemCode.UNKNOWN_LEVEL,
          text.place(),
          text.text(),
          quantity.id(),
          String.join(", ", quantity.levels()));
    }
    return rank;
  }

  /** A person is never counted in parts, so there a point can only be meant for thousands. */
  private boolean hasThousandsMark(YamlNode.Text text, Quantity quantity) {
    int before = problems.count();
    if (quantity.unit().equals("person")) {
      reportThousandsMark(text, quantity);
    }
    return problems.count() > before;
  }

  private void reportThousandsMark(YamlNode.Text text, Quantity quantity) {
    new DecimalText(text.text())
        .withoutDotOfThousands()
        .ifPresent(
            meant ->
                problems.report(
                    ProblemCode.THOUSANDS_MARK,
                    text.place(),
                    text.text(),
                    meant,
                    measured(quantity)));
  }

  /** Where an overlay gives one of the two, its own is the one to look at. */
  private void reportCrossed(FigurePair pair, Better better) {
    RuleFields fields = pair.fields();
    Optional<String> given = pair.given();
    if (given.isPresent()) {
      problems.report(
          ProblemCode.THRESHOLD_CROSSES_AMENDED,
          pair.place(),
          fields.text(given.get()),
          fields.text(pair.other(given.get())),
          quantity.map(ScaleReader::measured).orElse(""));
      fields
          .texts(given.get())
          .forEach(text -> quantity.ifPresent(each -> reportThousandsMark(text, each)));
      return;
    }
    problems.report(
        better == Better.HIGHER ? ProblemCode.THRESHOLDS_CROSSED : ProblemCode.CEILINGS_CROSSED,
        pair.place(),
        fields.text("lower"),
        fields.text("upper"));
  }

  private static String measured(Quantity quantity) {
    String unit = quantity.unit().isEmpty() ? "–" : quantity.unit();
    return quantity.levels().isEmpty() ? unit : String.join(", ", quantity.levels());
  }

  private boolean areInOrder(
      RuleFields fields, Figure<Rational> lower, Figure<Rational> upper, Better better) {
    Rational from = lower.value();
    Rational to = upper.value();
    if (from == null || to == null || better.isInOrder(from, to)) {
      return true;
    }
    reportCrossed(new FigurePair(fields, "lower", "upper"), better);
    return false;
  }
}
