package io.github.cityward.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.DataShare;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact assessor and a second, plain one agree on points, verdict and reason of every standard,
 * on every group and criterion, on the total, the verdict and what the values rest on, by every
 * bundled rule set.
 */
@Tag("thorough")
class SecondOpinionTest {
  private static final Path FILES = Path.of("src/main/resources/io/github/cityward/rules");
  private static final Path SAMPLES = Path.of("..", "examples", "data");
  private static final Quantities QUANTITIES = Quantities.ofTheProduct();
  private static final RuleLibrary LIBRARY = RuleLibrary.bundled();
  private static final Map<String, Node> RULES = rules();

  private static final Map<String, Assessor> ASSESSORS =
      RULES.keySet().stream()
          .collect(
              Collectors.toMap(
                  Function.identity(), id -> Assessor.of(LIBRARY.find(id).orElseThrow())));

  @TempDir private Path folder;

  /**
   * The samples, and every fifth of the panel, whose towns are alike in what is known of them; not
   * the one that is measured by what a rule file brings along, nor one made of its units, whose
   * sums and means are held to other arithmetic by {@code PartsPropertiesTest}.
   */
  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<Path> towns =
          files
              .filter(each -> each.endsWith("town.yaml"))
              .map(Path::getParent)
              .filter(each -> !each.endsWith("bayan-halimbawa"))
              .filter(each -> !each.toString().contains("hai-don-vi-minh-hoa"))
              .sorted()
              .toList();
      return IntStream.range(0, towns.size())
          .filter(i -> !towns.get(i).getParent().endsWith("panel") || i % 5 == 0)
          .mapToObj(towns::get)
          .toList();
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void on_a_sample_town(Path town) throws IOException {
    agree(town);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void on_a_town_that_chance_has_written(long seed) throws IOException {
    writeTown(seed);
    agree(folder);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void where_chance_has_changed_what_is_known_of_the_law(long seed) throws IOException {
    RandomPages random = writeTown(seed);
    Pages pages = Pages.of(folder);
    for (String id : RULES.keySet()) {
      String text = random.rules(random.grouped(read(file(id))));
      Path changed = Files.writeString(folder.resolve(id + ".yaml"), text);
      Assessor assessor = Assessor.of(RuleReader.read(changed).orElseThrow());
      agree(assessor, Tables.yaml(text), pages);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void where_an_overlay_changes_figures_of_the_law(long seed) throws IOException {
    RandomPages random = writeTown(seed);
    Pages pages = Pages.of(folder);
    for (Map.Entry<String, Node> rules : RULES.entrySet()) {
      String text = random.overlay(rules.getKey(), rules.getValue());
      Path overlay = Files.writeString(folder.resolve("overlay.yaml"), text);
      Assessor assessor = Assessor.of(RuleReader.read(overlay).orElseThrow());
      agree(assessor, Overlay.on(rules.getValue(), Tables.yaml(text)), pages);
    }
  }

  private RandomPages writeTown(long seed) throws IOException {
    RandomPages random = new RandomPages(QUANTITIES, List.copyOf(RULES.values()), seed);
    Files.writeString(folder.resolve("town.yaml"), random.town());
    Files.writeString(folder.resolve("observations.csv"), random.observations());
    return random;
  }

  /** The same two files, read by the product and by the second opinion. */
  private record Pages(Path folder, Town town, TownPages pages) {
    static Pages of(Path folder) {
      return new Pages(
          folder,
          TownReader.read(folder).orElseThrow(),
          new TownPages(
              read(folder.resolve("town.yaml")),
              read(folder.resolve("observations.csv")),
              QUANTITIES));
    }
  }

  private static void agree(Path folder) {
    Pages pages = Pages.of(folder);
    RULES.forEach((id, rules) -> agree(Objects.requireNonNull(ASSESSORS.get(id)), rules, pages));
  }

  private static void agree(Assessor assessor, Node rules, Pages town) {
    for (LocalDate day : days(rules)) {
      for (boolean unverified : List.of(false, true)) {
        Assessment first =
            (unverified ? assessor.acceptingUnverified() : assessor).assess(town.town(), day);
        agree(
            first,
            new SecondOpinion(QUANTITIES, rules, town.pages(), day, unverified),
            town.folder());
      }
    }
  }

  private static void agree(Assessment first, SecondOpinion second, Path folder) {
    String where =
        folder.getFileName()
            + " by "
            + first.rules()
            + " on "
            + first.date()
            + " accepting "
            + first.acceptUnverified();
    assertThat(results(first)).as(where).isEqualTo(second.results());
    assertThat(shares(first)).as(where).isEqualTo(second.shares());
  }

  /** By standard, by criterion, by group and in all, as the second opinion writes them. */
  private static Map<String, String> results(Assessment assessment) {
    Map<String, String> results = new HashMap<>();
    assessment
        .indicators()
        .forEach(
            each ->
                results.put(
                    each.indicator().code(),
                    span(each.points()) + " " + each.verdict() + " " + each.reason()));
    for (CriterionScore each : assessment.criteria()) {
      results.put(each.criterion().code(), span(each.points()) + " " + each.verdict());
      each.combinations().stream()
          .filter(group -> group.requirement() instanceof Combination)
          .forEach(
              group ->
                  results.put(
                      group.requirement().code(), span(group.met()) + " " + group.verdict()));
    }
    results.put("total", span(assessment.points()) + " " + assessment.totalVerdict());
    results.put("standards", assessment.standards().toString());
    results.put("verdict", assessment.verdict().toString());
    return results;
  }

  /** Without what nothing rests on. */
  private static Map<String, Fraction> shares(Assessment assessment) {
    DataShare share = assessment.dataShare();
    Map<String, Fraction> shares = new HashMap<>();
    shares.put("official", fraction(share.official()));
    shares.put("reported", fraction(share.reported()));
    shares.put("derived", fraction(share.derived()));
    shares.put("assumed", fraction(share.assumed()));
    shares.put("missing", fraction(share.missing()));
    shares.values().removeIf(Fraction.ZERO::equals);
    return shares;
  }

  private static Span span(Interval points) {
    return new Span(fraction(points.low().value()), fraction(points.high().value()));
  }

  private static Fraction fraction(Rational number) {
    return Fraction.parse(number.toString());
  }

  /** The first and the last day of a rule set; a later one where it is in force still. */
  private static List<LocalDate> days(Node rules) {
    Node instrument = rules.get("instrument").orElseThrow();
    LocalDate from = LocalDate.parse(instrument.text("from"));
    LocalDate to =
        instrument.get("to").map(each -> LocalDate.parse(each.text())).orElse(from.plusYears(1));
    return List.of(from, to);
  }

  private static Map<String, Node> rules() {
    Map<String, Node> rules = new LinkedHashMap<>();
    for (String id : LIBRARY.ids()) {
      Node file = Tables.yaml(read(file(id)));
      boolean hasMaxima =
          file.list("criteria").stream()
              .noneMatch(each -> each.has("minimum") && !each.has("maximum"));
      if (!file.has("standards") && hasMaxima) {
        rules.put(id, file);
      }
    }
    return rules;
  }

  private static Path file(String id) {
    return FILES.resolve(id + ".yaml");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
