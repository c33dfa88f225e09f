package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Nearest;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads one provision of a rule file; {@code indicators} are the standards that could be read. */
record ProvisionReader(List<Indicator> indicators, DeclaredCodes declared, Problems problems) {
  /** The keys under which a provision says what it does. */
  static final List<String> EFFECTS = List.of("lowers", "exempts", "unknown", "needs");

  /** The two of them that may stand together. */
  private static final List<String> BOTH = List.of("lowers", "exempts");

  /** The keys that say when a provision applies and what it does. */
  static final List<String> TERMS =
      List.of(
          "when",
          "exists",
          "lowers",
          "exempts",
          "unknown",
          "needs",
          "excludes",
          "not-combined-with");

  /** The keys that say which standards a provision acts on. */
  static final List<String> SCOPE = List.of("codes", "groups", "except-codes", "except-groups");

  /** The keys of a provision that lowers thresholds. */
  static final List<String> LOWERS =
      Stream.concat(SCOPE.stream(), Stream.of("factor", "line")).toList();

  private static final Map<String, Effect.Line> LINES = Words.all(Effect.Line.values());
  private static final Map<String, Boolean> EXISTS =
      Collections.unmodifiableMap(new TreeMap<>(Map.of("yes", true, "unknown", false)));

  Optional<Provision> read(RuleFields fields) {
    int before = problems.count();
    fields.allowOnly(
        "code",
        "name",
        "when",
        "exists",
        "lowers",
        "exempts",
        "unknown",
        "needs",
        "excludes",
        "not-combined-with",
        "evidence",
        "cite",
        "note");
    String code = fields.text("code");
    Name name = fields.name("name");
    Optional<Condition> condition = fields.mapping("when").map(ConditionReader::read);
    boolean exists = fields.wordIfPresent("exists", EXISTS).orElse(true);
    Evidence evidence = fields.evidence();
    Optional<Effect> effect = effect(fields, evidence);
    List<String> excludes = fields.texts("excludes").stream().map(YamlNode.Text::text).toList();
    List<String> apart =
        fields.texts("not-combined-with").stream().map(YamlNode.Text::text).toList();
    String citation = fields.citation();
    return problems.count() > before || condition.isEmpty() || effect.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Provision(
                code,
                name,
                condition.get(),
                exists,
                effect.get(),
                excludes,
                apart,
                evidence,
                citation,
                null));
  }

  private Optional<Effect> effect(RuleFields fields, Evidence evidence) {
    List<String> kinds =
        EFFECTS.stream().filter(kind -> fields.node().get(kind).isPresent()).toList();
    if (kinds.equals(BOTH)) {
      return both(fields, evidence);
    }
    if (kinds.size() != 1) {
      problems.report(ProblemCode.ONE_EFFECT, fields.node().place());
      return Optional.empty();
    }
    String kind = kinds.get(0);
    if (evidence == Evidence.MISSING && !kind.equals("unknown")) {
      problems.report(ProblemCode.EFFECT_UNSEEN, fields.placeOf("evidence"), kind);
    }
    return fields
        .mapping(kind)
        .flatMap(
            effect ->
                switch (kind) {
                  case "needs" -> needs(effect);
                  case "lowers" ->
                      lowers(effect, codes(effect, kind), evidence).map(each -> (Effect) each);
                  case "exempts" -> Optional.of(new Effect.Exempts(codes(effect, kind)));
                  default -> Optional.of(new Effect.Unknown(codes(effect, kind)));
                });
  }

  /** A provision may lower the thresholds of some standards and not consider others. */
  private Optional<Effect> both(RuleFields fields, Evidence evidence) {
    if (evidence == Evidence.MISSING) {
      problems.report(ProblemCode.EFFECT_UNSEEN, fields.placeOf("evidence"), BOTH.get(0));
    }
    Optional<Effect.Exempts> exempts =
        fields.mapping(BOTH.get(1)).map(node -> new Effect.Exempts(codes(node, BOTH.get(1))));
    Optional<Effect.Lowers> lowers =
        fields
            .mapping(BOTH.get(0))
            .flatMap(node -> lowers(node, codes(node, BOTH.get(0)), evidence));
    if (exempts.isEmpty() || lowers.isEmpty()) {
      return Optional.empty();
    }
    List<String> twice =
        lowers.get().codes().stream().filter(exempts.get().codes()::contains).toList();
    if (!twice.isEmpty()) {
      problems.report(
          ProblemCode.EASED_TWICE, fields.placeOf(BOTH.get(1)), String.join(", ", twice));
    }
    return Optional.of(new Effect.Both(lowers.get(), exempts.get()));
  }

  private Optional<Effect.Lowers> lowers(RuleFields fields, List<String> codes, Evidence evidence) {
    Figure<Rational> factor = fields.figure("factor", evidence, text -> factor(fields, text));
    Rational value = factor.value();
    if (value != null && (value.signum() < 0 || value.compareTo(Rational.ONE) > 0)) {
      problems.report(ProblemCode.FACTOR_OUT_OF_RANGE, fields.placeOf("factor"), value.toString());
      return Optional.empty();
    }
    Effect.Line line = fields.wordIfPresent("line", LINES).orElse(Effect.Line.STAYS);
    List<String> lowered = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (codes.contains(indicator.code()) && indicator.quantity().kind() != Kind.LEVEL) {
        if (indicator.scale().better() == Better.LOWER) {
          problems.report(ProblemCode.LOWERS_A_CEILING, fields.node().place(), indicator.code());
        }
        lowered.add(indicator.code());
      }
    }
    return Optional.of(new Effect.Lowers(factor, line, lowered));
  }

  /** In percent it would be a hundred times the share that is wanted. */
  private Optional<Rational> factor(RuleFields fields, YamlNode.Text text) {
    Optional<BigDecimal> percent =
        Optional.of(new DecimalText(text.text()))
            .filter(written -> written.text().endsWith("%"))
            .flatMap(DecimalText::rightSpelling)
            .map(number -> new BigDecimal(number).movePointLeft(2).stripTrailingZeros());
    percent.ifPresent(
        share ->
            problems.report(
                ProblemCode.NUMBER_MISSPELLED, text.place(), text.text(), share.toPlainString()));
    return percent.isPresent() ? Optional.empty() : fields.number(text);
  }

  private Optional<Effect> needs(RuleFields fields) {
    int before = problems.count();
    fields.allowOnly("total", "criteria");
    Figure<Points> total = fields.points("total", Evidence.OFFICIAL);
    Map<String, Points> criteria = new HashMap<>();
    Optional<RuleFields> lines = fields.mapping("criteria");
    lines.ifPresent(each -> each.allowOnly(declared.criteria().toArray(String[]::new)));
    for (String code : declared.criteria()) {
      lines
          .filter(each -> each.node().get(code).isPresent())
          .flatMap(each -> Optional.ofNullable(each.points(code, Evidence.OFFICIAL).value()))
          .ifPresent(points -> criteria.put(code, points));
    }
    return problems.count() > before || total.value() == null
        ? Optional.empty()
        : Optional.of(new Effect.Needs(total.value(), criteria));
  }

  /**
   * {@return the codes of the standards that the effect names: all, or some, less the exceptions}
   */
  private List<String> codes(RuleFields fields, String kind) {
    fields.allowOnly((kind.equals("lowers") ? LOWERS : SCOPE).toArray(String[]::new));
    Set<String> known = declared.indicators();
    Set<String> groups = declared.groups();
    boolean all =
        fields.texts("codes").stream().anyMatch(text -> text.text().equals("all"))
            || (fields.node().get("codes").isEmpty() && fields.node().get("groups").isEmpty());
    Set<String> inCodes = all ? known : checked(fields, "codes", known);
    Set<String> inGroups = checked(fields, "groups", groups);
    Set<String> notCodes = checked(fields, "except-codes", known);
    Set<String> notGroups = checked(fields, "except-groups", groups);
    return indicators.stream()
        .filter(each -> inCodes.contains(each.code()) || inGroups.contains(each.group()))
        .filter(each -> !notCodes.contains(each.code()) && !notGroups.contains(each.group()))
        .map(Indicator::code)
        .toList();
  }

  private Set<String> checked(RuleFields fields, String key, Set<String> known) {
    Set<String> found = new HashSet<>();
    for (YamlNode.Text text : fields.texts(key)) {
      if (known.contains(text.text())) {
        found.add(text.text());
      } else {
        problems.report(
            ProblemCode.UNKNOWN_NODE, text.place(), text.text(), Nearest.to(text.text(), known));
      }
    }
    return found;
  }
}
