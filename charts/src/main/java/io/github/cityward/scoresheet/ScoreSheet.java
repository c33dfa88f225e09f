package io.github.cityward.scoresheet;

import io.github.cityward.assess.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * The score sheet of an assessment: a row per standard with its thresholds, its value, its points
 * and its verdict, below its criterion, and the total. Immutable; equal assessments give equal
 * bytes.
 *
 * <p>Defaults: it names no office; its files say that they were made when the day of the assessment
 * began, in UTC.
 */
public final class ScoreSheet {
  private final Assessment assessment;
  private final SheetContent content;
  private final Instant made;

  private ScoreSheet(Assessment assessment, SheetContent content, Instant made) {
    this.assessment = assessment;
    this.content = content;
    this.made = made;
  }

  /**
   * {@return the score sheet of {@code assessment}}
   *
   * @param locale the reader's language; English if there are no words in it
   */
  public static ScoreSheet of(Assessment assessment, Locale locale) {
    return new ScoreSheet(
        assessment,
        new ContentMaker(assessment, locale).make(),
        assessment.date().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** {@return the same score sheet, whose files say that they were made at {@code time}} */
  public ScoreSheet made(Instant time) {
    return new ScoreSheet(assessment, content, time);
  }

  /** {@return the same score sheet, with the name of the office that sets it up at its head} */
  public ScoreSheet by(String office) {
    return new ScoreSheet(assessment, content.by(office), made);
  }

  /**
   * {@return the score sheet as a workbook ({@code .xlsx})} What each criterion and the whole come
   * to are formulas over the cells of the standards, with the exact verdict beside that of the
   * formula. Points stand in cells rounded half up to 10 decimals: where that may hide which side
   * of a line a sum lies on, its formula says so.
   *
   * @throws io.github.cityward.ProblemsException if a text is longer than a cell can hold
   */
  public byte[] workbook() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new ScoreSheetWorkbook(assessment, content).write(made, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the score sheet as a document ({@code .docx}), A4, to be dated and signed by the
   * signatories of the town} What is assumed, not verified or undetermined is told by a word.
   */
  public byte[] document() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new ScoreSheetDocument(content).write(made, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
