package io.github.cityward.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks official score sheets: sums, ranges, counts and verdicts, and looks for the misprint
 * behind a sum that is wrong. Nothing is reported that rounding explains, and nothing that what is
 * not printed could explain. Figures of the law are taken whatever their evidence; those that are
 * not known are not held against anything.
 */
public final class DossierAudit {
  private DossierAudit() {}

  /** {@return what does not fit in the score sheets of {@code dossier}} */
  public static AuditReport audit(Dossier dossier) {
    List<Finding> findings = new ArrayList<>();
    dossier.sheets().forEach(sheet -> findings.addAll(audit(sheet)));
    return new AuditReport(dossier, findings, List.of(), List.of());
  }

  private static List<Finding> audit(ScoreSheet sheet) {
    SheetValues values = SheetValues.of(sheet);
    List<Finding> findings = new ArrayList<>(new RangeCheck(values).findings());
    List<Check> broken = SheetChecks.broken(values);
    for (Check each : broken) {
      Finding finding = SheetChecks.finding(each, values);
      if (findings.stream().noneMatch(finding::repeats)) {
        findings.add(finding);
      }
    }
    verdict(values, broken, false).ifPresent(findings::add);
    findings.addAll(new MisprintSearch(values, broken).findings());
    return findings;
  }

  /** {@return that the verdict of a sheet does not follow, its town lying in one unit} */
  static Optional<Finding> verdictOfOneUnit(ScoreSheet sheet) {
    SheetValues values = SheetValues.of(sheet);
    return verdict(values, SheetChecks.broken(values), true);
  }

  private static Optional<Finding> verdict(
      SheetValues values, List<Check> broken, boolean liesInOneUnit) {
    return new VerdictCheck(values.doubting(broken)).finding(liesInOneUnit);
  }
}
