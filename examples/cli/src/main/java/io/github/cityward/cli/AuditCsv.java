package io.github.cityward.cli;

import io.github.cityward.audit.AuditReport;
import io.github.cityward.audit.Finding;
import io.github.cityward.export.CsvText;
import io.github.cityward.rules.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What an audit found as a table: a row per finding. */
final class AuditCsv {
  private static final List<String> HEADER =
      List.of(
          "town",
          "rules",
          "item",
          "code",
          "reported",
          "expected",
          "message",
          "suggestion",
          "citation",
          "unverified");

  private AuditCsv() {}

  /**
   * {@return the table; where a rule set of the dossier is not the law, with a last column that
   * says so of each finding}
   *
   * @param locale the language of the messages
   */
  static String of(AuditReport report, Locale locale, CsvText csv) {
    boolean illustrative = report.dossier().rules().stream().anyMatch(RuleSet::isIllustrative);
    List<String> header = new ArrayList<>(HEADER);
    if (illustrative) {
      header.add("illustrative");
    }
    return csv.of(
        header, report.findings().stream().map(each -> row(each, locale, csv, illustrative)));
  }

  private static List<String> row(
      Finding finding, Locale locale, CsvText csv, boolean illustrative) {
    List<String> row = new ArrayList<>();
    Collections.addAll(
        row,
        csv.text(finding.town()),
        csv.text(finding.rules().id()),
        csv.text(finding.item()),
        finding.code().name(),
        finding.reported(),
        finding.expected(),
        csv.text(finding.message(locale)),
        Objects.requireNonNullElse(finding.suggestion(), ""),
        csv.text(finding.citation()),
        yesOrNo(finding.unverified()));
    if (illustrative) {
      row.add(yesOrNo(finding.rules().isIllustrative()));
    }
    return row;
  }

  private static String yesOrNo(boolean answer) {
    return answer ? "yes" : "no";
  }
}
