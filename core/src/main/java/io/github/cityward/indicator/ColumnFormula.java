package io.github.cityward.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A sum of products and quotients of quantities that are never below zero, computed in {@code
 * double} for many units at once. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ColumnFormula {
  private final List<List<Factor>> terms;

  /**
   * Something above or below the line.
   *
   * @param number the number; null if it is a quantity
   */
  record Factor(String quantity, @Nullable Double number, boolean divides) {}

  ColumnFormula(List<List<Factor>> terms) {
    this.terms = List.copyOf(terms);
  }

  /**
   * {@return by how many roundings, each of a share of 2⁻⁵³ at most, results can be off, terms in
   * 2⁻¹⁰⁶ not counted} A product or a quotient is off by what both its parts are and by one
   * rounding more; a sum of what is not below zero by no more than its worst part, and by one.
   *
   * @param inputs by how many the values of a quantity are
   */
  public int roundings(ToIntFunction<String> inputs) {
    int most = 0;
    for (List<Factor> term : terms) {
      int own = term.size() - 1;
      for (Factor each : term) {
        own += each.number() == null ? inputs.applyAsInt(each.quantity()) : 1;
      }
      most = Math.max(most, own);
    }
    return most + terms.size() - 1;
  }

  /**
   * {@return the results} The lowest come of the lowest values above the line and the highest
   * below, and the highest of the others.
   *
   * @param above the values of a quantity where it stands above the line
   * @param below its values where it stands below
   * @param count how many there are of each
   */
  public double[] of(
      Function<String, double[]> above, Function<String, double[]> below, int count) {
    double[] sums = new double[count];
    double[] product = new double[count];
    for (List<Factor> term : terms) {
      Arrays.fill(product, 1);
      for (Factor each : term) {
        if (each.divides()) {
          divide(product, each, below);
        } else {
          multiply(product, each, above);
        }
      }
      for (int i = 0; i < count; i++) {
        sums[i] += product[i];
      }
    }
    return sums;
  }

  private static void multiply(double[] product, Factor factor, Function<String, double[]> inputs) {
    double[] values = values(factor, inputs, product.length);
    for (int i = 0; i < product.length; i++) {
      product[i] *= values[i];
    }
  }

  private static void divide(double[] product, Factor factor, Function<String, double[]> inputs) {
    double[] values = values(factor, inputs, product.length);
    for (int i = 0; i < product.length; i++) {
      product[i] /= values[i];
    }
  }

  private static double[] values(Factor factor, Function<String, double[]> inputs, int count) {
    if (factor.number() == null) {
      return inputs.apply(factor.quantity());
    }
    double[] values = new double[count];
    Arrays.fill(values, factor.number());
    return values;
  }
}
