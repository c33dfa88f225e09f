package io.github.cityward.batch;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownColumns;
import io.github.cityward.assess.Warning;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.source.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Assesses a table of many towns as it streams by, in memory that does not grow with it. The table
 * is a CSV with a column {@code town}, perhaps {@code date}, {@code region}, {@code attributes}
 * (those that hold, joined by {@code ;}), {@code unit} and {@code extent}, and one for each
 * quantity that is known, in the quantity's own unit; an empty cell is missing. It is read as
 * strictly as a town's folder. Verdicts and points are those of the exact assessor. A provision
 * that depends on what the table does not say does not apply; where what is not said could turn the
 * verdict, it is open. Immutable and safe to share.
 */
public final class TownTable {
  /** How many problems are kept to be shown; all are counted. */
  public static final int MOST_PROBLEMS = 100;

  private static final int PIECE = 1 << 18;

  private final RuleSet rules;

  /** Of towns of which nothing is said but their values. */
  private final BatchAssessor assessor;

  private final LocalDate day;
  private final int threads;
  private final int pieceSize;
  private final Limits limits;

  private TownTable(
      RuleSet rules,
      BatchAssessor assessor,
      LocalDate day,
      int threads,
      int pieceSize,
      Limits limits) {
    this.rules = rules;
    this.assessor = assessor;
    this.day = day;
    this.threads = threads;
    this.pieceSize = pieceSize;
    this.limits = limits;
  }

  /**
   * {@return an assessor of tables under {@code rules}, on one thread, with figures of the law that
   * nobody checked not deciding}
   *
   * @param day the day of rows that have none of their own
   * @throws ProblemsException if the rule set tells no standards
   */
  public static TownTable of(RuleSet rules, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new TownTable(rules, BatchAssessor.of(rules), day, 1, PIECE, Limits.defaults());
  }

  /** {@return the same, with unverified figures and formulas deciding} */
  public TownTable acceptingUnverified() {
    return new TownTable(rules, assessor.acceptingUnverified(), day, threads, pieceSize, limits);
  }

  /**
   * {@return the same on so many threads; what is written is the same for any number}
   *
   * @param count how many, 1 or more
   */
  public TownTable onThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " threads. Use 1 or more.");
    }
    return new TownTable(rules, assessor, day, count, pieceSize, limits);
  }

  /**
   * {@return the same that reads each row as far as {@code limits} allow} The table may have any
   * number of rows, and a number of at most 15 digits is always read.
   */
  public TownTable within(Limits limits) {
    return new TownTable(rules, assessor, day, threads, pieceSize, limits);
  }

  /** {@return the same in pieces of about so many bytes; what is written is the same for any} */
  TownTable inPieces(int bytes) {
    return new TownTable(rules, assessor, day, threads, bytes, limits);
  }

  /** {@return what a reader must know of the rules on the day, whatever the towns are} */
  public List<Warning> warnings() {
    return assessor.exactly(new TownColumns(List.of()), 0, day).warnings();
  }

  /**
   * Assesses every town of a table, all rows of which must be right.
   *
   * @param in the table
   * @param name the name that problems show
   * @param out takes the scores as they come; what it took is worth nothing if this throws
   * @throws ProblemsException with the first {@value #MOST_PROBLEMS} problems and how many there
   *     are
   * @throws IOException if reading or writing fails
   * @throws IllegalStateException if the thread is interrupted, which it stays
   */
  public TableSummary assess(
      InputStream in, String name, OutputStream out, ScoreFormat format, Progress progress)
      throws IOException {
    return assess(in, name, out, format, progress, Checkpoints.NONE);
  }

  /**
   * Assesses every town of a table, all rows of which must be right, or the rest of it where an
   * earlier call was broken off. What both wrote, up to the checkpoint and from there on, is what
   * one call writes.
   *
   * @param in the whole table, as it was then
   * @param name the name that problems show
   * @param out takes the scores as they come
   * @param checkpoints where to go on, and who notes how far the scores are
   * @throws ProblemsException with the first {@value #MOST_PROBLEMS} problems and how many there
   *     are
   * @throws IOException if reading, writing or noting fails, or the table ends before the place to
   *     go on
   * @throws IllegalStateException if the thread is interrupted, which it stays
   */
  public TableSummary assess(
      InputStream in,
      String name,
      OutputStream out,
      ScoreFormat format,
      Progress progress,
      Checkpoints checkpoints)
      throws IOException {
    ScoreOutput results = new ScoreOutput(out, null, progress, checkpoints);
    long done = checkpoints.from().map(Checkpoint::bytes).orElse(0L);
    TableSummary summary = run(in, name, done, results, format);
    if (summary.problemCount() > 0) {
      throw new ProblemsException(shown(summary, name));
    }
    return summary;
  }

  /**
   * Assesses the towns of a table; rows that cannot be read are left out and written to {@code
   * rejects}.
   *
   * @param in the table
   * @param name the name that problems show
   * @param out takes the scores as they come
   * @throws ProblemsException if the header is wrong
   * @throws IOException if reading or writing fails
   * @throws IllegalStateException if the thread is interrupted, which it stays
   */
  public TableSummary assess(
      InputStream in,
      String name,
      OutputStream out,
      ScoreFormat format,
      Rejects rejects,
      Progress progress)
      throws IOException {
    rejects.begin();
    return run(in, name, 0, new ScoreOutput(out, rejects, progress, Checkpoints.NONE), format);
  }

  /**
   * Works on the rows of a table.
   *
   * @param done how many bytes behind the header are passed over
   */
  private TableSummary run(
      InputStream in, String name, long done, ScoreOutput results, ScoreFormat format)
      throws IOException {
    RecordSplitter splitter =
        new RecordSplitter(in, pieceSize, (int) limits.of(Limit.RECORD_BYTES));
    byte[] record = headerRecord(splitter);
    TableHeader header = header(record, name);
    ScoreWriter writer = ScoreWriter.of(format, assessor, day);
    results.begin(writer, header, RecordEnds.lines(record, 0, record.length));
    splitter.skip(done);
    new TableWorkers(threads, () -> piece(header, format)).work(splitter, results);
    return results.end(writer);
  }

  private PieceAssessor piece(TableHeader header, ScoreFormat format) {
    return new PieceAssessor(header, rules, assessor.acceptsUnverified(), day, format);
  }

  private static byte[] headerRecord(RecordSplitter splitter) throws IOException {
    return splitter
        .nextRecord()
        .map(slice -> Arrays.copyOf(slice.bytes().array(), slice.size()))
        .orElse(new byte[0]);
  }

  private TableHeader header(byte[] record, String name) {
    Problems problems = new Problems(limits);
    return TableHeader.read(name, record, assessor.rules().catalog(), problems)
        .orElseThrow(() -> new ProblemsException(problems.all()));
  }

  private static List<Problem> shown(TableSummary summary, String name) {
    List<Problem> all = new ArrayList<>(summary.problems());
    if (summary.problemCount() > all.size()) {
      all.add(
          Problem.of(
              ProblemCode.MORE_ROWS_WRONG,
              Place.file(name),
              String.valueOf(all.size()),
              String.valueOf(summary.problemCount()),
              String.valueOf(summary.refused())));
    }
    return all;
  }
}
