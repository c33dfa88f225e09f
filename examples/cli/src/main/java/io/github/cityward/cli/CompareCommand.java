package io.github.cityward.cli;

import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.RankedTown;
import io.github.cityward.cli.text.ComparisonText;
import io.github.cityward.export.ResultTable;
import io.github.cityward.json.Json;
import io.github.cityward.report.ChartFiles;
import io.github.cityward.source.Problems;
import io.github.cityward.town.Town;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/**
 * {@code compare TOWN...}: towns under one law on one day, ranked, criterion by criterion; with
 * {@code --charts} also as pictures.
 */
@CommandLine.Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
  @CommandLine.Parameters(index = "0..*", arity = "2..*", paramLabel = "TOWN")
  @SuppressWarnings("NullAway.Init")
  private List<Path> folders;

  @CommandLine.Mixin private final ChartsOption charts = new ChartsOption();
  @CommandLine.Mixin private final LawOptions law = new LawOptions();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format =
        output.format(Format.text, Format.json, Format.csv, Format.markdown, Format.xlsx);
    Comparison comparison = comparison();
    charts.write(output, reader -> ChartFiles.of(comparison, reader));
    switch (format) {
      case json -> output.write(Json.comparison(comparison, output.locale()));
      case csv, markdown, xlsx -> output.write(ResultTable.of(comparison, output.locale()), format);
      default -> output.write(ComparisonText.of(comparison, output.audience()));
    }
    List<Assessment> towns = comparison.ranking().stream().map(RankedTown::assessment).toList();
    law.sayExtents(towns, output);
    return law.statusOf(towns);
  }

  /** The problems of all towns, of the day and of the rules are told together. */
  private Comparison comparison() {
    Problems problems = new Problems();
    List<Town> towns = new ArrayList<>();
    for (Path folder : folders) {
      TownPath path = new TownPath(folder);
      Result<Town> town = path.read(law.catalog());
      town.toOptional().ifPresent(towns::add);
      town.problems().forEach(each -> problems.note(path.named(each)));
    }
    Optional<RulesOptions.Chosen> chosen = problems.take(law.chosen());
    problems.requireNone();
    Assessor assessor = law.assessor(chosen.orElseThrow().rules());
    LocalDate date = chosen.orElseThrow().date();
    towns.forEach(each -> PartsByDay.require(each, date));
    return Comparison.of(towns.stream().map(each -> assessor.assess(each, date)).toList());
  }
}
