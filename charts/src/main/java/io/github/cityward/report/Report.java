package io.github.cityward.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.ChartImage;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.ShortfallChart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a planner reads of one assessment: the verdict and how sure it is, what is short, every
 * standard with its value, points, reason and citation, and where each figure comes from.
 * Immutable; equal assessments give equal bytes.
 */
public final class Report {
  private final String html;
  private final byte[] criteria;
  private final byte[] shortfalls;

  private Report(String html, byte[] criteria, byte[] shortfalls) {
    this.html = html;
    this.criteria = criteria;
    this.shortfalls = shortfalls;
  }

  /**
   * {@return the report of {@code assessment}, whole and ready to be written}
   *
   * @param locale the reader's language: Vietnamese, or English for any other
   */
  public static Report of(Assessment assessment, Locale locale) {
    byte[] criteria = ChartImage.png(CriterionChart.of(assessment, locale));
    byte[] shortfalls = ChartImage.png(ShortfallChart.of(assessment, locale));
    Page page = new PageMaker(assessment, locale).make(criteria, shortfalls);
    return new Report(html(page), criteria, shortfalls);
  }

  /** No interceptor: jte takes null for it, and its compiled templates carry no null marks. */
  @SuppressWarnings("NullAway")
  private static String html(Page page) {
    StringOutput html = new StringOutput();
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
    return html.toString();
  }

  /** {@return the page: HTML that needs no other file, no network and no script} */
  public String html() {
    return html;
  }

  /**
   * Writes {@code report.html}, {@code charts/criteria.png} and {@code charts/shortfalls.png} into
   * {@code directory}, which is made if it is missing. Each file appears whole or not at all, in
   * the place of an older one; none appears before all could be written.
   *
   * @return the files, the page last
   * @throws IOException if the directory cannot be made or a file cannot be written
   */
  public List<Path> writeTo(Path directory) throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(directory.resolve("charts").resolve("criteria.png"), criteria);
    files.put(directory.resolve("charts").resolve("shortfalls.png"), shortfalls);
    files.put(directory.resolve("report.html"), html.getBytes(StandardCharsets.UTF_8));
    Drafts.write(files);
    return List.copyOf(files.keySet());
  }
}
