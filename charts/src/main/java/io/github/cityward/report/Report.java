package io.github.cityward.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.scoresheet.ScoreSheet;
import io.github.cityward.source.WholeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a planner reads of one assessment: the verdict and how sure it is, what is short, every
 * standard with its value, points, reason and citation, and where each figure comes from.
 * Thread-safe; equal assessments and options give equal bytes.
 */
public final class Report {
  private final Page page;
  private final ScoreSheet scoreSheet;
  private final Instant made;

  private Report(Page page, ScoreSheet scoreSheet, Instant made) {
    this.page = page;
    this.scoreSheet = scoreSheet.made(made);
    this.made = made;
  }

  /**
   * {@return the report of {@code assessment}, with every section and nobody's name}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static Report of(Assessment assessment, Locale locale) {
    return of(assessment, locale, ReportOptions.defaults());
  }

  /**
   * {@return the report of {@code assessment} as {@code options} say}
   *
   * @param locale the reader's language; English if there are no words in it
   * @param options what is told beside it, which is of its town under its rules, and for whom
   */
  public static Report of(Assessment assessment, Locale locale, ReportOptions options) {
    return of(assessment, null, locale, options);
  }

  /**
   * {@return the report of the later of two assessments, with a section that tells what moved since
   * the earlier one, standard by standard, because of the town and because of the law}
   *
   * @param diff what moved; {@link Assessment#diff(Assessment, Assessment)} tells both apart and
   *     refuses to compare points with standards that are counted
   * @param locale the reader's language; English if there are no words in it
   */
  public static Report of(AssessmentDiff diff, Locale locale) {
    return of(diff, locale, ReportOptions.defaults());
  }

  /**
   * {@return the same as {@code options} say}
   *
   * @param diff what moved
   * @param locale the reader's language; English if there are no words in it
   * @param options what is told beside it, which is of the later assessment's town under its rules,
   *     and for whom
   */
  public static Report of(AssessmentDiff diff, Locale locale, ReportOptions options) {
    return of(diff.after(), diff, locale, options);
  }

  private static Report of(
      Assessment assessment, @Nullable AssessmentDiff diff, Locale locale, ReportOptions options) {
    return new Report(
        new PageMaker(assessment, diff, locale, options).make(),
        scoreSheet(assessment, locale, options.office()),
        options.made(assessment));
  }

  private static ScoreSheet scoreSheet(
      Assessment assessment, Locale locale, @Nullable Office office) {
    ScoreSheet sheet = ScoreSheet.of(assessment, locale);
    return office == null ? sheet : sheet.by(office.name());
  }

  /** {@return the page: HTML that needs no other file, no network and no script} */
  public String html() {
    draw();
    return rendered();
  }

  /**
   * {@return the report for paper, as a PDF file} A4, with a cover, contents and page numbers;
   * tagged, its letters are text and its charts are drawn. It is set anew at each call.
   */
  public byte[] pdf() {
    return new Print(page, made).pdf();
  }

  /**
   * {@return the report as Markdown with the tables of GitHub} Its charts are those that {@link
   * #writeTo(Path, Set)} writes into the folder beside it; their words stand in their place.
   */
  public String markdown() {
    return new Print(page, made).markdown();
  }

  /** Draws what the page holds, each chart on a thread of its own as far as there are some. */
  private void draw() {
    page.allFigures().parallelStream().forEach(Figure::svg);
  }

  /** No interceptor: jte takes null for it, and its compiled templates carry no null marks. */
  @SuppressWarnings("NullAway")
  private String rendered() {
    StringOutput html = new StringOutput();
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
    return html.toString();
  }

  /**
   * Writes the report in every format, as {@link #writeTo(Path, Set)} does.
   *
   * @return the files
   * @throws IOException if the directory cannot be made or a file cannot be written
   */
  public List<Path> writeTo(Path directory) throws IOException {
    return writeTo(directory, EnumSet.allOf(ReportFormat.class));
  }

  /**
   * Writes the report in these formats, such as {@code report.html}, {@code charts/criteria.png}
   * and {@code charts/criteria.svg}, into {@code directory}, which is made if it is missing. Each
   * file appears whole or not at all, in the place of an older one; none appears before all are on
   * the disk, and the page appears last. Where the program is stopped between two of them, charts
   * may be newer than the page, which holds its own.
   *
   * @return the files
   * @throws IOException if the directory cannot be made or a file cannot be written
   */
  public List<Path> writeTo(Path directory, Set<ReportFormat> formats) throws IOException {
    List<Part> parts = new ArrayList<>();
    formats.forEach(each -> parts.addAll(parts(each, directory)));
    List<ForkJoinTask<Made>> work =
        parts.stream()
            .sorted(Part.LONGEST_FIRST)
            .map(each -> ForkJoinPool.commonPool().submit(each::made))
            .toList();
    // This thread takes from the end what no other has begun.
    for (int i = work.size() - 1; i >= 0; i--) {
      work.get(i).join();
    }
    Map<Path, byte[]> files = new LinkedHashMap<>();
    work.stream()
        .map(ForkJoinTask::join)
        .sorted(Comparator.comparing(Made::format))
        .forEach(each -> files.putAll(each.files()));
    WholeFiles.write(files);
    return List.copyOf(files.keySet());
  }

  /** {@return what can be made apart: a file, or a chart} */
  private List<Part> parts(ReportFormat format, Path directory) {
    Path target = directory.resolve(format.file());
    return switch (format) {
      case HTML -> List.of(new Part(format, target, () -> html().getBytes(StandardCharsets.UTF_8)));
      case PDF -> List.of(new Part(format, target, this::pdf));
      case MARKDOWN ->
          List.of(new Part(format, target, () -> markdown().getBytes(StandardCharsets.UTF_8)));
      case XLSX -> List.of(new Part(format, target, scoreSheet::workbook));
      case DOCX -> List.of(new Part(format, target, scoreSheet::document));
      case CHARTS ->
          page.allFigures().stream().map(each -> new Part(format, () -> each.in(target))).toList();
    };
  }

  /** The files of a format, or some of them. */
  private record Made(ReportFormat format, Map<Path, byte[]> files) {}

  /** What is still to be made of a format. */
  private record Part(ReportFormat format, Supplier<Map<Path, byte[]>> work) {
    /** The PDF takes longest; the page waits for its charts, which others draw meanwhile. */
    static final Comparator<Part> LONGEST_FIRST =
        Comparator.comparing(
            each ->
                switch (each.format()) {
                  case PDF -> 0;
                  case CHARTS -> 1;
                  case XLSX, DOCX, MARKDOWN -> 2;
                  case HTML -> 3;
                });

    Part(ReportFormat format, Path file, Supplier<byte[]> bytes) {
      this(format, () -> Map.of(file, bytes.get()));
    }

    Made made() {
      return new Made(format, work.get());
    }
  }
}
