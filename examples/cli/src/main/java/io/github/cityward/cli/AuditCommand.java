package io.github.cityward.cli;

import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.audit.AuditReport;
import io.github.cityward.audit.Dossier;
import io.github.cityward.audit.DossierAudit;
import io.github.cityward.audit.DossierReader;
import io.github.cityward.audit.ScoreSheet;
import io.github.cityward.cli.text.AuditText;
import io.github.cityward.json.Json;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Problems;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * {@code audit DOSSIER}: what does not fit in an official score sheet. Findings are the result, not
 * warnings: the exit status is 0 whatever is found. With {@code --town} and {@code --strict}, the
 * warnings of the town's assessment count as they do for other commands.
 */
@CommandLine.Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
  @CommandLine.Parameters(index = "0", paramLabel = "DOSSIER")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @CommandLine.Option(names = "--town", paramLabel = "TOWN")
  private @Nullable Path folder;

  @CommandLine.Option(names = "--on", paramLabel = "DATE")
  private @Nullable String on;

  @CommandLine.Option(names = "--accept-unverified")
  private boolean acceptUnverified;

  @CommandLine.Option(names = "--strict")
  private boolean strict;

  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format = output.format(Format.text, Format.json, Format.csv);
    AuditReport report = report();
    output.write(
        switch (format) {
          case json -> Json.audit(report, output.locale());
          case csv -> AuditCsv.of(report, output.locale(), output.csv());
          default -> AuditText.of(report, output.audience());
        });
    if (strict && report.assessments().stream().anyMatch(Assessment::takesOneUnit)) {
      output.sayExtentsOf(report.assessments());
    }
    return report.assessments().stream()
        .mapToInt(each -> LawOptions.status(each, strict))
        .max()
        .orElse(0);
  }

  private AuditReport report() {
    Result<Dossier> dossier = DossierReader.read(file);
    if (folder == null) {
      return DossierAudit.audit(dossier.orElseThrow());
    }
    Result<Town> town = new TownPath(folder).read(QuantityCatalog.bundled());
    Result<LocalDate> day = RulesOptions.day(on);
    Problems problems = new Problems();
    List.of(dossier, town, day).forEach(problems::take);
    problems.requireNone();
    return against(town.orElseThrow(), day.orElseThrow(), dossier.orElseThrow());
  }

  private AuditReport against(Town town, LocalDate day, Dossier dossier) {
    PartsByDay.require(town, day);
    AuditReport report = DossierAudit.audit(dossier);
    for (ScoreSheet sheet : dossier.of(town)) {
      Assessor assessor = Assessor.of(sheet.rules());
      report =
          report.against(
              sheet,
              (acceptUnverified ? assessor.acceptingUnverified() : assessor).assess(town, day));
    }
    return report;
  }
}
