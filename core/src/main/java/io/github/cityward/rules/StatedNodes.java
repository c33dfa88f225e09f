package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a rule set with their figures, in the order of its file. */
record StatedNodes(RuleSet rules) {
  List<StatedNode> all() {
    List<StatedNode> nodes = new ArrayList<>();
    StatedFigure line = points(FigureName.AT_LEAST, rules.passRule().total());
    nodes.add(node(StatedNode.Subject.TOTAL, RuleCase.TOTAL, rules.name(), line));
    UnitsRule units = rules.passRule().units();
    if (units != null) {
      units.conditions().stream()
          .map(
              each ->
                  node(
                      StatedNode.Subject.UNITS,
                      each.code(),
                      each.name(),
                      points(FigureName.AT_LEAST, each.line()),
                      terms(each, units.level())))
          .forEach(nodes::add);
    }
    for (Criterion each : rules.criteria()) {
      boolean points = rules.measure() == Measure.POINTS;
      nodes.add(
          node(
              StatedNode.Subject.CRITERION,
              each.code(),
              each.name(),
              Stream.concat(
                      Stream.of(
                          points(points ? FigureName.MINIMUM : FigureName.NEEDS, each.minimum()),
                          points(FigureName.MAXIMUM, each.maximum())),
                      each.isComplete()
                          ? Stream.empty()
                          : Stream.of(new StatedFigure(FigureName.STANDARDS, "", Evidence.MISSING)))
                  .toArray(StatedFigure[]::new)));
      each.requirements().forEach(part -> add(part, List.of(), each, nodes));
    }
    rules.provisions().stream().map(this::provision).forEach(nodes::add);
    for (Formula each : rules.formulas()) {
      Name quantity = new Name(each.quantity(), each.quantity());
      StatedFigure is = new StatedFigure(FigureName.FORMULA, each.text(), each.evidence());
      nodes.add(node(StatedNode.Subject.FORMULA, each.quantity(), quantity, is));
    }
    return List.copyOf(nodes);
  }

  private static StatedNode node(
      StatedNode.Subject subject, String code, Name name, StatedFigure... figures) {
    return new StatedNode(subject, code, name, null, "", List.of(figures));
  }

  /**
   * Adds a standard, or several that count as one before what they are made of.
   *
   * @param terms when it applies
   */
  private static void add(
      Requirement requirement, List<String> terms, Criterion criterion, List<StatedNode> nodes) {
    if (requirement instanceof Indicator indicator) {
      StatedNode standard = standard(indicator);
      nodes.add(terms.isEmpty() ? standard : standard.with(terms(terms, criterion)));
    } else if (requirement instanceof Choice choice) {
      nodes.add(group(choice, "one applies of ", choice.indicators(), criterion));
      choice
          .options()
          .forEach(
              each -> add(each.indicator(), ConditionTerms.of(each.condition()), criterion, nodes));
    } else {
      Combination parts = (Combination) requirement;
      String needs = "needs " + parts.needs() + " of ";
      nodes.add(group(parts, needs, parts.requirements(), criterion));
      parts.requirements().forEach(each -> add(each, List.of(), criterion, nodes));
    }
  }

  private static StatedNode group(
      Requirement group, String kind, List<? extends Requirement> parts, Criterion criterion) {
    String codes = parts.stream().map(Requirement::code).collect(Collectors.joining(", "));
    return node(
        StatedNode.Subject.GROUP,
        group.code(),
        group.name(),
        terms(List.of(kind + codes), criterion));
  }

  /** How standards belong together rests on what the criterion does. */
  private static StatedFigure terms(List<String> terms, Criterion criterion) {
    return new StatedFigure(
        FigureName.TERMS, String.join("; ", terms), criterion.minimum().evidence());
  }

  /** What is counted over the units, and by which rules each of them is scored. */
  private static StatedFigure terms(UnitsCondition condition, RuleSet level) {
    String of = condition.criterion() == null ? RuleCase.TOTAL : condition.criterion();
    return new StatedFigure(
        FigureName.TERMS,
        Words.of(condition.of()) + "-of " + of + "; rules " + level.id(),
        condition.line().evidence());
  }

  private static StatedNode standard(Indicator indicator) {
    Quantity quantity = indicator.quantity();
    Function<Rational, String> written = position -> quantity.valueAt(position).toString();
    Scale scale = indicator.scale();
    List<StatedFigure> figures =
        scale instanceof PassScale pass
            ? List.of(
                stated(
                    FigureName.REQUIRED,
                    pass.required(),
                    values -> values.stream().map(written).collect(Collectors.joining(", "))))
            : List.of(
                stated(FigureName.LOWER, scale.lower(), written),
                stated(FigureName.UPPER, scale.upper(), written),
                points(FigureName.MINIMUM, indicator.minimum()),
                points(FigureName.MAXIMUM, indicator.maximum()));
    return new StatedNode(
        StatedNode.Subject.STANDARD,
        indicator.code(),
        indicator.name(),
        quantity,
        word(scale),
        figures);
  }

  private static String word(Scale scale) {
    if (scale instanceof PassScale pass) {
      return pass.comparison().symbol();
    }
    return (scale instanceof LinearScale ? "linear" : "steps")
        + (scale.better() == Better.LOWER ? " " + Words.of(Better.LOWER) : "");
  }

  /**
   * Only a factor is a figure; of other effects the clause itself is in doubt or not. By how much
   * an unknown effect eases is missing, however well its clause was read.
   */
  private StatedNode provision(Provision provision) {
    Evidence evidence = provision.evidence();
    String factor =
        provision
            .effect()
            .lowering()
            .flatMap(lowers -> Optional.ofNullable(lowers.factor().value()))
            .map(Rational::toString)
            .orElse("");
    boolean unknown = provision.effect() instanceof Effect.Unknown;
    String terms = new ProvisionTerms(provision, rules).text();
    return node(
        StatedNode.Subject.PROVISION,
        provision.code(),
        provision.name(),
        new StatedFigure(FigureName.PROVISION, factor, unknown ? Evidence.MISSING : evidence),
        new StatedFigure(FigureName.TERMS, terms, evidence));
  }

  private static StatedFigure points(FigureName name, Figure<Points> points) {
    return stated(name, points, each -> each.value().toString());
  }

  private static <T> StatedFigure stated(
      FigureName name, Figure<T> figure, Function<T, String> written) {
    String text =
        figure.evidence() == Evidence.MISSING
            ? ""
            : Optional.ofNullable(figure.value()).map(written).orElse("");
    return new StatedFigure(name, text, figure.evidence());
  }
}
