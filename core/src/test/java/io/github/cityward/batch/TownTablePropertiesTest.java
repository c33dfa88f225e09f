package io.github.cityward.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.TownFact;
import io.github.cityward.town.Basis;
import io.github.cityward.town.RandomValues;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However a table is written, and however it is cut, each of its rows comes out as the exact
 * assessor has it, digit by digit.
 */
class TownTablePropertiesTest {
  private static final RuleSet RULES =
      RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();
  private static final Assessor EXACT = Assessor.of(RULES.ignoring(EnumSet.allOf(TownFact.class)));
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final String[] NAMES = {
    "Trảng Bàng", "A", "Hòa, Thành", "B \"x\"", "Tra\u0309ng", "C\nD", "=E", "F  "
  };

  static LongStream seeds() {
    return LongStream.range(0, Trials.of(30));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void rows_are_those_of_the_exact_assessor(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> quantities = new ArrayList<>(SampleTowns.atLower().keySet());
    quantities.addAll(List.of("area.natural", "health.beds", "area.construction"));
    Collections.shuffle(quantities, new Random(seed));
    StringBuilder csv = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
    csv.append("town,").append(String.join(",", quantities)).append(lineEnd(random));
    StringBuilder expected = new StringBuilder();
    int towns = random.nextInt(1, 60);
    for (int i = 0; i < towns; i++) {
      Map<String, String> values = new RandomValues(seed * 1000 + i).some();
      values.values().removeIf(value -> value.contains(".."));
      if (random.nextInt(3) == 0) {
        values.put("area.natural", String.valueOf(random.nextInt(1, 400)));
        values.put("health.beds", String.valueOf(random.nextInt(900)));
      }
      String name = NAMES[random.nextInt(NAMES.length)];
      csv.append(cell(name, random));
      for (String quantity : quantities) {
        csv.append(',').append(written(values.getOrDefault(quantity, ""), random));
      }
      csv.append(i == towns - 1 && random.nextBoolean() ? "" : lineEnd(random));
      csv.append(i < towns - 1 && random.nextInt(10) == 0 ? "\n" : "");
      Town town = town(values);
      expected.append(row(name, town, EXACT.assess(town, SampleTowns.DAY)));
    }
    for (int size : new int[] {1, 50, 1 << 18}) {
      String scores =
          Tables.scores(
              Tables.CLASS_THREE.inPieces(size).onThreads(random.nextInt(1, 4)),
              csv.toString(),
              ScoreFormat.CSV);
      assertThat(scores.substring(scores.indexOf('\n') + 1))
          .as("seed %d, pieces of %d", seed, size)
          .isEqualTo(expected.toString());
    }
  }

  private static Town town(Map<String, String> values) {
    TownBuilder town = Town.builder("t", CATALOG);
    values.forEach(
        (quantity, value) ->
            town.observe(quantity, SampleTowns.DAY, value, Basis.OFFICIAL, "page"));
    return town.build();
  }

  /**
   * The law eases the population and the density of a north-central town by an amount that nobody
   * has seen, and all that a mountain town falls short of.
   */
  private static String undeclared(Town town, Assessment assessment) {
    if (assessment.verdict() != Verdict.NOT_MET) {
      return "";
    }
    if (isOpen(town, Town.builder("t", CATALOG).region(Region.NORTH_CENTRAL_AND_CENTRAL_COAST))) {
      return "region";
    }
    return isOpen(town, Town.builder("t", CATALOG).attributes(Attribute.MOUNTAINOUS))
        ? "attributes"
        : "";
  }

  private static boolean isOpen(Town town, TownBuilder elsewhere) {
    town.observations()
        .forEach(
            each ->
                elsewhere.observe(
                    each.quantity().id(),
                    each.date(),
                    String.valueOf(each.value()),
                    Basis.OFFICIAL,
                    "page"));
    return Assessor.of(RULES).assess(elsewhere.build(), SampleTowns.DAY).verdict()
        != Verdict.NOT_MET;
  }

  private static String row(String name, Town town, Assessment assessment) {
    String undeclared = undeclared(town, assessment);
    Verdict verdict = undeclared.isEmpty() ? assessment.verdict() : Verdict.UNDETERMINED;
    StringBuilder row = new StringBuilder(quoted(Normalizer.normalize(name, Normalizer.Form.NFC)));
    row.append(',').append(assessment.date()).append(',').append(verdict);
    row.append(ends(assessment.points()));
    assessment.criteria().forEach(each -> row.append(ends(each.points())));
    return row.append(',').append(undeclared).append('\n').toString();
  }

  private static String ends(Interval points) {
    return "," + points.low() + "," + points.high();
  }

  private static String quoted(String name) {
    return name.matches("(?s).*[,\"\n].*") ? '"' + name.replace("\"", "\"\"") + '"' : name;
  }

  private static String cell(String name, SplittableRandom random) {
    return random.nextInt(4) == 0 ? '"' + name.replace("\"", "\"\"") + '"' : quoted(name);
  }

  /** The same number with more zeros, or in quotes. */
  private static String written(String value, SplittableRandom random) {
    boolean isNumber = value.matches("[0-9.]+");
    String more = isNumber && value.contains(".") && random.nextInt(9) == 0 ? "0".repeat(16) : "";
    return random.nextInt(30) == 0 ? '"' + value + more + '"' : value + more;
  }

  private static String lineEnd(SplittableRandom random) {
    return random.nextBoolean() ? "\n" : "\r\n";
  }
}
