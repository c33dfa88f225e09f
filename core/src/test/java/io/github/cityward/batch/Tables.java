package io.github.cityward.batch;

import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.SampleTowns;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tables of towns for tests, assessed under class III of Resolution 111/2025. */
final class Tables {
  static final TownTable CLASS_THREE =
      TownTable.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow(), SampleTowns.DAY);

  private Tables() {}

  /** What came of a table: its scores, its rejects and the summary. */
  record Outcome(String scores, String rejects, TableSummary summary) {}

  static String scores(TownTable table, String csv, ScoreFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.assess(in(csv), "towns.csv", out, format, Progress.SILENT);
    return out.toString(StandardCharsets.UTF_8);
  }

  static Outcome keepGoing(TownTable table, String csv) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    TableSummary summary =
        table.assess(
            in(csv),
            "towns.csv",
            out,
            ScoreFormat.CSV,
            new Rejects(rejects, false, Locale.ENGLISH),
            Progress.SILENT);
    return new Outcome(
        out.toString(StandardCharsets.UTF_8), rejects.toString(StandardCharsets.UTF_8), summary);
  }

  static ByteArrayInputStream in(String csv) {
    return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
  }
}
