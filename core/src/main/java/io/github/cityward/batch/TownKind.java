package io.github.cityward.batch;

import io.github.cityward.Place;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.TownFact;
import io.github.cityward.rules.UnitType;
import io.github.cityward.source.Problems;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a table says of its town beside values.
 *
 * @param region the region it lies in; null if that is not said
 * @param attributes the facts that hold of it; null if the table says nothing of them
 * @param unit the kind of unit; null if that is not said
 * @param extent how it lies in commune-level units; null if that is not said
 */
record TownKind(
    @Nullable Region region,
    @Nullable Set<Attribute> attributes,
    @Nullable UnitType unit,
    @Nullable Extent extent) {
  /** A town of which nothing is said. */
  static final TownKind UNSAID = new TownKind(null, null, null, null);

  TownKind {
    attributes = attributes == null ? null : Set.copyOf(attributes);
  }

  /** {@return on what provisions may depend and is not said} */
  Set<TownFact> unsaid() {
    Set<TownFact> facts = EnumSet.noneOf(TownFact.class);
    if (region == null) {
      facts.add(TownFact.REGION);
    }
    if (attributes == null) {
      facts.add(TownFact.ATTRIBUTES);
    }
    return facts;
  }

  /** {@return what the law asks about a town of this kind, as far as it is said} */
  Circumstances circumstances(LocalDate day) {
    return town().profile().circumstances(day);
  }

  /** {@return this kind, of which {@code facts} are said as they are in {@code unit}} */
  TownKind in(Circumstances unit, Set<TownFact> facts) {
    return new TownKind(
        facts.contains(TownFact.REGION) ? unit.region() : region,
        facts.contains(TownFact.ATTRIBUTES) ? unit.attributes() : attributes,
        this.unit,
        extent);
  }

  /** {@return whether nothing is said of the units in which it lies} */
  boolean saysNoExtent() {
    return extent == null && unit == null;
  }

  /** Reports a number of commune-level units that does not fit what is said of the town. */
  void checkUnits(Value units, Place place, Problems problems) {
    Town.checkUnits(unit, extent, units, place, problems);
  }

  /** {@return an assessor of towns of this kind under {@code rules}, which fit what is said} */
  BatchAssessor assessor(RuleSet rules, boolean acceptUnverified, LocalDate day) {
    Assessor exact = Assessor.of(rules);
    return BatchAssessor.like(
        town(), day, acceptUnverified ? exact.acceptingUnverified() : exact, Map.of());
  }

  private Town town() {
    TownBuilder town = Town.builder("town");
    if (region != null) {
      town.region(region);
    }
    if (attributes != null) {
      town.attributes(attributes.toArray(Attribute[]::new));
    }
    if (unit != null) {
      town.unit(unit);
    }
    if (extent != null) {
      town.extent(extent);
    }
    return town.build();
  }
}
