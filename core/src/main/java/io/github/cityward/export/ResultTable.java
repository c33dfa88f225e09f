package io.github.cityward.export;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.Provenance;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.RobustPlan;
import io.github.cityward.rules.Measure;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A result as a table of plain text. Numbers are plain decimals with a dot, points rounded half up
 * to 10 decimals; what is not known is empty.
 *
 * @param title what it shows, in the reader's language
 * @param provenance where it comes from
 * @param columns what each row holds
 * @param rows a cell for each column
 */
public record ResultTable(
    String title, Provenance provenance, List<Column> columns, List<List<String>> rows) {
  public ResultTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "The row %s has %d cells. Give it one for each of the %d columns."
                .formatted(row, row.size(), columns.size()));
      }
    }
  }

  /**
   * A column.
   *
   * @param name its name for programs: a word such as {@code verdict}, after the code of a
   *     criterion and a low line where it is of that one
   * @param heading its name in the reader's language
   * @param kind what its cells are
   */
  public record Column(String name, String heading, Kind kind) {
    static Column of(String name, Kind kind, Wording words) {
      return new Column(name, words.say("column." + name), kind);
    }

    /** A column of one criterion: {@code what} is said of the one that goes by {@code title}. */
    static Column ofCriterion(String name, String title, String what, Wording words) {
      return new Column(
          name, words.say("column.of-criterion", title, words.say("column." + what)), Kind.NUMBER);
    }
  }

  /** What the cells of a column are. */
  public enum Kind {
    /** Text as it is. */
    TEXT,
    /** A number, or nothing. */
    NUMBER,
    /** A number, a range or a level of a quantity, or nothing. */
    VALUE,
    /** The name of a {@link io.github.cityward.assess.Verdict}. */
    VERDICT,
    /** The name of a {@link io.github.cityward.assess.Reason}. */
    REASON,
    /** The code of a {@link io.github.cityward.town.Basis}, or nothing. */
    BASIS,
    /** The code of an {@link io.github.cityward.rules.Evidence}. */
    EVIDENCE,
    /** Where something stands in the law, as the rule file has it. */
    CITATION,
    /** What became of a project in a plan, or nothing. */
    STATE
  }

  /**
   * {@return an assessment, a row per standard in the order of the law}
   *
   * @param locale the language of names and of the title
   */
  public static ResultTable of(Assessment assessment, Locale locale) {
    return new StandardRows(assessment, locale).table();
  }

  /**
   * {@return a comparison, a row per town in the order of the ranking}
   *
   * @param locale the language of names and of the title
   */
  public static ResultTable of(Comparison comparison, Locale locale) {
    return TownRows.of(comparison, locale);
  }

  /**
   * {@return a plan, a row per project of the town: those of the plan first}
   *
   * @param locale the language of the title, which says what the plan is worth
   */
  public static ResultTable of(Plan plan, Locale locale) {
    return PlanRows.of(plan, locale);
  }

  /**
   * {@return a plan that reaches the goal with a probability, a row per project of the town}
   *
   * @param locale the language of the title, which says what the plan is worth
   */
  public static ResultTable of(RobustPlan plan, Locale locale) {
    return PlanRows.of(plan, locale);
  }

  /**
   * {@return the scores of many towns, a row for each}
   *
   * @param scores what {@link io.github.cityward.batch.TownTable} writes as {@code CSV}
   * @param provenance under which rules, and on which day where the rows have none of their own
   * @param locale the language of the title
   * @throws io.github.cityward.ProblemsException if there are more than 100,000 towns
   * @throws IOException if reading fails
   */
  public static ResultTable ofScores(Reader scores, Provenance provenance, Locale locale)
      throws IOException {
    return ScoreRows.read(scores, provenance, locale);
  }

  /** {@return the words of headings, where standards are counted those of standards} */
  static Wording words(Measure measure, Locale locale) {
    return Wording.of(ResultTable.class, locale).preferring("." + measure);
  }

  /** {@return the cells of the column with this name, from the first row to the last} */
  public List<String> cells(String column) {
    int position =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).name().equals(column))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(column + " is none of " + columns + "."));
    return rows.stream().map(row -> row.get(position)).toList();
  }

  /**
   * {@return the rows in the reader's language: verdicts, reasons, bases, levels, evidence and
   * where figures stand in the law, what became of projects}
   */
  public List<List<String>> inWords(Locale locale) {
    CellWords words =
        new CellWords(
            AssessmentWords.in(locale),
            ValueWords.in(locale),
            Wording.of(ResultTable.class, locale));
    int quantity = columns.stream().map(Column::name).toList().indexOf("quantity");
    return rows.stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(
                        i ->
                            words.of(
                                row.get(i),
                                columns.get(i).kind(),
                                quantity < 0 ? "" : row.get(quantity)))
                    .toList())
        .toList();
  }
}
