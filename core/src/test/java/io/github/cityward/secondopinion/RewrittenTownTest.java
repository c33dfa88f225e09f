package io.github.cityward.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.json.Json;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A town that is written otherwise, or read elsewhere, has the same JSON by every rule set. */
@Tag("thorough")
class RewrittenTownTest {
  private static final Quantities QUANTITIES = Quantities.ofTheProduct();
  private static final List<Assessor> ASSESSORS =
      RandomUnits.RULES.stream().map(Assessor::of).map(Assessor::acceptingUnverified).toList();

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 6);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_order_of_rows_and_columns_the_ends_of_lines_and_the_units_change_nothing(long seed)
      throws IOException {
    RandomPages random = new RandomPages(QUANTITIES, List.of(), seed);
    String town = random.town();
    String observations = random.observations();
    List<String> before = documents(read(town, observations));
    assertThat(documents(read(town.replace("\n", "\r\n"), rewritten(observations, seed))))
        .isEqualTo(before);
  }

  @Test
  void locale_time_zone_and_threads_change_nothing() throws IOException {
    RandomPages random = new RandomPages(QUANTITIES, List.of(), 1);
    String town = random.town();
    String observations = random.observations();
    List<String> before = documents(read(town, observations));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "vi-VN", "ar-EG-u-nu-arab")) {
        for (String id : List.of("Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          assertThat(documents(read(town, observations))).as(tag + " " + id).isEqualTo(before);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private Town read(String town, String observations) throws IOException {
    Files.writeString(folder.resolve("town.yaml"), town);
    Files.writeString(folder.resolve("observations.csv"), observations);
    return TownReader.read(folder).orElseThrow();
  }

  private static List<String> documents(Town town) {
    return ASSESSORS.parallelStream()
        .map(each -> Json.assessment(each.assess(town, dayOf(each.rules())), Locale.ENGLISH))
        .toList();
  }

  private static LocalDate dayOf(RuleSet rules) {
    return rules.instrument().from().plusYears(1);
  }

  /** The same rows in another order, and each number in thousands of its unit. */
  private static String rewritten(String observations, long seed) {
    List<Map<String, String>> rows = new ArrayList<>(Tables.csv(observations));
    List<String> columns =
        Arrays.asList("quantity", "date", "value", "unit", "basis", "source", "note");
    Collections.shuffle(rows, new Random(seed));
    Collections.shuffle(columns, new Random(seed));
    return "\ufeff"
        + Stream.concat(
                Stream.of(String.join(",", columns)),
                rows.stream().map(RewrittenTownTest::inThousands).map(row -> line(columns, row)))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String line(List<String> columns, Map<String, String> row) {
    return columns.stream()
        .map(column -> '"' + Objects.requireNonNull(row.get(column)).replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  private static Map<String, String> inThousands(Map<String, String> row) {
    String own = QUANTITIES.unit(row.get("quantity"));
    String unit = row.get("unit").isEmpty() ? own : row.get("unit");
    if (!unit.isEmpty()) {
      row.put("unit", "1000 " + unit);
      row.put(
          "value",
          Arrays.stream(row.get("value").split("\\.\\.", -1))
              .map(end -> end.isEmpty() ? end : thousands(end))
              .collect(Collectors.joining("..")));
    }
    return row;
  }

  private static String thousands(String number) {
    return new BigDecimal(number).movePointLeft(3).toPlainString();
  }
}
