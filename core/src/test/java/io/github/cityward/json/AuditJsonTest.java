package io.github.cityward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.audit.DossierAudit;
import io.github.cityward.audit.DossierReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
        .startsWith("{\n  \"schema\" : \"cityward.audit/1\",\n  \"rows\" : 10,\n  \"findings\" : [")
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
}
