package io.github.cityward.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of text as a table of a page. Everything put in is text, and escaped. */
final class HtmlTable {
  private static final String LEFT = " style=\"text-align:left\"";

  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  HtmlTable(List<String> columns) {
    this.columns = List.copyOf(columns);
  }

  void row(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "%d cells for %d columns. Give one for each: %s"
              .formatted(cells.size(), columns.size(), columns));
    }
    rows.add(List.copyOf(cells));
  }

  /**
   * {@return the table under some sentences}
   *
   * @param sentences what a reader must know before the numbers, a paragraph each
   * @param text all of it in plain text
   */
  View view(List<String> sentences, String text) {
    return new View(
        View.HTML,
        sentences.stream()
                .map(each -> "<p>" + escaped(each) + "</p>\n")
                .collect(Collectors.joining())
            + "<table>\n<thead>\n"
            + line("th scope=\"col\"", "th", columns)
            + "</thead>\n<tbody>\n"
            + rows.stream().map(each -> line("td", "td", each)).collect(Collectors.joining())
            + "</tbody>\n</table>",
        text);
  }

  private static String line(String start, String end, List<String> cells) {
    return cells.stream()
        .map(each -> "<" + start + LEFT + ">" + escaped(each) + "</" + end + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
