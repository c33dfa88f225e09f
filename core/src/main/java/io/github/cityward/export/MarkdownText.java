package io.github.cityward.export;

import io.github.cityward.assess.NumberText;
import io.github.cityward.export.ResultTable.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Results in Markdown (with the tables of GitHub), for people: where the result comes from, then
 * the table, in their language and with their decimal sign.
 */
public final class MarkdownText {
  private static final String MARKUP = "\\`*_[]<>|#~&$";

  private final Locale locale;

  private MarkdownText(Locale locale) {
    this.locale = locale;
  }

  /** {@return the result as a document of its own} */
  public static String of(ResultTable table, Locale locale) {
    return new MarkdownText(locale).document(table);
  }

  private String document(ResultTable table) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + escaped(table.title()));
    lines.add("");
    table
        .provenance()
        .inWords(locale)
        .forEach((name, text) -> lines.add("- " + name + ": " + escaped(text)));
    lines.add("");
    lines.add(row(table.columns().stream().map(each -> escaped(each.heading()))));
    lines.add(row(table.columns().stream().map(each -> rule(each.kind()))));
    for (List<String> cells : table.inWords(locale)) {
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        shown.add(escaped(shown(cells.get(i), table.columns().get(i).kind())));
      }
      lines.add(row(shown.stream()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Numbers stand at the right. */
  private static String rule(Kind kind) {
    return kind == Kind.NUMBER || kind == Kind.VALUE ? "---:" : "---";
  }

  private String shown(String cell, Kind kind) {
    if (kind == Kind.NUMBER) {
      return number(cell);
    }
    return kind == Kind.VALUE ? range(cell) : cell;
  }

  private String range(String cell) {
    return Stream.of(cell.split("\\.\\.", -1)).map(this::number).collect(Collectors.joining("–"));
  }

  private String number(String cell) {
    return NumberText.in(locale).asWritten(cell);
  }

  /** {@return a text that neither ends its cell nor is taken as markup} */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (character < 128 && MARKUP.indexOf(character) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(character == '\n' || character == '\r' ? ' ' : character);
            });
    return escaped.toString();
  }
}
