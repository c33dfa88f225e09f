package io.github.cityward.audit;

import io.github.cityward.Result;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Score sheets for tests, and what an audit says of them. */
final class Sheets {
  static final String HEADER = "town,rules,item,reported\n";

  private static final Map<String, RuleSet> RULES = new HashMap<>();

  private Sheets() {}

  static RuleSet rules(String id) {
    return RULES.computeIfAbsent(id, each -> RuleLibrary.bundled().find(each).orElseThrow());
  }

  /** {@return a score sheet of these figures: {@code total=83.66 1=18.25 verdict=MET}} */
  static ScoreSheet of(String rules, String figures) {
    Map<String, Printed> printed = new LinkedHashMap<>();
    @Nullable Verdict verdict = null;
    for (String each : figures.split(" ", -1)) {
      String[] pair = each.split("=", 2);
      if (pair[0].equals("verdict")) {
        verdict = Verdict.valueOf(pair[1]);
      } else {
        printed.put(pair[0], new Printed(pair[1]));
      }
    }
    return new ScoreSheet("X", rules(rules), printed, verdict);
  }

  static List<Finding> audit(ScoreSheet sheet) {
    return DossierAudit.audit(Dossier.of(sheet)).findings();
  }

  /**
   * {@return the findings, each as {@code item CODE expected}; a misprint with its kind before what
   * is suggested}
   */
  static List<String> audit(String rules, String figures) {
    return audit(of(rules, figures)).stream().map(Sheets::line).toList();
  }

  static String line(Finding finding) {
    boolean misprint = finding.code() == Finding.Code.LIKELY_MISPRINT;
    return finding.item()
        + " "
        + (misprint ? finding.ground() : finding.code())
        + " "
        + finding.expected();
  }

  static Result<Dossier> read(String rows) {
    return DossierReader.read("d.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
  }
}
