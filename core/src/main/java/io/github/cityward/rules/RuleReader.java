package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.source.YamlFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads rule files: YAML, one rule set each, a closed vocabulary, every figure with its evidence.
 */
public final class RuleReader {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

  private final QuantityCatalog catalog;

  private RuleReader(QuantityCatalog catalog) {
    this.catalog = catalog;
  }

  /** {@return a reader of files that speak of the quantities in {@code catalog}} */
  public static RuleReader of(QuantityCatalog catalog) {
    return new RuleReader(catalog);
  }

  /** {@return the rule set in {@code file}, or every problem of the file} */
  public static Result<RuleSet> read(Path file) {
    Problems problems = new Problems();
    return TextFile.read(file, String.valueOf(file.getFileName()), problems)
        .map(text -> of(QuantityCatalog.bundled()).read(text))
        .orElseGet(() -> Result.failed(problems.all()));
  }

  Result<RuleSet> read(TextFile file) {
    Problems problems = new Problems();
    Optional<RuleSet> rules =
        YamlFile.read(file, problems)
            .flatMap(root -> ruleSet(new RuleFields(root, problems), file.sha256()));
    return rules.isPresent() && problems.isEmpty()
        ? Result.of(rules.get())
        : Result.failed(problems.all());
  }

  private Optional<RuleSet> ruleSet(RuleFields root, String sha256) {
    Problems problems = root.problems();
    root.allowOnly(
        "format", "id", "name", "class", "instrument", "pass", "criteria", "provisions", "cases");
    root.word("format", Map.of("1", 1));
    String id = id(root);
    Name name = root.name("name");
    Optional<UrbanClass> urbanClass = urbanClass(root);
    Optional<Instrument> instrument = root.mapping("instrument").flatMap(RuleReader::instrument);
    Optional<PassRule> pass = root.mapping("pass").flatMap(RuleReader::passRule);
    List<Criterion> criteria = criteria(root);
    pass.ifPresent(each -> checkPassLine(root, each, criteria));
    DeclaredCodes declared = DeclaredCodes.of(root);
    List<Indicator> indicators =
        criteria.stream().flatMap(each -> each.indicators().stream()).toList();
    List<Provision> provisions =
        new ProvisionsReader(root.problems()).read(root, indicators, declared);
    List<RuleCase> cases = cases(root, declared);
    if (!problems.isEmpty() || instrument.isEmpty() || pass.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RuleSet(
            id,
            name,
            urbanClass.orElse(null),
            instrument.get(),
            pass.get(),
            criteria,
            provisions,
            cases,
            sha256));
  }

  private static String id(RuleFields root) {
    String id = root.text("id");
    if (!id.isBlank() && !ID.matcher(id).matches()) {
      root.problems().report(ProblemCode.WRONG_RULES_ID, root.placeOf("id"), id);
    }
    return id;
  }

  private static Optional<UrbanClass> urbanClass(RuleFields root) {
    Map<String, UrbanClass> words = new HashMap<>();
    for (UrbanClass each : UrbanClass.values()) {
      words.put(each.name(), each);
    }
    return root.wordIfPresent("class", words);
  }

  private static Optional<Instrument> instrument(RuleFields fields) {
    Problems problems = fields.problems();
    int before = problems.count();
    fields.allowOnly("number", "name", "from", "to", "evidence", "source");
    String number = fields.text("number");
    Name name = fields.nameIfPresent("name").orElse(new Name(number, number));
    Optional<LocalDate> from = fields.date("from");
    Optional<LocalDate> to = fields.dateIfPresent("to");
    Evidence evidence = fields.evidence();
    String source = fields.text("source");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      problems.report(
          ProblemCode.RANGE_UPSIDE_DOWN,
          fields.placeOf("to"),
          from.get() + ".." + to.get(),
          from.get().toString(),
          to.get().toString());
    }
    return problems.count() > before || from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Instrument(number, name, from.get(), to.orElse(null), evidence, source));
  }

  private static Optional<PassRule> passRule(RuleFields fields) {
    fields.allowOnly("total", "each-criterion");
    fields.word("each-criterion", Map.of("minimum", true));
    return fields
        .mapping("total")
        .map(
            total -> {
              total.allowOnly("at-least", "evidence", "cite");
              Figure<Points> line = total.points("at-least", total.evidence());
              return new PassRule(line, total.citation());
            });
  }

  private static void checkPassLine(RuleFields root, PassRule rule, List<Criterion> criteria) {
    Points line = rule.total().value();
    Points all =
        criteria.stream()
            .flatMap(each -> Optional.ofNullable(each.maximum().value()).stream())
            .reduce(Points.ZERO, Points::plus);
    if (line == null) {
      return;
    }
    if (line.compareTo(Points.ZERO) < 0) {
      root.problems().report(ProblemCode.NEGATIVE_POINTS, root.placeOf("pass"), line.toString());
    } else if (root.problems().isEmpty() && line.compareTo(all) > 0) {
      root.problems()
          .report(
              ProblemCode.PASS_LINE_OUT_OF_REACH,
              root.placeOf("pass"),
              line.toString(),
              all.toString());
    }
  }

  private List<Criterion> criteria(RuleFields root) {
    Problems problems = root.problems();
    root.node().require("criteria", problems);
    CriterionReader reader = new CriterionReader(new IndicatorReader(catalog, problems), problems);
    List<Criterion> criteria = new ArrayList<>();
    List<RuleFields> written = root.mappings("criteria");
    for (RuleFields each : written) {
      reader.read(each).ifPresent(criteria::add);
    }
    List<RuleFields> nodes = new ArrayList<>(written);
    written.forEach(criterion -> nodes.addAll(criterion.mappings("indicators")));
    RepeatedCodes.refuse(nodes, problems);
    if (written.isEmpty() && root.node().get("criteria").isPresent()) {
      problems.report(ProblemCode.NO_INDICATORS, root.placeOf("criteria"), "criteria");
    }
    return criteria;
  }

  private List<RuleCase> cases(RuleFields root, DeclaredCodes declared) {
    CaseReader reader = new CaseReader(catalog, declared.nodes(), root.problems());
    List<RuleCase> cases = new ArrayList<>();
    root.mappings("cases").forEach(each -> reader.read(each).ifPresent(cases::add));
    return cases;
  }
}
