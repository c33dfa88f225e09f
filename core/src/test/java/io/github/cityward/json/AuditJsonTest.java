package io.github.cityward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.audit.Dossier;
import io.github.cityward.audit.DossierAudit;
import io.github.cityward.audit.DossierReader;
import io.github.cityward.audit.ScoreSheet;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditJsonTest {
  /** 18.25 + 6.32 + 5.18 + 5.99 + 49.72 = 85.46; the line of criterion 3 is 4.5. */
  private static final String ROWS =
      """
      town,rules,item,reported
      X,urban-1210-2016-IV,total,83.66
      X,urban-1210-2016-IV,1,18.25
      X,urban-1210-2016-IV,2,6.32
      X,urban-1210-2016-IV,3,5.18
      X,urban-1210-2016-IV,4,5.99
      X,urban-1210-2016-IV,5,49.72
      Y,urban-1210-2016-IV,3,4.20
      Y,urban-1210-2016-IV,verdict,MET
      Z,urban-1210-2016-III,total,97.0
      Z,urban-1210-2016-III,1,17
      """;

  @Test
  void findings_bear_figures_as_numbers_and_what_was_probably_meant_as_text() {
    String json =
        Json.audit(
            DossierAudit.audit(
                DossierReader.read("d.csv", ROWS.getBytes(StandardCharsets.UTF_8)).orElseThrow()),
            Locale.ENGLISH);
    assertThat(json)
        .startsWith("{\n  \"schema\" : \"cityward.audit/1\",\n  \"rows\" : 10,\n  \"rules\" : [")
        .doesNotContain("illustrative", "\"bounds\"")
        .contains(
            """
                  "town" : "X",
                  "rules" : "urban-1210-2016-IV",
                  "item" : "total",
                  "code" : "SUM_MISMATCH",
                  "reported" : 83.66,
                  "expected" : 85.46,
                  "message" : "The total is printed as 83.66, but\
             18.25 + 6.32 + 5.18 + 5.99 + 49.72 = 85.46. Rounding does not explain the difference.",
                  "suggestion" : null,
                  "citation" : "art. 10(3)",
                  "unverified" : false
            """)
        .contains(
            """
                  "item" : "5",
                  "code" : "LIKELY_MISPRINT",
                  "reported" : 49.72,
                  "expected" : 47.92,
            """)
        .contains("\"suggestion\" : \"47.92\"")
        .contains("\"reported\" : \"MET\",\n      \"expected\" : \"NOT_MET\"")
        .doesNotContain("\"town\" : \"Z\""); // at most 17.5 + 80 = 97.5
  }

  /**
   * 5.5 + (110000 - 20000) / (200000 - 20000) x 1.5 = 6.25 points; criterion II gives 6.25 to 6.25
   * + 6 + 7.
   */
  @Test
  void what_the_data_of_a_town_gives_stands_beside_what_is_printed() {
    Dossier dossier =
        DossierReader.read(
                "d.csv",
                """
                town,rules,item,reported
                X,urban-111-2025-III,II,19.40
                X,urban-111-2025-III,2A.I.01,6.25
                X,urban-111-2025-III,verdict,MET
                """
                    .getBytes(StandardCharsets.UTF_8))
            .orElseThrow();
    ScoreSheet sheet = dossier.sheets().get(0);
    Town town = SampleTowns.of(Map.of("population.urban", "110000")).build();
    JsonTree json =
        JsonTree.parse(
            Json.audit(
                DossierAudit.audit(dossier)
                    .against(sheet, Assessor.of(sheet.rules()).assess(town, SampleTowns.DAY)),
                Locale.ENGLISH));
    assertThat(json.keys()).containsExactly("schema", "rows", "rules", "findings", "bounds");
    assertThat(json.at("rules", 0).keys()).containsExactly("id", "sha256");
    assertThat(json.at("findings", 0, "code").text()).isEqualTo("OUTSIDE_BOUNDS");
    assertThat(json.at("bounds", 0).text())
        .isEqualTo(
            "{town=X, rules=urban-111-2025-III, date=%s, acceptUnverified=false, item=II,"
                    .formatted(SampleTowns.DAY)
                + " reported=19.40, low=6.25, high=19.25, verdict=null, consistent=false}");
    assertThat(json.at("bounds", 1, "consistent").text()).isEqualTo("true");
    assertThat(json.at("bounds", 2, "item").text()).isEqualTo("verdict");
    assertThat(json.at("bounds", 2, "low").value()).isNull();
    assertThat(json.at("bounds", 2, "reported").text()).isEqualTo("MET");
    assertThat(json.at("bounds", 2, "verdict").text()).isEqualTo("UNDETERMINED");
    assertThat(json.at("bounds", 2, "consistent").text()).isEqualTo("true");
  }
}
