package io.github.cityward.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
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
  private final List<Figure> figures;

  private Report(String html, List<Figure> figures) {
    this.html = html;
    this.figures = figures;
  }

  /**
   * {@return the report of {@code assessment}, whole and ready to be written}
   *
   * @param locale the reader's language: Vietnamese, or English for any other
   */
  public static Report of(Assessment assessment, Locale locale) {
    return of(new PageMaker(assessment, locale).make());
  }

  /**
   * {@return the same, with what {@code outlook} tells beside it}
   *
   * @param outlook of the same town under the same rules
   * @param locale the reader's language: Vietnamese, or English for any other
   */
  public static Report of(Assessment assessment, Outlook outlook, Locale locale) {
    return of(new PageMaker(assessment, locale, null, outlook).make());
  }

  /**
   * {@return the report of the later of two assessments, with a section that tells what moved since
   * the earlier one, standard by standard, because of the town and because of the law}
   *
   * @param diff what moved; {@link Assessment#diff(Assessment, Assessment)} tells both apart and
   *     refuses to compare points with standards that are counted
   * @param locale the reader's language: Vietnamese, or English for any other
   */
  public static Report of(AssessmentDiff diff, Locale locale) {
    return of(diff, Outlook.none(), locale);
  }

  /**
   * {@return the same, with what {@code outlook} tells beside it}
   *
   * @param outlook of the later assessment's town under its rules
   * @param locale the reader's language: Vietnamese, or English for any other
   */
  public static Report of(AssessmentDiff diff, Outlook outlook, Locale locale) {
    return of(new PageMaker(diff.after(), locale, diff, outlook).make());
  }

  private static Report of(Page page) {
    return new Report(html(page), page.allFigures());
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
   * Writes {@code report.html} and its charts, such as {@code charts/criteria.png} and {@code
   * charts/criteria.svg}, into {@code directory}, which is made if it is missing. Each file appears
   * whole or not at all, in the place of an older one; none appears before all could be written.
   *
   * @return the files, the page last
   * @throws IOException if the directory cannot be made or a file cannot be written
   */
  public List<Path> writeTo(Path directory) throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    figures.forEach(each -> files.putAll(each.in(directory.resolve("charts"))));
    files.put(directory.resolve("report.html"), html.getBytes(StandardCharsets.UTF_8));
    Drafts.write(files);
    return List.copyOf(files.keySet());
  }
}
