package io.github.cityward.cli;

import io.github.cityward.cli.text.PlanText;
import io.github.cityward.export.ResultTable;
import io.github.cityward.json.Json;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.plan.RobustPlan;
import io.github.cityward.report.ChartFiles;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code plan TOWN --by YEAR}: the cheapest projects by which the town reaches the goal. */
@CommandLine.Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
  @CommandLine.Mixin private final TownOptions town = new TownOptions();
  @CommandLine.Mixin private final PlanOptions options = new PlanOptions();
  @CommandLine.Mixin private final ChartsOption charts = new ChartsOption();
  @CommandLine.Mixin private final Output output = new Output();

  @Override
  public Integer call() {
    Format format =
        output.format(Format.text, Format.json, Format.csv, Format.markdown, Format.xlsx);
    PlanOptions.Asked asked = options.read();
    TownOptions.Asked of = town.asked(asked.day(), output);
    PlanTask task =
        new PlanTask(of.town(), of.assessor(), asked.day(), asked.budget(), asked.yearly());
    RobustPlan robust = asked.robust() == null ? null : asked.robust().plan(task);
    Plan plan =
        robust == null ? ExactPlanner.create().within(asked.limit()).plan(task) : robust.plan();
    charts.write(
        output,
        reader -> robust == null ? ChartFiles.of(plan, reader) : ChartFiles.of(robust, reader));
    switch (format) {
      case json -> output.write(json(plan, robust));
      case csv, markdown, xlsx -> output.write(table(plan, robust), format);
      default -> output.write(text(plan, robust));
    }
    return town.status(plan.assessment());
  }

  private String json(Plan plan, @Nullable RobustPlan robust) {
    return robust == null ? Json.plan(plan, output.locale()) : Json.plan(robust, output.locale());
  }

  private ResultTable table(Plan plan, @Nullable RobustPlan robust) {
    return robust == null
        ? ResultTable.of(plan, output.locale())
        : ResultTable.of(robust, output.locale());
  }

  private String text(Plan plan, @Nullable RobustPlan robust) {
    return robust == null
        ? PlanText.of(plan, output.audience())
        : PlanText.of(robust, output.audience());
  }
}
