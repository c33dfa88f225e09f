package io.github.cityward.ortools;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.github.cityward.plan.Additive;
import io.github.cityward.plan.Contribution;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts what candidates bring to requirements into a model.
 *
 * @param selected whether each candidate is
 */
record ContributionModel(CpModel model, List<BoolVar> selected) {
  /** Of more candidates not every choice is listed. */
  private static final int FEW = 10;

  ContributionModel {
    selected = List.copyOf(selected);
  }

  /** {@return what the requirement earns, or a little more} */
  PointSum points(Contribution contribution) {
    return contribution
        .additive()
        .map(sums -> ofSum(contribution.candidates(), sums))
        .orElseGet(() -> ofChoices(contribution));
  }

  /**
   * The sum climbs one stretch after the other: each has to be full before the next begins, which
   * takes one more unit of the sum and a variable that says so.
   */
  private PointSum ofSum(List<Integer> candidates, Additive sums) {
    WholeNumbers effects = WholeNumbers.of(sums.effects());
    long least = effects.sum(-1);
    List<Stretch> stretches =
        Stretch.cover(
            least,
            effects.sum(1),
            sums.knots().stream().map(each -> each.times(effects.perOne())).toList(),
            each -> sums.earned().apply(Rational.of(each).dividedBy(effects.perOne())));
    LinearExprBuilder sum = LinearExpr.newBuilder().add(-least);
    for (int i = 0; i < candidates.size(); i++) {
      sum.addTerm(selected.get(candidates.get(i)), effects.numbers().get(i));
    }
    PointSum points = new PointSum();
    points.add(stretches.get(0).first());
    BoolVar begun = null;
    for (int i = 0; i + 1 < stretches.size(); i++) {
      BoolVar next = model.newBoolVar("");
      climb(stretches.get(i), begun, next, sum, points);
      if (begun != null) {
        model.addImplication(next, begun);
      }
      sum.addTerm(next, -1);
      points.add(next, stretches.get(i + 1).first().minus(stretches.get(i).last()), 1);
      begun = next;
    }
    climb(stretches.get(stretches.size() - 1), begun, null, sum, points);
    model.addGreaterOrEqual(sum, 0);
    return points;
  }

  /**
   * Takes what one stretch uses from the sum, and adds what that earns.
   *
   * @param begun whether the stretch has begun; null for the first
   * @param next whether the next one has, before which it is full; null for the last
   */
  private void climb(
      Stretch stretch,
      @Nullable BoolVar begun,
      @Nullable BoolVar next,
      LinearExprBuilder sum,
      PointSum points) {
    if (stretch.slope().signum() == 0) {
      if (next != null) {
        sum.addTerm(next, -stretch.length());
      }
      return;
    }
    IntVar climbed = model.newIntVar(0, stretch.length(), "");
    if (begun != null) {
      model.addLessOrEqual(climbed, LinearExpr.term(begun, stretch.length()));
    }
    if (next != null) {
      model.addGreaterOrEqual(climbed, LinearExpr.term(next, stretch.length()));
    }
    sum.addTerm(climbed, -1);
    points.add(climbed, stretch.slope(), stretch.length());
  }

  private PointSum ofChoices(Contribution contribution) {
    List<Integer> candidates = contribution.candidates();
    PointSum points = new PointSum();
    if (candidates.size() > FEW) {
      points.add(contribution.most());
      return points;
    }
    List<Rational> earned = new ArrayList<>();
    LinearExprBuilder digits = LinearExpr.newBuilder();
    for (int choice = 0; choice < 1 << candidates.size(); choice++) {
      Set<Integer> chosen = new HashSet<>();
      for (int i = 0; i < candidates.size(); i++) {
        if ((choice >> i & 1) != 0) {
          chosen.add(candidates.get(i));
        }
      }
      earned.add(contribution.earned(chosen));
    }
    for (int i = 0; i < candidates.size(); i++) {
      digits.addTerm(selected.get(candidates.get(i)), 1L << i);
    }
    WholeNumbers units = WholeNumbers.of(earned);
    long[] table = units.numbers().stream().mapToLong(each -> each).toArray();
    long most = units.numbers().stream().mapToLong(each -> each).max().orElse(0);
    IntVar own = model.newIntVar(0, most, "");
    model.addElement(digits, table, own);
    points.add(own, Rational.ONE.dividedBy(units.perOne()), most);
    return points;
  }
}
