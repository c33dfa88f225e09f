package io.github.cityward.assess;

import static io.github.cityward.assess.Narrowing.knowsMore;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * By every bundled rule set, of an urban area that is made of units: what it has by them holds what
 * is true, and a figure of a part that is taken away may widen an interval and never narrows it.
 */
class PartsPropertiesTest {
  private static final int AREAS = Trials.of(2000);

  private final long firstSeed = Trials.firstSeed();

  @Test
  void a_figure_of_a_part_that_is_taken_away_never_narrows_anything() {
    for (long seed = firstSeed; seed < firstSeed + AREAS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      RuleSet rules = rules(seed);
      LocalDate day = rules.instrument().from().plusDays(10);
      RandomArea area = new RandomArea(rules, day, random);
      Assessor assessor = Assessor.of(rules).acceptingUnverified();
      Town poorer = area.poorer();
      String where = "seed " + seed + ": " + area + " without " + poorer.parts();
      ValuesInUse inner = assessor.valuesInUse(area.town(), day);
      ValuesInUse outer = assessor.valuesInUse(poorer, day);
      for (String id : area.truth().keySet()) {
        isWithin(find(inner, id), find(outer, id), id + ", " + where);
      }
      knowsMore(assessor.assess(area.town(), day), assessor.assess(poorer, day), where);
    }
  }

  @Test
  void what_follows_from_the_parts_holds_what_is_true() {
    for (long seed = firstSeed; seed < firstSeed + AREAS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      RuleSet rules = rules(seed);
      LocalDate day = rules.instrument().from().plusDays(10);
      RandomArea area = new RandomArea(rules, day, random);
      Assessor assessor = Assessor.of(rules).acceptingUnverified();
      String where = "seed " + seed + ": " + area;
      ValuesInUse values = assessor.valuesInUse(area.town(), day);
      for (Map.Entry<String, Value> each : area.truth().entrySet()) {
        Quantity quantity = rules.catalog().get(each.getKey());
        isWithin(
            quantity.position(each.getValue()),
            find(values, each.getKey()),
            each.getKey() + ", " + where);
      }
      assertThat(values.notes().stream().map(each -> each.kind() + " " + each.quantity()))
          .as(where)
          .noneMatch(each -> each.startsWith("DIFFERING"));
      knowsMore(assessor.assess(area.known(), day), assessor.assess(area.town(), day), where);
    }
  }

  private static RuleSet rules(long seed) {
    return RandomUnits.RULES.get((int) Math.floorMod(seed, (long) RandomUnits.RULES.size()));
  }

  private static @Nullable Range find(ValuesInUse values, String id) {
    Optional<ValueInUse> value = values.find(values.quantity(id));
    return value.map(ValueInUse::position).orElse(null);
  }

  private static void isWithin(@Nullable Range inner, @Nullable Range outer, String where) {
    if (outer == null) {
      return;
    }
    assertThat(inner).as(where).isNotNull();
    if (inner != null) {
      Rational low = outer.low();
      Rational high = outer.high();
      if (low != null) {
        assertThat(inner.low()).as(where).isNotNull().isGreaterThanOrEqualTo(low);
      }
      if (high != null) {
        assertThat(inner.high()).as(where).isNotNull().isLessThanOrEqualTo(high);
      }
    }
  }
}
