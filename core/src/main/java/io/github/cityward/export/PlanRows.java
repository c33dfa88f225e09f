package io.github.cityward.export;

import io.github.cityward.Wording;
import io.github.cityward.assess.Provenance;
import io.github.cityward.export.ResultTable.Column;
import io.github.cityward.export.ResultTable.Kind;
import io.github.cityward.plan.LeftOut;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanWords;
import io.github.cityward.plan.RobustPlan;
import io.github.cityward.town.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a table: a row per project of the town.
 *
 * @param answer what the plan is worth
 */
record PlanRows(Plan plan, List<String> answer, Locale locale, Wording words) {
  static ResultTable of(Plan plan, Locale locale) {
    return of(plan, List.of(PlanWords.in(locale).answer(plan)), locale);
  }

  static ResultTable of(RobustPlan plan, Locale locale) {
    PlanWords say = PlanWords.in(locale);
    return of(plan.plan(), List.of(say.answer(plan), say.draws(plan)), locale);
  }

  private static ResultTable of(Plan plan, List<String> answer, Locale locale) {
    Wording words = ResultTable.words(plan.assessment().rules().measure(), locale);
    return new PlanRows(plan, answer, locale, words).table();
  }

  private ResultTable table() {
    return new ResultTable(
        words.say("title.plan", plan.task().town().name(locale), said()),
        Provenance.of(plan.assessment()),
        columns(),
        rows());
  }

  /** The start stands last, where there is more to say of time than when projects are ready. */
  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(column("id", Kind.TEXT));
    columns.add(column("name", Kind.TEXT));
    columns.add(column("cost", Kind.NUMBER));
    columns.add(column("ready", Kind.TEXT));
    columns.add(column("state", Kind.STATE));
    columns.add(column("reason", Kind.STATE));
    if (plan.isTimed()) {
      columns.add(column("start", Kind.TEXT));
    }
    return columns;
  }

  /** What the plan is worth, and what stands in its way: a table does not say it. */
  private String said() {
    List<String> sentences = new ArrayList<>(answer);
    plan.obstacles().forEach(each -> sentences.add(PlanWords.in(locale).of(each)));
    return String.join(" ", sentences);
  }

  private Column column(String name, Kind kind) {
    return Column.of(name, kind, words);
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    plan.projects().forEach(each -> rows.add(row(each, "CHOSEN", "", each.work().earliest())));
    plan.notChosen().forEach(each -> rows.add(row(each, "NOT_CHOSEN", "", null)));
    plan.late().forEach(each -> rows.add(row(each, "LATE", "", null)));
    for (LeftOut each : plan.leftOut()) {
      rows.add(row(each.project(), "LEFT_OUT", each.reason().name(), null));
    }
    return rows;
  }

  private List<String> row(
      Project project, String state, String reason, @Nullable LocalDate start) {
    List<String> row = new ArrayList<>();
    row.add(project.id());
    row.add(project.name());
    row.add(text(project.cost()));
    row.add(text(project.ready()));
    row.add(state);
    row.add(reason);
    if (plan.isTimed()) {
      row.add(text(start));
    }
    return row;
  }

  /** Nothing where it is not known. */
  private static String text(@Nullable Object known) {
    return known == null ? "" : known.toString();
  }
}
