package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema for editors says of rule files what the reader says. */
class RuleSchemaTest {
  private static final RuleSchema SCHEMA = new RuleSchema();
  private static final Path RULES = RuleSchema.FILE.resolveSibling("");
  private static final Path EXAMPLES = Path.of("../examples/rules");
  private static final String HEADER = "# yaml-language-server: $schema=";

  /** A key that stands nowhere. */
  private static final String STRANGE = "strange";

  /** Mappings whose keys are codes or quantities. */
  private static final Set<String> OPEN = Set.of("/given", "/expect", "/needs/criteria");

  private static final String PROVISIONS =
      """
      provisions:
        - code: L
          name: {vi: "L", en: "L"}
          when: {attribute: heritage}
          lowers: {codes: [A], factor: 0.5}
          evidence: secondary
          cite: "art. 1"
        - code: N
          name: {vi: "N", en: "N"}
          when: {attribute: border}
          needs: {total: 4, criteria: {I: 4}}
          evidence: secondary
          cite: "art. 1"
      """;

  private static final String PARTS =
      """
      - code: %s
        name: {vi: "N", en: "N"}
        %s:
          - code: %s.1
            quantity: population.total
            required: {at-least: 10}
            evidence: official
            cite: "art. 1"
      """;

  private static final String QUANTITIES =
      """
      quantities:
        - {id: own.income, kind: number, unit: million PHP, name: {vi: "T", en: "I"}}
        - {id: own.port, kind: level, name: {vi: "C", en: "P"}, levels: [none, local]}
      criteria:
      """;

  private static final String SCORED_OVERLAY =
      """
      format: 1
      id: overlay
      amends: urban-26-2022-III
      pass: {total: {at-least: 80, evidence: official}}
      criteria:
        - code: "1"
          minimum: 1
          evidence: {minimum: official}
          indicators:
            - {code: "1.1", steps: {lower: lower, upper: upper}, evidence: {lower: official, upper: official}}
            - {code: "1.3", linear: {lower: 1}, points: {minimum: 1}, evidence: official}
            - {code: "1.8", quantity: economy.nonagri_share, linear: {lower: 1}, evidence: {quantity: official, lower: official}}
      provisions:
        - {code: P22.SPECIAL, evidence: official, cite: c}
      """;

  private static final String COUNTED_OVERLAY =
      """
      format: 1
      id: overlay
      amends: ward-112-2025
      pass: {standards: {at-least: 5, evidence: official}}
      criteria:
        - code: size
          needs: 1
          evidence: official
          indicators:
            - {code: WARD26.1, required: {at-least: 20000}, evidence: official}
      """;

  private static final String FORMULA_OVERLAY =
      """
      format: 1
      id: overlay
      amends: urban-111-2025-III
      formulas:
        - {quantity: population.temporary_converted, evidence: official}
      """;

  private static final String UNITS_OVERLAY =
      """
      format: 1
      id: overlay
      amends: urban-111-2025-III
      pass:
        units:
          conditions:
            - {code: 2B.MEAN, at-least: 50, evidence: official, cite: c}
      """;

  static List<Path> files() throws IOException {
    try (Stream<Path> bundled = Files.list(RULES);
        Stream<Path> examples = Files.list(EXAMPLES)) {
      return Stream.concat(bundled, examples)
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_rule_file_keeps_to_the_schema_and_names_it(Path file) throws IOException {
    String yaml = Files.readString(file);
    assertThat(SCHEMA.errors(RuleSchema.load(yaml))).isEmpty();
    String first = yaml.lines().findFirst().orElseThrow();
    assertThat(first).startsWith(HEADER);
    Path named = file.resolveSibling(first.substring(HEADER.length()));
    assertThat(Files.isSameFile(named, RuleSchema.FILE)).as(first).isTrue();
  }

  @Test
  void small_files_of_each_kind_keep_to_it() {
    assertThat(samples())
        .allSatisfy(yaml -> assertThat(SCHEMA.errors(RuleSchema.load(yaml))).as(yaml).isEmpty());
  }

  /**
   * A key too many in each mapping: both say which ones may stand there. Of an overlay, in those of
   * one kind, since it is put in only where its keys are known.
   */
  @Test
  void each_mapping_may_have_the_keys_that_the_reader_knows(@TempDir Path folder)
      throws IOException {
    Set<String> met = new TreeSet<>();
    List<String> all = new ArrayList<>(samples());
    for (Path file : files()) {
      all.add(Files.readString(file));
    }
    for (String yaml : all) {
      Object content = RuleSchema.load(yaml);
      Set<String> kinds = kinds(content, "");
      for (Set<String> each : yaml.contains("\namends:") ? singly(kinds) : List.of(kinds)) {
        Object strange = strange(content, "", each);
        Map<String, String> closed = SCHEMA.met(strange);
        Map<String, Set<String>> keys = new TreeMap<>();
        closed.forEach((path, name) -> keys.put(path, SCHEMA.described(name).keySet()));
        assertThat(keys).as(yaml).isNotEmpty().isEqualTo(read(strange, folder));
        met.addAll(closed.values());
      }
    }
    assertThat(met).isEqualTo(SCHEMA.closedMappings());
  }

  @Test
  void words_are_those_of_the_reader() {
    assertThat(SCHEMA.words("evidence")).isEqualTo(words(Evidence.values()));
    assertThat(SCHEMA.words("attribute")).isEqualTo(words(Attribute.values()));
    assertThat(SCHEMA.words("region")).isEqualTo(words(Region.values()));
    assertThat(SCHEMA.words("superior")).isEqualTo(words(Superior.values()));
    assertThat(SCHEMA.words("status")).isEqualTo(words(UnitType.values()));
    assertThat(SCHEMA.words("better")).isEqualTo(words(Better.values()));
    assertThat(SCHEMA.words("goal-class"))
        .isEqualTo(Stream.of(UrbanClass.values()).map(UrbanClass::code).toList());
    QuantityCatalog catalog = QuantityCatalog.bundled();
    assertThat(SCHEMA.words("urban-class"))
        .isEqualTo(catalog.get(Circumstances.URBAN_CLASS).levels());
    assertThat(SCHEMA.words("library-quantity"))
        .isEqualTo(catalog.all().stream().map(Quantity::id).toList());
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("at-least", "cite", "quote"),
        refused("format", "format: 1", "format: 2"),
        refused("format", "format: 1\n", ""),
        refused("id", "id: small", "id: ../../etc"),
        refused("name", "{vi: \"Nhỏ\", en: \"Small\"}", "Small"),
        refused("name", "vi: \"Nhỏ\", ", ""),
        refused("class", "class: III", "class: VI"),
        refused("class", "class: III", "class: III\nstatus: city"),
        refused("instrument", "from: 2026-01-01", "from: 1.1.2026"),
        refused("instrument", "  source: \"a page\"\n", ""),
        refused("pass", "at-least: 5", "at-least: -1"),
        refused("pass", "each-criterion: minimum", "each-criterion: maximum"),
        refused("- code: I\n", "evidence: secondary", "evidence: certain"),
        refused("- code: A", "        cite: \"row 1\"\n", ""),
        refused("- code: A", "cite: \"row 1\"", "cite: \"\""),
        refused("- code: A", "lower: 80", "lower: \"80,5\""),
        refused("- code: A", "lower: 80", "lower: 8e1x"),
        refused("- code: A", "minimum: 4", "minimum: -1"),
        refused("- code: A", "linear:", "linaer:"),
        refused("- code: A", "quantity: water.clean_piped", "quantity: water.clean"),
        refused("- code: A", "upper: 90", "upper: 90\n          better: more"),
        refused("- code: A", "evidence: secondary", "group: {a: b}\n        evidence: secondary"),
        arguments(withOwn("own.income", "income")),
        arguments(withOwn("kind: number", "kind: money")),
        arguments(withOwn("[none, local]", "[none]")),
        arguments(withOwn("kind: level", "kind: count")),
        arguments(withOwn(", levels: [none, local]", "")));
  }

  private static String withOwn(String what, String by) {
    return SmallRules.FILE.replace("criteria:\n", QUANTITIES.replace(what, by));
  }

  private static Arguments refused(String anchor, String what, String by) {
    return arguments(SmallRules.changed(anchor, what, by));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_breaks_the_vocabulary_is_refused_by_both(String yaml) {
    assertThat(SCHEMA.errors(RuleSchema.load(yaml))).isNotEmpty();
    assertThat(SmallRules.read(yaml).problems()).isNotEmpty();
  }

  private static List<String> samples() {
    String standards =
        Stream.of("any-of", "all-of", "some-of")
            .map(kind -> PARTS.formatted(kind, kind, kind))
            .reduce("", String::concat);
    String bare =
        SmallRules.FILE.substring(0, SmallRules.FILE.indexOf("    indicators:"))
            + "standards: {count: 23, evidence: secondary, cite: c}\n";
    String byFigure =
        SmallRules.evidence(
            SmallRules.FILE, "A", "secondary", "secondary", "secondary", "secondary");
    return List.of(
        SmallRules.FILE + PROVISIONS,
        byFigure,
        SmallRules.changed(
            "- code: I\n",
            "evidence: secondary",
            "evidence: {minimum: secondary, maximum: official}"),
        bare,
        CountedRules.FILE,
        CountedRules.FILE.replace("criteria:\n", QUANTITIES),
        CountedRules.with(standards + "  needs: 1\n"),
        SCORED_OVERLAY,
        COUNTED_OVERLAY,
        FORMULA_OVERLAY,
        UNITS_OVERLAY);
  }

  private static <E extends Enum<E>> List<String> words(E[] constants) {
    return List.copyOf(Words.all(constants).keySet());
  }

  /** {@return the kinds of mappings: the keys that lead to them} */
  private static Set<String> kinds(Object content, String kind) {
    Set<String> kinds = new TreeSet<>();
    if (content instanceof Map<?, ?> mapping) {
      kinds.add(kind);
      mapping.forEach((key, value) -> kinds.addAll(kinds(value, kind + "/" + key)));
    } else if (content instanceof Collection<?> items) {
      items.forEach(item -> kinds.addAll(kinds(item, kind)));
    }
    kinds.removeIf(each -> OPEN.stream().anyMatch(each::endsWith));
    return kinds;
  }

  private static List<Set<String>> singly(Set<String> kinds) {
    return kinds.stream().map(Set::of).toList();
  }

  /** {@return the content with a strange key in each mapping of these kinds} */
  private static Object strange(Object content, String here, Set<String> kinds) {
    if (content instanceof Map<?, ?> mapping) {
      Map<Object, Object> with = new LinkedHashMap<>();
      mapping.forEach((key, value) -> with.put(key, strange(value, here + "/" + key, kinds)));
      if (kinds.contains(here)) {
        with.put(STRANGE, 1);
      }
      return with;
    }
    return content instanceof Collection<?> items
        ? items.stream().map(item -> strange(item, here, kinds)).toList()
        : content;
  }

  /** {@return by the path of each mapping with a strange key, the keys that the reader asks for} */
  private static Map<String, Set<String>> read(Object content, Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("rules.yaml"), SCHEMA.text(content));
    Map<String, Set<String>> keys = new TreeMap<>();
    for (Problem problem : RuleReader.read(file).problems()) {
      if (problem.code() == ProblemCode.UNKNOWN_KEY) {
        String path = "/" + problem.place().field().replaceAll("[.\\[]", "/").replace("]", "");
        keys.put(
            path.substring(0, path.lastIndexOf('/')),
            new TreeSet<>(List.of(problem.arguments().get(1).split(", ", -1))));
      }
    }
    return keys;
  }
}
