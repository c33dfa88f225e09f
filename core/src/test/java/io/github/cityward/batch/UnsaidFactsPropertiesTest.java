package io.github.cityward.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Kind;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a table does not say of its towns may be anything: no row is decided that the exact assessor
 * decides otherwise for a region and attributes that the row leaves open.
 */
class UnsaidFactsPropertiesTest {
  private static final List<String> RULES =
      List.of(
          "urban-111-2025-I",
          "urban-111-2025-II",
          "urban-111-2025-III",
          "urban-26-2022-III",
          "ward-27-2022",
          "ward-112-2025",
          "commune-112-2025",
          "city-27-2022");

  static LongStream seeds() {
    return LongStream.range(0, Trials.of(60));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_row_is_decided_only_as_every_town_that_it_may_be_is(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    RuleSet rules =
        RuleLibrary.bundled().find(RULES.get(random.nextInt(RULES.size()))).orElseThrow();
    List<String> quantities =
        rules
            .indicators()
            .map(each -> each.quantity().id())
            .filter(UnsaidFactsPropertiesTest::isMeasured)
            .distinct()
            .toList();
    boolean region = random.nextBoolean();
    boolean attributes = random.nextBoolean();
    Region said = any(random, Region.values());
    Set<Attribute> facts = some(random);
    List<Map<String, String>> rows = new ArrayList<>();
    StringBuilder csv = new StringBuilder("town,extent");
    csv.append(region ? ",region" : "").append(attributes ? ",attributes" : "");
    csv.append(',').append(String.join(",", quantities)).append('\n');
    for (int i = 0; i < 12; i++) {
      Map<String, String> values = values(rules, random);
      rows.add(values);
      csv.append("t,one-unit").append(region ? "," + said.code() : "");
      csv.append(attributes ? "," + codes(facts) : "");
      quantities.forEach(each -> csv.append(',').append(values.getOrDefault(each, "")));
      csv.append('\n');
    }
    List<String> scores =
        Tables.scores(TownTable.of(rules, SampleTowns.DAY), csv.toString(), ScoreFormat.CSV)
            .lines()
            .skip(1)
            .toList();
    Assessor exact = Assessor.of(rules);
    for (int i = 0; i < rows.size(); i++) {
      Verdict decided = Verdict.valueOf(scores.get(i).split(",", -1)[2]);
      for (Region each : region ? new Region[] {said} : Region.values()) {
        for (int trial = 0; trial < (attributes ? 1 : 6); trial++) {
          Set<Attribute> holding = attributes ? facts : some(random);
          Verdict verdict =
              exact.assess(town(rows.get(i), each, holding), SampleTowns.DAY).verdict();
          if (decided != Verdict.UNDETERMINED) {
            assertThat(decided)
                .as("seed %d: %s %s %s %s", seed, rules, each, holding, scores.get(i))
                .isEqualTo(verdict);
          }
        }
      }
    }
  }

  /** Of some nobody has seen what they measure; the number of units is said by the extent. */
  private static boolean isMeasured(String quantity) {
    return !quantity.startsWith("unknown.") && !quantity.equals(Town.UNITS);
  }

  /** Mostly good values, so that little decides; a few are missing. */
  private static Map<String, String> values(RuleSet rules, SplittableRandom random) {
    Map<String, String> values = new LinkedHashMap<>();
    int good = random.nextInt(85, 100);
    rules
        .indicators()
        .forEach(
            each -> {
              int draw = random.nextInt(100);
              if (draw < 98 && isMeasured(each.quantity().id())) {
                values.merge(
                    each.quantity().id(),
                    value(each, draw < good, random),
                    (one, other) -> random.nextBoolean() ? one : other);
              }
            });
    return values;
  }

  private static String value(Indicator standard, boolean good, SplittableRandom random) {
    List<String> levels = standard.quantity().levels();
    if (!levels.isEmpty()) {
      return good ? levels.get(levels.size() - 1) : levels.get(random.nextInt(levels.size()));
    }
    double figure =
        (good ? standard.scale().upper() : standard.scale().lower())
            .known(true)
            .or(() -> standard.scale().lower().known(true))
            .map(each -> each.toDouble())
            .orElse(50.0);
    boolean fewer = standard.scale().better() == Better.LOWER;
    double factor = good ? (fewer ? 0.9 : 1) : random.nextDouble(0.4, 1.2);
    long whole = Math.round(figure * factor);
    return String.valueOf(standard.quantity().kind() == Kind.SHARE ? Math.min(100, whole) : whole);
  }

  private static Town town(Map<String, String> values, Region region, Set<Attribute> attributes) {
    TownBuilder town =
        Town.builder("t")
            .region(region)
            .extent(Extent.ONE_UNIT)
            .attributes(attributes.toArray(Attribute[]::new));
    values.forEach(
        (quantity, value) ->
            town.observe(quantity, SampleTowns.DAY, value, Basis.OFFICIAL, "page"));
    return town.build();
  }

  private static <T> T any(SplittableRandom random, T[] all) {
    return all[random.nextInt(all.length)];
  }

  private static Set<Attribute> some(SplittableRandom random) {
    return Arrays.stream(Attribute.values())
        .filter(each -> random.nextInt(3) == 0)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attribute.class)));
  }

  private static String codes(Set<Attribute> attributes) {
    return attributes.stream().map(Attribute::code).collect(Collectors.joining(";"));
  }
}
