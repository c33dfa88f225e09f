package io.github.cityward.benchmarks;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The scores of a table of towns as DuckDB computes them: the rule set written out as one query of
 * {@code CASE} expressions, from CSV to CSV. What {@code batch} is measured against. It has none of
 * its care: doubles decide, a repeated or an unknown column is taken as it comes.
 */
public final class DuckDbScores {
  private static final List<Indicator> STANDARDS = RandomTowns.RULES.indicators().toList();
  private static final List<Criterion> CRITERIA = RandomTowns.RULES.criteria();

  private DuckDbScores() {}

  /**
   * Scores a table and prints how many seconds that took, the start of Java not counted.
   *
   * @param arguments the table, the file of the scores, and the number of threads
   */
  public static void main(String[] arguments) throws SQLException {
    long start = System.nanoTime();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + Integer.parseInt(arguments[2]));
      statement.execute(query(arguments[0], arguments[1]));
    }
    System.out.printf(Locale.ROOT, "%.2f%n", (System.nanoTime() - start) / 1e9);
  }

  private static String query(String table, String scores) {
    return """
        COPY (
          WITH standards AS (
            SELECT town, %s
            FROM read_csv('%s', header = true, columns = {'town': 'VARCHAR', %s})),
          criteria AS (SELECT town, %s FROM standards),
          totals AS (SELECT *, %s AS low, %s AS high FROM criteria)
          SELECT town, DATE '%s' AS date, %s AS verdict, low, high, %s FROM totals
        ) TO '%s' (HEADER)
        """
        .formatted(
            joined(STANDARDS, ", ", each -> points(each, false) + ", " + points(each, true)),
            table,
            joined(STANDARDS, ", ", each -> "'" + each.quantity() + "': '" + type(each) + "'"),
            joined(CRITERIA, ", ", each -> sum(each, "low") + ", " + sum(each, "high")),
            joined(CRITERIA, " + ", each -> each.code() + "_low"),
            joined(CRITERIA, " + ", each -> each.code() + "_high"),
            RandomTowns.DAY,
            verdict(),
            joined(CRITERIA, ", ", each -> each.code() + "_low, " + each.code() + "_high"),
            scores);
  }

  private static <T> String joined(List<T> parts, String between, Function<T, String> text) {
    return parts.stream().map(text).collect(Collectors.joining(between));
  }

  private static String type(Indicator standard) {
    return standard.quantity().kind() == Kind.LEVEL ? "VARCHAR" : "DOUBLE";
  }

  private static String points(Indicator standard, boolean best) {
    String value = "\"" + standard.quantity() + "\"";
    String reaches = standard.scale().better() == Better.LOWER ? "<=" : ">=";
    String lower = standard.scale().lower().known(false).orElseThrow().toString();
    String upper = standard.scale().upper().known(false).orElseThrow().toString();
    Rational least = standard.minimum().known(false).orElseThrow().value();
    Rational most = standard.maximum().known(false).orElseThrow().value();
    String between =
        standard.scale() instanceof LinearScale
            ? "%s + %s * (%s - %s) / (%s - %s)"
                .formatted(least, most.minus(least), value, lower, upper, lower)
            : least.toString();
    return """
        CASE WHEN %s IS NULL THEN %s
        WHEN %s %s %s THEN %s WHEN %s %s %s THEN %s ELSE 0::DOUBLE END AS %s"""
        .formatted(
            value,
            best ? most : "0::DOUBLE",
            number(standard, value),
            reaches,
            upper,
            most + "::DOUBLE",
            number(standard, value),
            reaches,
            lower,
            "(" + between + ")::DOUBLE",
            name(standard, best ? "high" : "low"));
  }

  private static String number(Indicator standard, String value) {
    if (standard.quantity().kind() != Kind.LEVEL) {
      return value;
    }
    List<String> levels = standard.quantity().levels();
    return "CASE "
        + value
        + joined(levels, "", each -> " WHEN '" + each + "' THEN " + levels.indexOf(each))
        + " END";
  }

  private static String name(Indicator standard, String end) {
    return "\"" + standard.code() + "_" + end + "\"";
  }

  private static String sum(Criterion criterion, String end) {
    return "least(%s, %s::DOUBLE) AS %s_%s"
        .formatted(
            joined(criterion.indicators(), " + ", each -> name(each, end)),
            criterion.maximum().known(false).orElseThrow(),
            criterion.code(),
            end);
  }

  private static String verdict() {
    String total = RandomTowns.RULES.passRule().total().known(false).orElseThrow().toString();
    return """
        CASE WHEN high < %s OR %s THEN 'NOT_MET'
        WHEN low >= %s AND %s THEN 'MET' ELSE 'UNDETERMINED' END"""
        .formatted(
            total,
            joined(CRITERIA, " OR ", each -> each.code() + "_high < " + least(each)),
            total,
            joined(CRITERIA, " AND ", each -> each.code() + "_low >= " + least(each)));
  }

  private static String least(Criterion criterion) {
    return criterion.minimum().known(false).orElseThrow().toString();
  }
}
