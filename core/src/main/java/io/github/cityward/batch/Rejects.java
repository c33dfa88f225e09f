package io.github.cityward.batch;

import io.github.cityward.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table of the rows that cannot be read: the line on which each begins, what is wrong with it,
 * and the row as it stands.
 */
public final class Rejects {
  private final OutputStream out;
  private final boolean forSpreadsheets;
  private final Locale locale;

  /**
   * Writes to {@code out}.
   *
   * @param forSpreadsheets whether the table begins with a byte order mark and no text begins a
   *     formula
   * @param locale the language of the reasons
   */
  public Rejects(OutputStream out, boolean forSpreadsheets, Locale locale) {
    this.out = out;
    this.forSpreadsheets = forSpreadsheets;
    this.locale = locale;
  }

  void begin() throws IOException {
    String head = (forSpreadsheets ? CsvCell.BYTE_ORDER_MARK : "") + "line,reason,row\n";
    out.write(head.getBytes(StandardCharsets.UTF_8));
  }

  void add(String record, List<Problem> problems) throws IOException {
    ByteText text = new ByteText(record.length() + 256);
    text.add(String.valueOf(problems.get(0).place().line()));
    text.add(',');
    CsvCell.add(reason(problems), forSpreadsheets, text);
    text.add(',');
    CsvCell.add(record, forSpreadsheets, text);
    text.add('\n');
    text.writeTo(out);
  }

  private String reason(List<Problem> problems) {
    return problems.stream().map(this::reason).collect(Collectors.joining(" "));
  }

  private String reason(Problem problem) {
    String field = problem.place().field();
    return (field.isEmpty() ? "" : field + ": ") + problem.message(locale);
  }
}
