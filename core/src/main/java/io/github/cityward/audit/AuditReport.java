package io.github.cityward.audit;

import java.util.List;

/**
 * What an audit found.
 *
 * @param dossier the dossier
 * @param findings what does not fit, by score sheet; empty if all fits
 */
public record AuditReport(Dossier dossier, List<Finding> findings) {
  public AuditReport {
    findings = List.copyOf(findings);
  }

  /** {@return how many figures and verdicts are printed} */
  public int figures() {
    return Dossier.of(dossier.sheets().toArray(ScoreSheet[]::new)).rows();
  }

  /** {@return how many of the figures and verdicts do not fit} */
  public long misfits() {
    return findings.stream()
        .filter(each -> each.code() != Finding.Code.LIKELY_MISPRINT)
        .map(
            each -> each.sheet().town() + "\n" + each.sheet().rules().sha256() + "\n" + each.item())
        .distinct()
        .count();
  }
}
