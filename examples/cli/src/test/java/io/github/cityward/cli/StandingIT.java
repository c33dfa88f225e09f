package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class that a town has by law, as the command tells it. */
class StandingIT {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void towns() throws IOException {
    town("lai-thieu", "recognised: {class: III, date: 2019-03-01, as: town, source: decision 7}\n");
    town("chua-ro", "");
  }

  private void town(String id, String recognised) throws IOException {
    Path town = Files.createDirectories(folder.resolve(id));
    Files.writeString(
        town.resolve("town.yaml"),
        "id: %s\nname: Town %s\nregion: southeast\n%s".formatted(id, id, recognised));
    Files.writeString(
        town.resolve("observations.csv"), "quantity,date,value,unit,basis,source,note\n");
  }

  private Run standing(String town, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "standing";
    arguments[1] = folder.resolve(town).toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    arguments[options.length + 2] = "--lang";
    arguments[options.length + 3] = "en";
    return Run.of(arguments);
  }

  @Test
  void before_the_transition_a_town_is_what_it_was_recognised_as() {
    assertThat(standing("lai-thieu", "--on", "2025-06-30").out())
        .startsWith("Class III since 1 March 2019 by its recognition.");
  }

  @Test
  void since_2026_the_clause_counts_and_is_cited_with_the_end_of_the_unit() {
    assertThat(standing("lai-thieu", "--on", "2026-06-30").out().replaceAll("\\s+", " "))
        .startsWith("Class II since 1 January 2026 by art. 15(2) of 111/2025/UBTVQH15.")
        .contains("ended on 1 July 2025 (72/2025/QH15, art. 1(1)).")
        .contains("Recognised as class III on 1 March 2019: decision 7.");
  }

  @Test
  void a_program_reads_it_as_json_and_a_table_as_csv() {
    assertThat(standing("lai-thieu", "--on", "2026-06-30", "--format", "json").out())
        .contains(
            "\"schema\" : \"cityward.standing/1\"",
            "\"value\" : \"II\"",
            "\"article\" : \"15(2)\"",
            "\"evidence\" : \"secondary\"");
    assertThat(standing("lai-thieu", "--on", "2026-06-30", "--format", "csv").out().lines())
        .first()
        .isEqualTo("town,date,what,value,between,since,article,evidence,because");
    assertThat(standing("lai-thieu", "--on", "2026-06-30", "--format", "csv").out())
        .contains("\nlai-thieu,2026-06-30,class,II,,2026-01-01,15(2),secondary,");
  }

  @Test
  void a_recognition_later_than_the_day_is_refused_with_both_days() {
    Run run = standing("lai-thieu", "--on", "2018-12-31");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "recognised.date: The recognition of 2019-03-01 is later than the day that is asked"
                + " for, 2018-12-31.");
  }

  @Test
  void what_a_missing_fact_leaves_open_is_named() {
    assertThat(standing("chua-ro", "--on", "2026-06-30").out().replaceAll("\\s+", " "))
        .startsWith("Class II or III or none on 30 June 2026: which of them depends on")
        .contains("Missing: the class before 2026; what kind of unit it was.");
    assertThat(standing("chua-ro", "--on", "2026-06-30", "--format", "csv").out())
        .contains("\nchua-ro,2026-06-30,class,,II III none,,15(2); 15(3),secondary,");
  }
}
