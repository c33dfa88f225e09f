package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Condition ANY =
      new Condition(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
  private static final Circumstances UNIT =
      new Circumstances(
          Set.of(Attribute.BORDER), Region.SOUTHEAST, Superior.CITY, level("III"), null, DAY);
  private static final Circumstances LITTLE_KNOWN =
      new Circumstances(Set.of(), Region.SOUTHEAST, null, DAY);

  private static Level level(String code) {
    Quantity quantity = QuantityCatalog.bundled().get(Circumstances.URBAN_CLASS);
    return quantity.level(code).orElseThrow();
  }

  private static Condition attributes(Attribute... any) {
    return new Condition(Set.of(any), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
  }

  private static Condition without(Attribute... none) {
    return new Condition(
        Set.of(), Set.of(none), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
  }

  private static Condition region(Region... any) {
    return new Condition(Set.of(), Set.of(), Set.of(any), Set.of(), Set.of(), Set.of(), null, null);
  }

  private static Condition belongsTo(Superior... any) {
    return new Condition(Set.of(), Set.of(), Set.of(), Set.of(any), Set.of(), Set.of(), null, null);
  }

  private static Condition urbanClass(String code) {
    return new Condition(
        Set.of(), Set.of(), Set.of(), Set.of(), Set.of(level(code)), Set.of(), null, null);
  }

  private static Condition days(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new Condition(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), from, until);
  }

  @Test
  void what_asks_for_nothing_is_met_by_all() {
    assertThat(ANY.holds(UNIT)).isTrue();
    assertThat(ANY.holds(LITTLE_KNOWN)).isTrue();
  }

  @Test
  void one_of_the_attributes_is_enough_and_none_of_the_others_may_hold() {
    assertThat(attributes(Attribute.BORDER, Attribute.ISLAND).holds(UNIT)).isTrue();
    assertThat(attributes(Attribute.ISLAND).holds(UNIT)).isFalse();
    assertThat(without(Attribute.ISLAND).holds(UNIT)).isTrue();
    assertThat(without(Attribute.ISLAND, Attribute.BORDER).holds(UNIT)).isFalse();
  }

  @Test
  void where_it_lies_and_what_it_belongs_to_count_if_they_are_known() {
    assertThat(region(Region.SOUTHEAST, Region.MEKONG_DELTA).holds(UNIT)).isTrue();
    assertThat(region(Region.MEKONG_DELTA).holds(UNIT)).isFalse();
    assertThat(belongsTo(Superior.CITY).holds(UNIT)).isTrue();
    assertThat(belongsTo(Superior.TOWN).holds(UNIT)).isFalse();
    assertThat(belongsTo(Superior.CITY).holds(LITTLE_KNOWN)).isFalse();
    assertThat(urbanClass("III").holds(UNIT)).isTrue();
    assertThat(urbanClass("II").holds(UNIT)).isFalse();
    assertThat(urbanClass("III").holds(LITTLE_KNOWN)).isFalse();
  }

  @Test
  void its_first_day_and_its_last_belong_to_it() {
    assertThat(days(DAY, DAY).holds(UNIT)).isTrue();
    assertThat(days(DAY.plusDays(1), null).holds(UNIT)).isFalse();
    assertThat(days(null, DAY.minusDays(1)).holds(UNIT)).isFalse();
  }

  @Test
  void either_of_two_is_met_where_one_of_them_is() {
    assertThat(attributes(Attribute.BORDER).or(attributes(Attribute.ISLAND)))
        .isEqualTo(attributes(Attribute.BORDER, Attribute.ISLAND));
    assertThat(attributes(Attribute.BORDER).or(ANY)).isEqualTo(ANY);
    assertThat(ANY.or(attributes(Attribute.BORDER))).isEqualTo(ANY);
    assertThat(
            without(Attribute.BORDER, Attribute.ISLAND)
                .or(without(Attribute.ISLAND, Attribute.HERITAGE)))
        .isEqualTo(without(Attribute.ISLAND));
    assertThat(region(Region.SOUTHEAST).or(region(Region.MEKONG_DELTA)))
        .isEqualTo(region(Region.SOUTHEAST, Region.MEKONG_DELTA));
    assertThat(belongsTo(Superior.CITY).or(belongsTo(Superior.TOWN)))
        .isEqualTo(belongsTo(Superior.CITY, Superior.TOWN));
  }

  @Test
  void either_of_two_stretches_of_days_begins_with_the_earlier_and_ends_with_the_later() {
    LocalDate before = DAY.minusYears(1);
    LocalDate after = DAY.plusYears(1);
    assertThat(days(before, DAY).or(days(DAY, after))).isEqualTo(days(before, after));
    assertThat(days(DAY, after).or(days(before, DAY))).isEqualTo(days(before, after));
    assertThat(days(DAY, DAY).or(days(null, null))).isEqualTo(ANY);
    assertThat(ANY.or(days(DAY, DAY))).isEqualTo(ANY);
  }
}
