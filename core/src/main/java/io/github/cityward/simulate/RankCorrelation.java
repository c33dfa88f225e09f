package io.github.cityward.simulate;

import io.github.cityward.Limits;
import io.github.cityward.Result;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * How the ranks of uncertain quantities go together (tương quan hạng): the rank correlations of
 * Spearman, from −1 to 1. Ranks are joined by a Gaussian copula, whose correlation is 2 sin(π ρ /
 * 6) (Pearson 1907). Quantities that are not named are independent of all others. Immutable.
 */
public final class RankCorrelation {
  /** Rounding may make an eigenvalue of 0 so much less than 0. */
  private static final double ROUNDING = 1e-10;

  private static final int MOST_STEPS = 1000;

  private static final RankCorrelation NONE = new RankCorrelation(List.of(), List.of());

  private final List<Quantity> quantities;
  private final List<Pair> pairs;

  private RankCorrelation(List<Quantity> quantities, List<Pair> pairs) {
    this.quantities = List.copyOf(quantities);
    this.pairs = List.copyOf(pairs);
  }

  /**
   * The correlation of two quantities.
   *
   * @param one the one quantity
   * @param other the other
   * @param rho the rank correlation, from −1 to 1
   */
  public record Pair(Quantity one, Quantity other, double rho) {
    public Pair {
      if (!(rho >= -1 && rho <= 1)) {
        throw new IllegalArgumentException(
            "the rank correlation of %s and %s is %s. Give a number from -1 to 1."
                .formatted(one, other, rho));
      }
      if (one.equals(other)) {
        throw new IllegalArgumentException(one + " is named twice in one pair. Name two.");
      }
    }

    boolean joins(Quantity a, Quantity b) {
      return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
    }
  }

  /** {@return that all quantities are independent} */
  public static RankCorrelation none() {
    return NONE;
  }

  /**
   * {@return the correlations of {@code pairs}; what is in no pair is independent}
   *
   * @throws IllegalArgumentException if a pair is there twice, or no numbers can go together as the
   *     pairs say: the matrix is not positive semi-definite; the message says by how much, and what
   *     the nearest possible correlations are (Higham, IMA Journal of Numerical Analysis 22, 2002)
   */
  public static RankCorrelation of(List<Pair> pairs) {
    for (Pair each : pairs) {
      if (pairs.stream().filter(other -> other.joins(each.one(), each.other())).count() > 1) {
        throw new IllegalArgumentException(
            each.one() + " and " + each.other() + " are a pair twice. Give one correlation.");
      }
    }
    RankCorrelation correlation = unchecked(pairs);
    correlation
        .impossible()
        .ifPresent(
            each -> {
              throw new IllegalArgumentException(
                  "no numbers can go together like this: the least eigenvalue of the matrix is %s,"
                          .formatted(each.least())
                      + " and it must not be below 0. The nearest that can: "
                      + each.nearest()
                      + ".");
            });
    return correlation;
  }

  /**
   * {@return the correlations in a CSV with the columns {@code quantity,other,rank_correlation}, or
   * every problem of it}
   */
  public static Result<RankCorrelation> read(Path file) {
    return read(file, QuantityCatalog.bundled(), Limits.defaults());
  }

  /**
   * {@return the correlations in {@code file} as {@link #read(Path)} reads them, as far as {@code
   * limits} allow}
   *
   * @param catalog the quantities that may be correlated
   */
  public static Result<RankCorrelation> read(Path file, QuantityCatalog catalog, Limits limits) {
    return new CorrelationReader(catalog, limits).read(file);
  }

  /** {@return the correlations of {@code pairs}, whether they are possible or not} */
  static RankCorrelation unchecked(List<Pair> pairs) {
    return new RankCorrelation(
        pairs.stream().flatMap(each -> Stream.of(each.one(), each.other())).distinct().toList(),
        pairs);
  }

  /** {@return the quantities that are correlated with others} */
  public List<Quantity> quantities() {
    return quantities;
  }

  /** {@return the pairs} */
  public List<Pair> pairs() {
    return pairs;
  }

  /**
   * {@return a matrix that turns independent standard normal numbers, one for each of {@link
   * #quantities}, into correlated ones}
   */
  RealMatrix mixing() {
    EigenDecomposition parts = new EigenDecomposition(normal());
    double[] roots = parts.getRealEigenvalues();
    RealMatrix vectors = parts.getV();
    RealMatrix mixing = new Array2DRowRealMatrix(roots.length, roots.length);
    for (int column = 0; column < roots.length; column++) {
      double stretch = Math.sqrt(Math.max(0, roots[column]));
      mixing.setColumnVector(column, vectors.getColumnVector(column).mapMultiply(stretch));
    }
    return mixing;
  }

  /**
   * That no numbers can go together as the pairs say.
   *
   * @param least the least eigenvalue of the matrix, below 0
   * @param nearest the nearest correlations that can be
   */
  record Impossible(String least, String nearest) {}

  /** {@return that no numbers can go together as the pairs say, if so} */
  Optional<Impossible> impossible() {
    double least = pairs.isEmpty() ? 0 : least(normal());
    return least < -ROUNDING
        ? Optional.of(new Impossible(String.format(Locale.ROOT, "%.4f", least), nearest()))
        : Optional.empty();
  }

  private String nearest() {
    RealMatrix near = nearest(normal());
    List<String> all = new ArrayList<>();
    for (Pair each : pairs) {
      double r = near.getEntry(quantities.indexOf(each.one()), quantities.indexOf(each.other()));
      double rho = 6 / Math.PI * Math.asin(Math.max(-1, Math.min(1, r)) / 2);
      all.add(String.format(Locale.ROOT, "%s and %s %.4f", each.one(), each.other(), rho));
    }
    return String.join("; ", all);
  }

  /** The correlations of the normal numbers behind the ranks. */
  private RealMatrix normal() {
    int size = quantities.size();
    RealMatrix matrix = new Array2DRowRealMatrix(size, size);
    for (int i = 0; i < size; i++) {
      matrix.setEntry(i, i, 1);
    }
    for (Pair each : pairs) {
      int one = quantities.indexOf(each.one());
      int other = quantities.indexOf(each.other());
      double r = 2 * Math.sin(Math.PI * each.rho() / 6);
      matrix.setEntry(one, other, r);
      matrix.setEntry(other, one, r);
    }
    return matrix;
  }

  private static double least(RealMatrix symmetric) {
    double least = Double.POSITIVE_INFINITY;
    for (double each : new EigenDecomposition(symmetric).getRealEigenvalues()) {
      least = Math.min(least, each);
    }
    return least;
  }

  /** Projects in turn on matrices without negative eigenvalues and on those of unit diagonal. */
  private static RealMatrix nearest(RealMatrix matrix) {
    RealMatrix unit = matrix;
    RealMatrix correction = matrix.scalarMultiply(0);
    for (int step = 0; step < MOST_STEPS; step++) {
      RealMatrix corrected = unit.subtract(correction);
      RealMatrix possible = withoutNegative(corrected);
      correction = possible.subtract(corrected);
      RealMatrix next = possible.copy();
      for (int i = 0; i < next.getRowDimension(); i++) {
        next.setEntry(i, i, 1);
      }
      boolean settled = next.subtract(unit).getNorm() < ROUNDING;
      unit = next;
      if (settled) {
        break;
      }
    }
    return unit;
  }

  private static RealMatrix withoutNegative(RealMatrix symmetric) {
    EigenDecomposition parts = new EigenDecomposition(symmetric);
    RealMatrix roots = parts.getD();
    for (int i = 0; i < roots.getRowDimension(); i++) {
      roots.setEntry(i, i, Math.max(0, roots.getEntry(i, i)));
    }
    return parts.getV().multiply(roots).multiply(parts.getVT());
  }
}
