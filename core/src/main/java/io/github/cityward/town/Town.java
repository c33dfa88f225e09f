package io.github.cityward.town;

import io.github.cityward.Place;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.Founding;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.UnitType;
import io.github.cityward.source.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The unit that is assessed (a town, a ward, a commune): what it is, its observations, and what is
 * said of its future. Immutable and safe to share.
 */
public final class Town {
  /** The id of the quantity that counts the commune-level units. */
  public static final String UNITS = ExtentCheck.UNITS;

  private final Profile profile;
  private final Map<String, List<Observation>> byQuantity;
  private final List<Observation> observations;
  private final Outlook outlook;
  private final List<Town> parts;

  /** The ids of the quantities whose values are only supposed; none of a town without parts. */
  private final Set<String> supposed;

  Town(Profile profile, Collection<Observation> observations, Outlook outlook) {
    this(profile, observations, outlook, List.of(), Set.of());
  }

  private Town(
      Profile profile,
      Collection<Observation> observations,
      Outlook outlook,
      List<Town> parts,
      Set<String> supposed) {
    this.profile = profile;
    this.observations = List.copyOf(observations);
    this.outlook = outlook;
    this.parts = parts;
    this.supposed = supposed;
    Map<String, List<Observation>> grouped = new HashMap<>();
    for (Observation each : observations) {
      grouped.computeIfAbsent(each.quantity().id(), id -> new ArrayList<>()).add(each);
    }
    grouped.values().forEach(each -> each.sort(Comparator.comparing(Observation::date).reversed()));
    this.byQuantity = grouped;
  }

  /**
   * What a town is, apart from its observations.
   *
   * @param id a short id, such as {@code trang-bang}
   * @param name its name
   * @param nameEn its name in English; null if none is given
   * @param province the province it lies in; null if none is given
   * @param region the socio-economic region it lies in
   * @param unit the kind of administrative unit; null if none is given
   * @param belongsTo what a ward belongs to; null if it is not known
   * @param signatories who signs its reports
   * @param attributes the facts on which provisions depend
   * @param denied those that are said not to hold; what is neither said to hold nor denied does not
   *     hold either
   * @param extent how it lies in commune-level units; null if that is not declared
   * @param founding how it comes to a status; null if that is not declared
   * @param past what it was before 2026
   */
  public record Profile(
      String id,
      String name,
      @Nullable String nameEn,
      @Nullable String province,
      Region region,
      @Nullable UnitType unit,
      @Nullable Superior belongsTo,
      List<String> signatories,
      Set<Attribute> attributes,
      Set<Attribute> denied,
      @Nullable Extent extent,
      @Nullable Founding founding,
      Past past) {
    public Profile {
      signatories = List.copyOf(signatories);
      attributes = Set.copyOf(attributes);
      denied = Set.copyOf(denied);
    }

    /** {@return what the law asks about the unit on {@code day}} */
    public Circumstances circumstances(LocalDate day) {
      return new Circumstances(attributes, region, belongsTo, day).founded(founding);
    }
  }

  /**
   * {@return a builder for an application that has no files}
   *
   * @param id a short id: a to z, 0 to 9 and hyphens, at most 64
   */
  public static TownBuilder builder(String id) {
    return builder(id, QuantityCatalog.bundled());
  }

  /**
   * {@return a builder for an application that builds many towns and reads the quantities once}
   *
   * @param id a short id: a to z, 0 to 9 and hyphens, at most 64
   * @param catalog the quantities that may be observed
   */
  public static TownBuilder builder(String id, QuantityCatalog catalog) {
    return new TownBuilder(id, catalog);
  }

  /** Reports a number of commune-level units that does not fit what else is said of a town. */
  @API(status = API.Status.INTERNAL, since = "0.1.0")
  public static void checkUnits(
      @Nullable UnitType unit,
      @Nullable Extent extent,
      Value units,
      Place place,
      Problems problems) {
    ExtentCheck.check(unit, extent, units, "", place, problems);
  }

  /** {@return the id} */
  public String id() {
    return profile.id();
  }

  /** {@return the name} */
  public String name() {
    return profile.name();
  }

  /** {@return the name for a reader: the English one, if there is one, unless he is Vietnamese} */
  public String name(Locale locale) {
    String english = profile.nameEn();
    return english == null || locale.getLanguage().equals("vi") ? profile.name() : english;
  }

  /** {@return what the town is} */
  public Profile profile() {
    return profile;
  }

  /** {@return this town with one more observation} */
  public Town with(Observation observation) {
    return with(List.of(observation));
  }

  /** {@return this town with more observations} */
  public Town with(Collection<Observation> further) {
    List<Observation> more = new ArrayList<>(observations);
    more.addAll(further);
    return new Town(profile, more, outlook, parts, supposed);
  }

  /** {@return this town with these observations in the place of all of its own} */
  public Town observing(Collection<Observation> others) {
    return new Town(profile, others, outlook, parts, supposed);
  }

  /** {@return this town with an observation in the place of any of its quantity and day} */
  public Town replacing(Observation observation) {
    List<Observation> all = new ArrayList<>(observations);
    all.removeIf(
        each ->
            each.quantity().equals(observation.quantity())
                && each.date().equals(observation.date()));
    all.add(observation);
    return new Town(profile, all, outlook, parts, supposed);
  }

  /**
   * {@return this town, of which the values of these quantities are only supposed} What its parts
   * say is not held against them, nor against what is derived from them: the parts are as they are.
   */
  public Town supposing(Collection<Quantity> quantities) {
    if (parts.isEmpty() || quantities.isEmpty()) {
      return this;
    }
    Set<String> all = new HashSet<>(supposed);
    quantities.forEach(each -> all.add(each.id()));
    return new Town(profile, observations, outlook, parts, Set.copyOf(all));
  }

  /** {@return whether its value of {@code quantity} is only supposed} */
  public boolean supposes(Quantity quantity) {
    return supposed.contains(quantity.id());
  }

  /** {@return this town with more of its quantities uncertain} */
  public Town uncertain(Collection<Uncertainty> further) {
    return new Town(profile, observations, outlook.uncertain(further), parts, supposed);
  }

  /** {@return this town with these projects in the place of its own} */
  public Town planning(Collection<Project> projects) {
    return new Town(profile, observations, outlook.planning(projects), parts, supposed);
  }

  /** {@return this town with these steps in the place of its own} */
  public Town following(Collection<RoadmapStep> roadmap) {
    return new Town(profile, observations, outlook.following(roadmap), parts, supposed);
  }

  /** {@return this town with these targets in the place of its own} */
  public Town aimingAt(Collection<ProgrammeTarget> targets) {
    return new Town(profile, observations, outlook.aimingAt(targets), parts, supposed);
  }

  /** {@return the quantities that are uncertain on any day, in the order that was given} */
  public List<Quantity> uncertainQuantities() {
    return uncertainties().stream().map(Uncertainty::quantity).distinct().toList();
  }

  /** {@return what this town is and in how many units it lies, with nothing else observed} */
  public Town withoutObservations() {
    return new Town(
        profile,
        byQuantity.getOrDefault(ExtentCheck.UNITS, List.of()),
        Outlook.NONE,
        parts,
        Set.of());
  }

  /** {@return this town without what is observed of {@code quantity}} */
  public Town without(Quantity quantity) {
    return byQuantity.containsKey(quantity.id())
        ? new Town(
            profile,
            observations.stream().filter(each -> !each.quantity().equals(quantity)).toList(),
            outlook,
            parts,
            supposed)
        : this;
  }

  /**
   * {@return this town with the figures that speak of {@code day} or an earlier one} So history is
   * replayed, as far as a figure became known on the day it speaks of: steps that were done later
   * are not done, and what was reached later is not known. What else is said of its future stays.
   */
  public Town knownOn(LocalDate day) {
    return new Town(
        profile,
        observations.stream().filter(each -> !each.date().isAfter(day)).toList(),
        outlook.knownOn(day),
        parts.stream().map(each -> each.knownOn(day)).toList(),
        supposed);
  }

  /** {@return this urban area, made of these commune-level units in the place of any others} */
  public Town madeOf(List<Town> units) {
    return new Town(profile, observations, outlook, List.copyOf(units), supposed);
  }

  /** {@return the commune-level units that this urban area is made of; none if that is not said} */
  public List<Town> parts() {
    return parts;
  }

  /** {@return all observations, in the order they were given} */
  public List<Observation> observations() {
    return observations;
  }

  /** {@return the first day on which something was observed} */
  public Optional<LocalDate> firstObserved() {
    return observations.stream().map(Observation::date).min(Comparator.naturalOrder());
  }

  /** {@return how uncertain its quantities are, in the order that was given} */
  public List<Uncertainty> uncertainties() {
    return outlook.uncertainties();
  }

  /** {@return what may be built, in the order that was given} */
  public List<Project> projects() {
    return outlook.projects();
  }

  /** {@return the steps to a status, in the order that was given} */
  public List<RoadmapStep> roadmap() {
    return outlook.roadmap();
  }

  /** {@return what its programmes want to reach, in the order that was given} */
  public List<ProgrammeTarget> targets() {
    return outlook.targets();
  }

  /** Two rule files may each bring a quantity of the same id: a value counts in its own unit. */
  private static boolean isMeasuredLike(Observation observation, Quantity quantity) {
    Quantity own = observation.quantity();
    return own.kind() == quantity.kind()
        && own.unit().equals(quantity.unit())
        && own.levels().equals(quantity.levels());
  }

  /**
   * {@return whether it lies in one commune-level unit or in several on {@code day}} By what is
   * declared, else by its parts, else by the number of units observed on that day or before.
   */
  public UnitSpan unitSpan(LocalDate day) {
    Optional<Boolean> several = ExtentCheck.hasSeveralUnits(profile.extent(), profile.unit());
    if (several.isPresent() || parts.size() > 1) {
      return several.orElse(true) ? UnitSpan.SEVERAL : UnitSpan.ONE;
    }
    return observedUnits(day)
        .map(ExtentCheck::span)
        .orElse(parts.isEmpty() ? UnitSpan.UNSAID : UnitSpan.ONE);
  }

  /** {@return how many commune-level units were observed last on {@code day} or before} */
  public Optional<Range> observedUnits(LocalDate day) {
    for (Observation each : byQuantity.getOrDefault(ExtentCheck.UNITS, List.of())) {
      if (each.value() instanceof Range units && !each.date().isAfter(day)) {
        return Optional.of(units);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the latest observation of {@code quantity} on or before {@code day} that has a value}
   */
  public Optional<Observation> latest(Quantity quantity, LocalDate day) {
    for (Observation each : byQuantity.getOrDefault(quantity.id(), List.of())) {
      if (each.value() != null && !each.date().isAfter(day) && isMeasuredLike(each, quantity)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Town town
        && profile.equals(town.profile)
        && observations.equals(town.observations)
        && outlook.equals(town.outlook)
        && parts.equals(town.parts)
        && supposed.equals(town.supposed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(profile, observations, outlook, parts, supposed);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return profile.id();
  }
}
