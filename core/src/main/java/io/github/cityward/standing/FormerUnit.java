package io.github.cityward.standing;

import io.github.cityward.rules.Extent;
import io.github.cityward.rules.FormerClass;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.Transition;
import io.github.cityward.rules.TransitionFacts;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanUnit;
import io.github.cityward.town.Past;
import io.github.cityward.town.Recognised;
import io.github.cityward.town.Town;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was before 2026, as far as that is said, and all that it may have been where it is
 * not.
 *
 * @param town the unit
 * @param date the day on which its standing is asked for
 * @param transition the clauses that ask for it
 */
record FormerUnit(Town town, LocalDate date, Transition transition) {
  private static final Pattern KIND =
      Pattern.compile("(?:Thành phố|Đô thị|Thị xã|Thị trấn|TP\\.?) *");

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** {@return what was recognised by the day; null if nothing was, or it is not said} */
  @Nullable Recognised recognised() {
    Recognised recognised = past().recognised();
    boolean isLater =
        recognised != null && recognised.date() != null && recognised.date().isAfter(date);
    return isLater ? null : recognised;
  }

  private Past past() {
    return town.profile().past();
  }

  /** {@return whether it is a commune-level unit, of which the law tells a level} */
  boolean isCommuneLevel() {
    return isWard() || town.profile().unit() == UnitType.COMMUNE;
  }

  /** {@return whether it is a ward} */
  boolean isWard() {
    UnitType unit = town.profile().unit();
    boolean saysMore =
        past().within() != null
            || past().mergedWithRural() != null
            || town.profile().belongsTo() != null;
    return unit == UnitType.WARD || (unit == null && saysMore);
  }

  /** {@return the kind of unit as which it may have ended} */
  Optional<UrbanUnit> endedAs() {
    UnitType unit = town.profile().unit();
    return unit == null ? kind() : kind(unit);
  }

  /**
   * {@return whether a class that is said may have been recognised under the new law} A city, a
   * town and a township had theirs before, since there are none any more.
   */
  boolean mayBeRecognisedSince() {
    Recognised recognised = recognised();
    return recognised != null
        && recognised.date() == null
        && kind().flatMap(transition::end).isEmpty()
        && recognised.formerClass() != null
        && recognised.formerClass().compareTo(FormerClass.III) <= 0;
  }

  private Optional<UrbanUnit> kind() {
    return Optional.ofNullable(past().recognised())
        .flatMap(each -> Optional.ofNullable(each.as()))
        .or(() -> Optional.ofNullable(town.profile().unit()).flatMap(FormerUnit::kind));
  }

  private static Optional<UrbanUnit> kind(UnitType unit) {
    return switch (unit) {
      case CITY -> Optional.of(UrbanUnit.CITY);
      case TOWN -> Optional.of(UrbanUnit.TOWN);
      case WARD -> Optional.of(UrbanUnit.WARD);
      case COMMUNE, MUNICIPALITY -> Optional.empty();
    };
  }

  /** {@return all that it may have been as an urban area} */
  List<TransitionFacts> ofUrbanArea() {
    List<TransitionFacts> cases = new ArrayList<>();
    for (FormerClass each :
        classes(Optional.ofNullable(recognised()).map(Recognised::formerClass))) {
      for (UrbanUnit as : kind().map(List::of).orElse(List.of(UrbanUnit.values()))) {
        for (Set<String> names : cities()) {
          cases.add(new TransitionFacts(each, as, null, false, names));
        }
      }
    }
    return possible(cases);
  }

  /** {@return all that it may have been as a ward of an urban area} */
  List<TransitionFacts> ofWard() {
    Boolean merged = past().mergedWithRural();
    List<TransitionFacts> cases = new ArrayList<>();
    for (FormerClass each : classes(classAround())) {
      for (Superior superior : superiors()) {
        for (boolean rural : merged == null ? List.of(false, true) : List.of(merged)) {
          UrbanUnit around = superior == Superior.TOWN ? UrbanUnit.TOWN : UrbanUnit.CITY;
          cases.add(new TransitionFacts(each, around, superior, rural, Set.of()));
        }
      }
    }
    return possible(cases);
  }

  /** What is recognised of a ward is the class of the urban area that it lay in. */
  private Optional<FormerClass> classAround() {
    return Optional.ofNullable(past().within())
        .or(() -> Optional.ofNullable(recognised()).map(Recognised::formerClass));
  }

  private List<Superior> superiors() {
    Superior known = town.profile().belongsTo();
    if (known != null) {
      return List.of(known);
    }
    return recognisedAs(UrbanUnit.TOWN)
        ? List.of(Superior.TOWN)
        : recognisedAs(UrbanUnit.CITY) ? List.of(Superior.CITY) : List.of(Superior.values());
  }

  private boolean recognisedAs(UrbanUnit unit) {
    Recognised recognised = recognised();
    return recognised != null && recognised.as() == unit;
  }

  private static List<FormerClass> classes(Optional<FormerClass> known) {
    return known.map(List::of).orElse(List.of(FormerClass.values()));
  }

  /** What is said of a unit holds, even where it could not be so. */
  private List<TransitionFacts> possible(List<TransitionFacts> cases) {
    List<TransitionFacts> possible = cases.stream().filter(transition::isPossible).toList();
    return possible.isEmpty() ? cases : possible;
  }

  /**
   * {@return the names that it may have among the cities that the law names} A name that differs in
   * nothing but its marks may be meant, and a centrally-run city under another name may be one.
   */
  private List<Set<String>> cities() {
    Set<String> own = names();
    Set<String> named = transition.cities();
    Set<String> exact = own.stream().filter(named::contains).collect(Collectors.toSet());
    if (!exact.isEmpty()) {
      return List.of(exact);
    }
    Set<String> plain = own.stream().map(FormerUnit::withoutMarks).collect(Collectors.toSet());
    Set<String> near =
        named.stream()
            .filter(each -> plain.contains(withoutMarks(each)))
            .collect(Collectors.toSet());
    boolean isCentrallyRun = isCentrallyRun();
    return near.isEmpty() && !isCentrallyRun
        ? List.of(Set.of())
        : List.of(Set.of(), near.isEmpty() ? named : near);
  }

  private boolean isCentrallyRun() {
    return town.profile().unit() == UnitType.MUNICIPALITY
        || town.profile().extent() == Extent.WHOLE_CITY;
  }

  private Set<String> names() {
    String province = isCentrallyRun() ? town.profile().province() : null;
    return Stream.of(Optional.of(town.name()), Optional.ofNullable(province))
        .flatMap(Optional::stream)
        .map(each -> KIND.matcher(each.strip()).replaceFirst(""))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String withoutMarks(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD).replace('Đ', 'D').replace('đ', 'd');
    return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
