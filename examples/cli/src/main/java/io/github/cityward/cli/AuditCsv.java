package io.github.cityward.cli;

import io.github.cityward.audit.AuditReport;
import io.github.cityward.audit.Finding;
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
   * {@return the table}
   *
   * @param locale the language of the messages
   */
  static String of(AuditReport report, Locale locale, CsvText csv) {
    return csv.of(HEADER, report.findings().stream().map(each -> row(each, locale, csv)));
  }

  private static List<String> row(Finding finding, Locale locale, CsvText csv) {
    return List.of(
        csv.text(finding.town()),
        csv.text(finding.rules().id()),
        csv.text(finding.item()),
        finding.code().name(),
        finding.reported(),
        finding.expected(),
        csv.text(finding.message(locale)),
        Objects.requireNonNullElse(finding.suggestion(), ""),
        csv.text(finding.citation()),
        finding.unverified() ? "yes" : "no");
  }
}
