package io.github.cityward.audit;

import java.util.List;

/**
 * One or several official score sheets (hồ sơ, đề án), as they were printed.
 *
 * @param sheets the score sheets, in the order of the file
 * @param rows how many rows of data the file has
 */
public record Dossier(List<ScoreSheet> sheets, int rows) {
  public Dossier {
    sheets = List.copyOf(sheets);
  }

  /** {@return a dossier of these score sheets, a row for each figure and each verdict} */
  public static Dossier of(ScoreSheet... sheets) {
    int rows = 0;
    for (ScoreSheet sheet : sheets) {
      rows += sheet.figures().size() + (sheet.verdict() == null ? 0 : 1);
    }
    return new Dossier(List.of(sheets), rows);
  }
}
