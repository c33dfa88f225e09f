package io.github.cityward.audit;

import io.github.cityward.assess.Assessment;
import io.github.cityward.town.UnitSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * What an audit found.
 *
 * @param dossier the dossier
 * @param findings what does not fit, by score sheet; empty if all fits
 * @param bounded the printed figures that were held against the data of their town
 * @param assessments what that data gives; empty if no town's data was asked for
 */
public record AuditReport(
    Dossier dossier, List<Finding> findings, List<Bounded> bounded, List<Assessment> assessments) {
  public AuditReport {
    findings = List.copyOf(findings);
    bounded = List.copyOf(bounded);
    assessments = List.copyOf(assessments);
  }

  /**
   * {@return this report with a score sheet held the other way round: whether the town's own data
   * can give what is printed}
   *
   * @param sheet a score sheet of the dossier
   * @param assessment an assessment of its town under its rule set
   * @throws IllegalArgumentException if it is of another rule set
   */
  public AuditReport against(ScoreSheet sheet, Assessment assessment) {
    if (!assessment.rules().equals(sheet.rules())) {
      throw new IllegalArgumentException(
          assessment.rules() + " is not " + sheet.rules() + ". Assess under the sheet's rules.");
    }
    List<Bounded> held = new TownCheck(SheetValues.of(sheet), assessment).all();
    List<Finding> all = new ArrayList<>(findings);
    if (assessment.town().unitSpan(assessment.date()) == UnitSpan.ONE) {
      DossierAudit.verdictOfOneUnit(sheet).filter(each -> !all.contains(each)).ifPresent(all::add);
    }
    held.stream().filter(each -> !each.fits()).map(TownCheck::finding).forEach(all::add);
    List<Bounded> allBounded = new ArrayList<>(bounded);
    allBounded.addAll(held);
    List<Assessment> allAssessments = new ArrayList<>(assessments);
    allAssessments.add(assessment);
    return new AuditReport(dossier, all, allBounded, allAssessments);
  }

  /** {@return how many figures and verdicts are printed} */
  public int figures() {
    return dossier.sheets().stream().mapToInt(ScoreSheet::printed).sum();
  }

  /** {@return how many of the figures and verdicts do not fit} */
  public long misfits() {
    return findings.stream()
        .filter(each -> each.code() != Finding.Code.LIKELY_MISPRINT)
        .map(each -> new Misfit(each.sheet(), each.item()))
        .distinct()
        .count();
  }

  private record Misfit(ScoreSheet sheet, String item) {}
}
