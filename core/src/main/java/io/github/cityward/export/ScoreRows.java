package io.github.cityward.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.Provenance;
import io.github.cityward.export.ResultTable.Column;
import io.github.cityward.export.ResultTable.Kind;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The scores of many towns as a table: a row per town, without what each says of where it is from.
 */
record ScoreRows(Provenance provenance, Wording words, Locale locale) {
  /** A document with more rows serves nobody, and takes the memory of all of them. */
  static final int MOST = 100_000;

  private static final List<Kind> KINDS =
      List.of(Kind.TEXT, Kind.TEXT, Kind.VERDICT, Kind.NUMBER, Kind.NUMBER);

  private static final int FIRST_CRITERION = KINDS.size();

  static ResultTable read(Reader scores, Provenance provenance, Locale locale) throws IOException {
    Wording words = ResultTable.words(provenance.rules().measure(), locale);
    return new ScoreRows(provenance, words, locale).read(scores);
  }

  private ResultTable read(Reader scores) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(scores)) {
      List<Column> columns = new ArrayList<>();
      List<List<String>> rows = new ArrayList<>();
      for (CsvRecord record : reader) {
        if (columns.isEmpty()) {
          List<String> names = record.getFields();
          int own = names.size() - provenance.columns(false).size();
          IntStream.range(0, own).forEach(i -> columns.add(column(names.get(i), i)));
        } else if (rows.size() == MOST) {
          throw new ProblemsException(
              List.of(
                  Problem.of(ProblemCode.TOO_MANY_TOWNS, Place.nowhere(), String.valueOf(MOST))));
        } else {
          rows.add(record.getFields().subList(0, columns.size()));
        }
      }
      return new ResultTable(
          words.say("title.scores", provenance.rules().name().in(locale)),
          provenance,
          columns,
          rows);
    }
  }

  /**
   * First the town, its day, the verdict and the total; then each criterion by its code, and what
   * the table does not say.
   */
  private Column column(String name, int position) {
    if (position < FIRST_CRITERION) {
      return Column.of(name, KINDS.get(position), words);
    }
    int end = name.lastIndexOf('_');
    if (end < 0) {
      return Column.of(name, Kind.TEXT, words);
    }
    return Column.ofCriterion(
        name, criterion(name.substring(0, end)), name.substring(end + 1), words);
  }

  /** {@return the number of a criterion, or its name where the law has none} */
  private String criterion(String code) {
    return provenance.rules().criteria().stream()
        .filter(each -> each.code().equals(code))
        .map(AssessmentWords.in(locale)::shortTitle)
        .findFirst()
        .orElse(code);
  }
}
