package io.github.cityward.tables;

import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.export.ResultTable;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.Table;

/**
 * Tables in and out.
 *
 * <table>
 * <caption>The tables and their columns: text is a {@code StringColumn}, a day a {@code
 * DateColumn}, a number a {@code DoubleColumn}, a rank an {@code IntColumn}</caption>
 * <tr><th>table</th><th>a row for each</th><th>columns</th></tr>
 * <tr><td>profiles</td><td>town</td><td>text: {@code town} (its id), {@code name}, {@code name_en},
 * {@code province}, {@code region}, {@code unit}, {@code belongs-to}, {@code signatories} (one on a
 * line), {@code attributes} (joined by {@code ;}, one that is said not to hold as {@code
 * border=no}); codes as in {@code town.yaml}</td></tr>
 * <tr><td>long panel</td><td>observation</td><td>{@code town}, {@code quantity} (text), {@code date}
 * (a day), {@code value} (text: a number with all its digits, a range {@code a..b} or a level; empty
 * where it is known to be unpublished), {@code unit}, {@code basis}, {@code source}, {@code note}
 * (text)</td></tr>
 * <tr><td>wide panel</td><td>town and day</td><td>{@code town} (text), {@code date} (a day), and one
 * column by the id of each quantity, in its own unit: a number, or text for levels</td></tr>
 * <tr><td>assessment</td><td>standard</td><td>as {@code score --format csv}: {@code date} is a day;
 * {@code low}, {@code high}, {@code minimum}, {@code maximum} are numbers; the others, {@code value}
 * among them, are text</td></tr>
 * <tr><td>comparison</td><td>town, in order of rank</td><td>as {@code compare --format csv}: {@code
 * town}, {@code name}, {@code verdict}, {@code data_tier} are text, ranks are ranks, points are
 * numbers</td></tr>
 * </table>
 *
 * <p>Points of results are rounded half up to 10 decimals. The last columns of an assessment and of
 * a comparison are text and say in every row where it comes from: {@code rules}, {@code sha256},
 * {@code on} (the day), {@code version}. Where unverified figures decide there is a column {@code
 * accept_unverified}, and under rules that are not the law {@code illustrative}, with {@code yes}
 * in every row; a scored table has these two as well.
 */
public final class Tables {
  /** The language of names: the towns’ own. */
  private static final Locale TOWNS_OWN = Locale.forLanguageTag("vi");

  private Tables() {}

  /**
   * {@return what each town is: the profiles}
   *
   * @throws IllegalArgumentException if two towns have the same id
   */
  public static Table profiles(List<Town> towns) {
    return ProfileTable.of(towns);
  }

  /**
   * {@return every observation of the towns, without any loss: the long panel}
   *
   * @throws IllegalArgumentException if two towns have the same id
   * @throws io.github.cityward.ProblemsException if a value has no last digit, such as a third
   */
  public static Table longPanel(List<Town> towns) {
    return LongPanel.of(towns);
  }

  /**
   * {@return the towns of a long panel} The name of each is its id, it lies in the Southeast and no
   * attribute holds: read profiles too where provisions of the law matter.
   *
   * @param panel the columns of a long panel, in any order; those but {@code town}, {@code
   *     quantity}, {@code date} and {@code value} may be left out; {@code date} may be text, {@code
   *     value} may be a column of numbers, each of which stands for its shortest decimal
   */
  public static Result<List<Town>> readLong(Table panel) {
    return readLong(panel, QuantityCatalog.bundled());
  }

  /**
   * {@return what {@link #readLong(Table)} gives}
   *
   * @param catalog the quantities that may be observed
   */
  public static Result<List<Town>> readLong(Table panel, QuantityCatalog catalog) {
    return LongPanel.read(panel, catalog);
  }

  /**
   * {@return the towns of {@code profiles} with their observations, in the order of the profiles}
   *
   * @param panel as for {@link #readLong(Table)}; every town in it has a profile
   * @param profiles the columns of profiles; those but {@code town}, {@code name} and {@code
   *     region} may be left out
   */
  public static Result<List<Town>> readLong(Table panel, Table profiles) {
    return readLong(panel, profiles, QuantityCatalog.bundled());
  }

  /**
   * {@return what {@link #readLong(Table, Table)} gives}
   *
   * @param catalog the quantities that may be observed
   */
  public static Result<List<Town>> readLong(Table panel, Table profiles, QuantityCatalog catalog) {
    return LongPanel.read(panel, profiles, catalog);
  }

  /**
   * {@return the observed values of the towns, day by day: the wide panel} It holds no basis,
   * source or note, and a value known to be unpublished is missing like any other.
   *
   * @throws IllegalArgumentException if two towns have the same id
   * @throws io.github.cityward.ProblemsException if a value is a range, or has more digits than a
   *     double tells
   */
  public static Table widePanel(List<Town> towns) {
    return WidePanel.of(towns);
  }

  /**
   * {@return the towns of a wide panel, which is read as {@link #assess(Table, RuleSet, LocalDate)}
   * reads it} The towns are as for {@link #readLong(Table)}.
   *
   * @param day the day of rows without one
   * @param basis what the values rest on
   * @param source where they were read; may be empty if they are assumed
   */
  public static Result<List<Town>> readWide(
      Table panel, LocalDate day, Basis basis, String source) {
    return readWide(panel, QuantityCatalog.bundled(), day, basis, source);
  }

  /**
   * {@return what {@link #readWide(Table, LocalDate, Basis, String)} gives}
   *
   * @param catalog the quantities that may be observed
   */
  public static Result<List<Town>> readWide(
      Table panel, QuantityCatalog catalog, LocalDate day, Basis basis, String source) {
    return WidePanel.read(panel, catalog, day, basis, source);
  }

  /** {@return the standards of an assessment; the name of the table is the town's id} */
  public static Table of(Assessment assessment) {
    return ResultColumns.of(assessment.town().id(), ResultTable.of(assessment, TOWNS_OWN));
  }

  /** {@return the towns of a comparison} */
  public static Table of(Comparison comparison) {
    return ResultColumns.of(comparison.rules().id(), ResultTable.of(comparison, TOWNS_OWN));
  }

  /**
   * {@return the rows of {@code table} as a result again, to be exported as it is: an assessment or
   * a comparison whose rows were sorted, or of which some were left out}
   *
   * @param table what {@link #of(Assessment)} or {@link #of(Comparison)} gave, all of its columns
   *     kept
   * @param result the result it was made of
   * @throws IllegalArgumentException if a column is missing, or a row is of another rule set, day
   *     or version
   */
  public static ResultTable result(Table table, ResultTable result) {
    return new ResultColumns(result).read(table);
  }

  /**
   * {@return the table with the scores of its towns: further columns {@code verdict} (text), {@code
   * points_low}, {@code points_high}, and {@code CODE_low}, {@code CODE_high} for each criterion
   * (numbers)} Verdicts are exact; numbers lie no further from the exact points than {@link
   * BatchAssessor#rounding()} says. Towns have no attributes here, so no provision applies.
   *
   * @param panel {@code town} (text, any name), perhaps {@code date} (a day or text), and a column
   *     by the id of each known quantity: for numbers a double, int, long or short column, a double
   *     standing for its shortest decimal, for levels text; nothing else. It is not changed.
   * @param day the day of rows without one
   * @throws io.github.cityward.ProblemsException with all that is wrong: columns that are no
   *     quantity, with the nearest ids, columns of a wrong type, values a quantity cannot have; the
   *     columns first, then row by row. Rows are counted from 1.
   */
  public static Table assess(Table panel, RuleSet rules, LocalDate day) {
    return assess(panel, BatchAssessor.of(rules), day);
  }

  /**
   * {@return as {@link #assess(Table, RuleSet, LocalDate)}, by an assessor that lets unverified
   * figures decide, or works on several threads}
   */
  public static Table assess(Table panel, BatchAssessor assessor, LocalDate day) {
    return ScoredTable.of(panel, assessor, day);
  }
}
