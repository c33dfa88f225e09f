package io.github.cityward.rules;

import io.github.cityward.Limits;
import io.github.cityward.Name;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rule files: YAML, one rule set each, a closed vocabulary, every figure with its evidence. A
 * file may be whole, or an overlay: with {@code amends:} it names another rule set, by its id in
 * the library or by its file, and carries only what changes.
 *
 * <p>A whole file has the keys {@code format}, {@code id}, {@code name}, {@code class} or {@code
 * status}, {@code instrument}, {@code pass} and {@code criteria}, and optionally {@code
 * illustrative}, {@code abolished}, {@code quantities}, {@code provisions}, {@code formulas} and
 * {@code cases}. Where no criterion lists its standards, {@code standards: {count, evidence, cite}}
 * may say how many there are: a published score sheet can be held against that.
 */
public final class RuleReader {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

  private static final String[] KEYS = {
    "format",
    "id",
    "name",
    "illustrative",
    "class",
    "status",
    "abolished",
    "instrument",
    "pass",
    "quantities",
    "criteria",
    "provisions",
    "formulas",
    "discretion",
    "reference-day",
    "cases"
  };

  private static final String[] KEYS_WITHOUT_STANDARDS =
      Stream.concat(Arrays.stream(KEYS), Stream.of("standards")).toArray(String[]::new);

  private final QuantityCatalog catalog;

  /** Makes a reader of files that speak of the quantities in {@code catalog}. */
  RuleReader(QuantityCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * {@return the rule set in {@code file}, or every problem of the file} An overlay may amend a
   * bundled rule set.
   */
  public static Result<RuleSet> read(Path file) {
    return read(file, RuleLibrary.bundled());
  }

  /**
   * {@return the rule set in {@code file}, or every problem of the file}
   *
   * @param library the rule sets that an overlay may amend by their id
   */
  public static Result<RuleSet> read(Path file, RuleLibrary library) {
    return read(file, library, Limits.defaults());
  }

  /**
   * {@return the rule set in {@code file}, or every problem of the file} The limits hold for each
   * file that it amends, too; at most as many amend one another as may be nested.
   *
   * @param library the rule sets that an overlay may amend by their id
   * @param limits how much is read
   */
  public static Result<RuleSet> read(Path file, RuleLibrary library, Limits limits) {
    Problems problems = new Problems(limits);
    Optional<RuleSet> rules =
        read(file, String.valueOf(file.getFileName()), library, problems).map(RuleFile::rules);
    return result(rules, problems);
  }

  private static Optional<RuleFile> read(
      Path file, String name, RuleLibrary library, Problems problems) {
    RuleReader reader = new RuleReader(QuantityCatalog.bundled());
    return new RuleFiles(library, reader, problems).read(file, name);
  }

  /**
   * {@return the rule sets in {@code files} that could be read, and every problem of all of them:
   * also where one is in force for the same class or status on the same day as another one, or as
   * one of the library} An overlay stands in the place of what it amends.
   *
   * @param library the rule sets that an overlay may amend by their id
   */
  public static RuleReading readAll(List<Path> files, RuleLibrary library) {
    Problems problems = new Problems();
    List<RuleFile> read = new ArrayList<>();
    for (Path file : files) {
      String name = files.size() == 1 ? String.valueOf(file.getFileName()) : file.toString();
      read(file, name, library, problems).ifPresent(read::add);
    }
    new Overlaps(library, problems).report(read);
    return new RuleReading(read.stream().map(RuleFile::rules).toList(), problems.all());
  }

  Result<RuleSet> read(TextFile file) {
    Problems problems = new Problems();
    Optional<RuleSet> rules =
        YamlFile.read(file, problems)
            .flatMap(
                root ->
                    ruleSet(
                        new RuleFields(root, problems),
                        null,
                        file.sha256(),
                        name -> RuleLibrary.bundled().find(name.text())));
    return result(rules, problems);
  }

  private static Result<RuleSet> result(Optional<RuleSet> rules, Problems problems) {
    return rules.isPresent() && problems.isEmpty()
        ? Result.of(rules.get())
        : Result.failed(problems.all());
  }

  Optional<RuleSet> ruleSet(
      RuleFields root, @Nullable Overlay overlay, String sha256, LevelRules levels) {
    Problems problems = root.problems();
    int before = problems.count();
    boolean criteriaOnly = hasCriteriaOnly(root);
    root.allowOnly(criteriaOnly ? KEYS_WITHOUT_STANDARDS : KEYS);
    root.word("format", Map.of("1", 1));
    String id = id(root);
    Name name = root.name("name");
    boolean illustrative = OverlayReader.isIllustrative(root);
    Optional<Goal> goal = goal(root);
    Optional<Abolition> abolition = abolition(root);
    Optional<Instrument> instrument = root.mapping("instrument").flatMap(RuleReader::instrument);
    Measure measure = PassRuleReader.measure(root);
    List<Quantity> quantities = new OwnQuantityReader(problems).readAll(root);
    QuantityCatalog known = catalog.with(quantities);
    List<Criterion> criteria = criteria(root, known, measure, criteriaOnly);
    Optional<StatedCount> standards =
        criteriaOnly ? new StatedCountReader(problems).read(root) : Optional.empty();
    Optional<PassRule> pass = new PassRuleReader(levels, problems).read(root, measure, criteria);
    DeclaredCodes declared = DeclaredCodes.of(root);
    List<Indicator> indicators =
        criteria.stream().flatMap(each -> each.indicators().stream()).toList();
    List<Provision> provisions = new ProvisionsReader(problems).read(root, indicators, declared);
    List<Formula> formulas = new FormulasReader(known, problems).read(root);
    Optional<Clause> discretion = clause(root, "discretion");
    Optional<Clause> referenceDay = clause(root, "reference-day");
    LocalDate firstDay = instrument.map(Instrument::from).orElse(LocalDate.EPOCH);
    List<RuleCase> cases = cases(root, known, declared, firstDay);
    if (problems.count() > before || instrument.isEmpty() || pass.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RuleSet(
            id,
            name,
            illustrative || (overlay != null && overlay.illustrative()),
            goal.orElse(null),
            abolition.orElse(null),
            instrument.get(),
            pass.get(),
            quantities,
            criteria,
            standards.orElse(null),
            provisions,
            formulas,
            discretion.orElse(null),
            referenceDay.orElse(null),
            cases,
            overlay,
            sha256));
  }

  private static String id(RuleFields root) {
    String id = root.text("id");
    if (!id.isBlank() && !ID.matcher(id).matches()) {
      root.problems().report(ProblemCode.WRONG_RULES_ID, root.placeOf("id"), id);
    }
    return id;
  }

  /** A class or a status, and not both. */
  private static Optional<Goal> goal(RuleFields root) {
    boolean both = root.node().get("class").isPresent() && root.node().get("status").isPresent();
    if (both) {
      root.problems().report(ProblemCode.ONE_GOAL, root.placeOf("status"));
    }
    Map<String, Goal> classes = new LinkedHashMap<>();
    for (UrbanClass each : UrbanClass.values()) {
      classes.put(each.code(), each);
    }
    return root.wordIfPresent("class", classes)
        .or(() -> root.wordIfPresent("status", Words.all(UnitType.values())).map(Goal.class::cast));
  }

  private static Optional<Abolition> abolition(RuleFields root) {
    if (root.node().get("abolished").isEmpty()) {
      return Optional.empty();
    }
    return root.mapping("abolished")
        .flatMap(
            fields -> {
              fields.allowOnly("from", "evidence", "cite");
              Optional<LocalDate> from = fields.date("from");
              Evidence evidence = fields.evidence();
              String citation = fields.citation();
              return from.map(day -> new Abolition(day, evidence, citation));
            });
  }

  private static Optional<Clause> clause(RuleFields root, String key) {
    if (root.node().get(key).isEmpty()) {
      return Optional.empty();
    }
    return root.mapping(key)
        .map(
            fields -> {
              fields.allowOnly("code", "name", "evidence", "cite");
              return new Clause(
                  fields.text("code"), fields.name("name"), fields.evidence(), fields.citation());
            });
  }

  static Optional<Instrument> instrument(RuleFields fields) {
    Problems problems = fields.problems();
    int before = problems.count();
    fields.allowOnly("number", "name", "from", "to", "evidence", "source");
    String number = fields.text("number");
    Name name = fields.nameIfPresent("name").orElse(new Name(number, number));
    Optional<LocalDate> from = fields.date("from");
    Optional<LocalDate> to = fields.dateIfPresent("to");
    Evidence evidence = fields.evidence();
    String source = fields.text("source");
    fields.refuseBefore(from.orElse(null), to.orElse(null), "to");
    return problems.count() > before || from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Instrument(number, name, from.get(), to.orElse(null), evidence, source));
  }

  /** {@return whether the points of the criteria are written, and no standards} */
  private static boolean hasCriteriaOnly(RuleFields root) {
    return PassRuleReader.measure(root) == Measure.POINTS
        && RuleNodes.criteria(root.node()).stream()
            .noneMatch(
                each ->
                    each.keys().containsKey("indicators")
                        || each.keys().containsKey(CriterionReader.STANDARDS));
  }

  private static List<Criterion> criteria(
      RuleFields root, QuantityCatalog known, Measure measure, boolean criteriaOnly) {
    Problems problems = root.problems();
    root.node().require("criteria", problems);
    IndicatorReader indicators = new IndicatorReader(known, measure, problems);
    CriterionReader reader =
        new CriterionReader(
            new RequirementReader(indicators, problems), measure, most(root, measure), problems);
    List<Criterion> criteria = new ArrayList<>();
    List<RuleFields> written = root.mappings("criteria");
    for (RuleFields each : written) {
      reader.read(each, criteriaOnly).ifPresent(criteria::add);
    }
    List<RuleFields> nodes = new ArrayList<>(written);
    written.stream()
        .flatMap(criterion -> RuleNodes.below(criterion.node()).stream())
        .forEach(node -> nodes.add(new RuleFields(node, problems)));
    RepeatedCodes.refuse(nodes, problems);
    if (written.isEmpty() && root.node().get("criteria").isPresent()) {
      problems.report(ProblemCode.NO_INDICATORS, root.placeOf("criteria"), "criteria");
    }
    return criteria;
  }

  private static @Nullable Points most(RuleFields root, Measure measure) {
    return measure == Measure.POINTS
        ? root.node()
            .mapping("pass")
            .flatMap(pass -> pass.mapping(PassRuleReader.key(measure)))
            .map(total -> PassRuleReader.most(new RuleFields(total, new Problems())))
            .orElse(null)
        : null;
  }

  private static List<RuleCase> cases(
      RuleFields root, QuantityCatalog known, DeclaredCodes declared, LocalDate firstDay) {
    CaseReader reader = new CaseReader(known, declared.nodes(), root.problems());
    List<RuleCase> cases = new ArrayList<>();
    root.mappings("cases").forEach(each -> reader.read(each, firstDay).ifPresent(cases::add));
    return cases;
  }
}
