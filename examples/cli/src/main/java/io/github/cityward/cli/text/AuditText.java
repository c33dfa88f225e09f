package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Verdict;
import io.github.cityward.audit.AuditReport;
import io.github.cityward.audit.Bounded;
import io.github.cityward.audit.Finding;
import io.github.cityward.audit.ScoreSheet;
import io.github.cityward.quantity.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What an audit found: how much, then each finding with its law, by score sheet. */
public final class AuditText {
  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  private final AuditReport report;
  private final Audience audience;

  private AuditText(AuditReport report, Audience audience) {
    this.report = report;
    this.audience = audience;
  }

  /** {@return the findings in words, and what was held against the data of a town} */
  public static String of(AuditReport report, Audience audience) {
    AuditText text = new AuditText(report, audience);
    StringBuilder all = new StringBuilder(text.headline());
    report.dossier().sheets().forEach(sheet -> all.append(text.findings(sheet)));
    report.assessments().stream().distinct().forEach(each -> all.append(text.bounds(each)));
    return all.toString();
  }

  private String headline() {
    long misfits = report.misfits();
    int sheets = report.dossier().sheets().size();
    return audience
        .screen()
        .wrap(
            misfits == 0
                ? audience.say("audit.all-fit", report.figures(), sheets)
                : audience.say("audit.misfits", report.figures(), sheets, misfits),
            INDENT);
  }

  /** A sheet without findings is named where its rules are not the law. */
  private String findings(ScoreSheet sheet) {
    StringBuilder text = new StringBuilder();
    for (Finding each : report.findings()) {
      text.append(each.sheet().equals(sheet) ? finding(each) : "");
    }
    boolean named = !text.isEmpty() || sheet.rules().isIllustrative();
    return named ? "\n" + title(sheet) + text : "";
  }

  private String title(ScoreSheet sheet) {
    return audience
        .screen()
        .wrap(
            audience.say(
                    "audit.sheet",
                    sheet.town(),
                    sheet.rules().name().in(audience.locale()),
                    audience.words().citation(sheet.rules().instrument().number()),
                    sheet.rules().id())
                + (sheet.rules().isIllustrative() ? "; " + audience.say("sure.illustrative") : ""),
            INDENT);
  }

  private String finding(Finding finding) {
    String law = audience.words().citation(finding.citation());
    return "  "
        + audience
            .screen()
            .wrap(
                audience.say(
                    "audit.finding",
                    finding.code().name(),
                    finding.message(audience.locale()),
                    law),
                DEEPER);
  }

  private String bounds(Assessment assessment) {
    TextTable table =
        TextTable.of(
            audience.headings("heading.printed", "heading.possible"),
            audience.headings("heading.item"));
    for (Bounded each : report.bounded()) {
      if (each.assessment().equals(assessment)) {
        table.row(
            List.of(
                Cell.of(printed(each.reported())),
                Cell.of(given(each), each.fits() ? Style.PLAIN : Style.NOT_MET)),
            List.of(Cell.of(each.sheet().name(each.item(), audience.locale()))));
      }
    }
    return "\n"
        + audience.screen().wrap(audience.say("audit.bounds", subject(assessment)), INDENT)
        + table.write(audience.screen())
        + Warnings.of(assessment.warnings(), audience);
  }

  /** The town, the day and the law, and what the bounds assume. */
  private String subject(Assessment assessment) {
    List<String> all = new ArrayList<>(List.of(Summary.subject(assessment, audience)));
    all.addAll(Assumptions.of(assessment, audience));
    return String.join("; ", all);
  }

  /** What lies just beside the printed figure is never shown as that figure. */
  private String given(Bounded bounded) {
    return bounded.bounds() == null
        ? audience.words().of(bounded.assessment().verdict())
        : NumberText.in(audience.locale()).of(bounded.bounds(), Points.parse(bounded.reported()));
  }

  /** A figure with the decimals it is printed with, or a verdict. */
  private String printed(String written) {
    if (Arrays.stream(Verdict.values()).anyMatch(each -> each.name().equals(written))) {
      return audience.words().of(Verdict.valueOf(written));
    }
    return NumberText.in(audience.locale()).asWritten(written);
  }
}
