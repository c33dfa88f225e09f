package io.github.cityward.simulate;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Finds on which of a town's uncertain quantities its result hangs on one day: Sobol indices of the
 * total and of the verdict. They assume that the quantities are independent of each other. Values
 * are cut at the ends of their quantity's kind, and counts rounded half up, as a {@link Simulator}
 * does. Immutable and safe to share.
 */
public final class SensitivityAnalysis {
  /** How many rows each half of the design may have. */
  public static final int MOST_SAMPLES = 1 << 20;

  private static final int RESAMPLES = 999;

  /** The resamples need random numbers of their own, before those of all blocks. */
  private static final int RESAMPLED = -2;

  private final Assessor assessor;
  private final int resamples;
  private final LongConsumer progress;

  private SensitivityAnalysis(Assessor assessor, int resamples, LongConsumer progress) {
    this.assessor = assessor;
    this.resamples = resamples;
    this.progress = progress;
  }

  /**
   * {@return an analysis with 999 resamples for the bands}
   *
   * @param assessor says under which rules, and whether unverified figures decide
   */
  public static SensitivityAnalysis of(Assessor assessor) {
    return new SensitivityAnalysis(
        Objects.requireNonNull(assessor, "assessor"), RESAMPLES, done -> {});
  }

  /**
   * {@return the same with so many resamples}
   *
   * @param count how many, 1 or more
   */
  public SensitivityAnalysis resamples(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " resamples. Use 1 or more.");
    }
    return new SensitivityAnalysis(assessor, count, progress);
  }

  /**
   * {@return the same, which tells after each block how many of the samples are done}
   *
   * @param listener is called by the thread that analyses
   */
  public SensitivityAnalysis reportingTo(LongConsumer listener) {
    return new SensitivityAnalysis(
        assessor, resamples, Objects.requireNonNull(listener, "listener"));
  }

  /**
   * {@return on what the result of {@code town} hangs on {@code date}} It takes (quantities + 2) ×
   * samples assessments.
   *
   * @param town the town; its {@link Town#uncertainties} say what is uncertain
   * @param samples how many rows each half of the design has, from 2 to {@value #MOST_SAMPLES}; a
   *     power of 2 fills the space most evenly
   * @param seed any number; the same gives the same rows
   * @throws IllegalArgumentException if {@code samples} is out of range
   * @throws ProblemsException if nothing of the town is uncertain on the day
   * @throws InterruptedException if the thread is interrupted, which is looked at after each block
   */
  public Sensitivity analyse(Town town, LocalDate date, int samples, long seed)
      throws InterruptedException {
    if (samples < 2 || samples > MOST_SAMPLES) {
      throw new IllegalArgumentException(
          samples + " samples. Give a number from 2 to " + MOST_SAMPLES + ".");
    }
    UncertainTown known = UncertainTown.on(date, town);
    if (known.drawn().isEmpty()) {
      throw new ProblemsException(
          List.of(
              Problem.of(
                  ProblemCode.NOTHING_UNCERTAIN, Place.nowhere(), town.id(), date.toString())));
    }
    DesignRows rows = new DesignRows(town, known, assessor, samples, seed);
    for (int block = 0; block * Draws.BLOCK < samples; block++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      rows.score(block);
      progress.accept(Math.min(samples, (block + 1L) * Draws.BLOCK));
    }
    Assessment median = assessor.assess(known.atMedians(town), date);
    return new Sensitivity(
        median,
        samples,
        seed,
        rows.quantities(),
        rows.total(resamples, Draws.source(seed, RESAMPLED)),
        rows.verdict(resamples, Draws.source(seed, RESAMPLED)),
        rows.met(),
        rows.undetermined(),
        Tornado.bars(town, known, assessor),
        new InformationSearch(median, rows.open(), assessor).all());
  }
}
