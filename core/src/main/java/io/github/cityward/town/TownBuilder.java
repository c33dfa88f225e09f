package io.github.cityward.town;

import io.github.cityward.HiddenCharacter;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.Founding;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.UnitType;
import io.github.cityward.source.Cell;
import io.github.cityward.source.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a town in a program. Defaults: the name is the id, the region is the Southeast, no
 * attribute holds, nothing is observed. What is observed is checked as a file's rows are; all that
 * is wrong comes at once from {@link #build()}. Not thread-safe.
 */
public final class TownBuilder {
  private final String id;
  private final QuantityCatalog catalog;
  private final Problems problems = new Problems();
  private final ObservationReader reader;
  private final Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
  private final Set<Attribute> denied = EnumSet.noneOf(Attribute.class);
  private final List<Uncertainty> uncertainties = new ArrayList<>();
  private int observed;
  private String name;
  private Region region = Region.SOUTHEAST;
  private @Nullable UnitType unit;
  private @Nullable String province;
  private @Nullable Superior belongsTo;
  private @Nullable Extent extent;
  private @Nullable Founding founding;
  private Past past = Past.UNKNOWN;
  private List<Town> parts = List.of();

  TownBuilder(String id, QuantityCatalog catalog) {
    this.id = id;
    this.catalog = catalog;
    this.reader = new ObservationReader(catalog, problems);
    this.name = id;
    if (!TownFileReader.isId(id)) {
      problems.report(ProblemCode.WRONG_ID, Place.field("id"), id);
    }
  }

  /** Sets the name. */
  public TownBuilder name(String name) {
    if (name.isBlank()) {
      problems.report(ProblemCode.EMPTY_TEXT, Place.field("name"));
    }
    this.name = seen("name", name);
    return this;
  }

  /** Sets the region, on which provisions of the law depend. */
  public TownBuilder region(Region region) {
    this.region = Objects.requireNonNull(region, "region");
    return this;
  }

  /** Sets the province. */
  public TownBuilder province(String province) {
    this.province = seen("province", province);
    return this;
  }

  /** Sets the kind of administrative unit. */
  public TownBuilder unit(UnitType unit) {
    this.unit = unit;
    return this;
  }

  /** Sets what a ward belongs to, on which the population it needs depended until 2025. */
  public TownBuilder belongsTo(Superior superior) {
    this.belongsTo = superior;
    return this;
  }

  /** Sets how it lies in commune-level units, on which further conditions of a class depend. */
  public TownBuilder extent(Extent extent) {
    this.extent = extent;
    return this;
  }

  /** Sets how it comes to a status, on which it depends what the status needs. */
  public TownBuilder founding(Founding founding) {
    this.founding = founding;
    return this;
  }

  /** Sets what it was before 2026, on which its class or level depends since. */
  public TownBuilder past(Past past) {
    this.past = Objects.requireNonNull(past, "past");
    return this;
  }

  /**
   * Sets the commune-level units that it is made of, from which follows what is not observed of the
   * whole.
   */
  public TownBuilder madeOf(List<Town> units) {
    this.parts = List.copyOf(units);
    return this;
  }

  /** Adds facts on which provisions of the law depend. */
  public TownBuilder attributes(Attribute... facts) {
    attributes.addAll(List.of(facts));
    return this;
  }

  /** Says of facts on which provisions depend that they do not hold. */
  public TownBuilder without(Attribute... facts) {
    denied.addAll(List.of(facts));
    return this;
  }

  /**
   * Adds an observation in the quantity's own unit.
   *
   * @param quantity the id of the quantity
   * @param date the day it speaks of
   * @param value a number, a range {@code a..b}, {@code a..} or {@code ..b}, or a level; empty for
   *     a value known to be unpublished
   * @param basis what the value rests on
   * @param source where it was read; may be empty if the basis is assumed
   */
  public TownBuilder observe(
      String quantity, LocalDate date, String value, Basis basis, String source) {
    return observe(quantity, date, value, "", basis, source);
  }

  /**
   * Adds an observation in another unit that converts exactly, such as {@code ha} for {@code km2}.
   *
   * @param quantity the id of the quantity
   * @param date the day it speaks of
   * @param value a number, a range {@code a..b}, {@code a..} or {@code ..b}, or a level; empty for
   *     a value known to be unpublished
   * @param unit the unit the value is in; empty for the quantity's own
   * @param basis what the value rests on
   * @param source where it was read; may be empty if the basis is assumed
   */
  public TownBuilder observe(
      String quantity, LocalDate date, String value, String unit, Basis basis, String source) {
    List<String> texts =
        List.of(quantity, date.toString(), value, unit, basis.code(), source, "", "");
    Map<String, Cell> cells = new HashMap<>();
    for (String field : TownTable.OBSERVATIONS.allColumns()) {
      String text = seen(field, texts.get(cells.size()));
      cells.put(field, new Cell(text, Place.field(field)));
    }
    reader.read(field -> Objects.requireNonNull(cells.get(field), field), ++observed);
    return this;
  }

  /**
   * Says how the value of a quantity may fall from a day on, until a later one.
   *
   * @param quantity the id of the quantity
   * @param date the day from which on it holds
   * @param distribution how its value may fall, in the quantity's own unit; of a level its rank
   */
  public TownBuilder uncertain(String quantity, LocalDate date, Distribution distribution) {
    ValueText.observed(new Cell(quantity, Place.field("quantity")), catalog, problems)
        .ifPresent(each -> uncertainties.add(new Uncertainty(each, date, distribution)));
    return this;
  }

  /** {@return {@code text}, after a character that nobody sees was reported} */
  private String seen(String field, String text) {
    HiddenCharacter.firstIn(text)
        .ifPresent(hidden -> problems.report(hidden.code(), Place.field(field), hidden.toString()));
    return text;
  }

  /**
   * {@return the town}
   *
   * @throws ProblemsException if anything that was given is wrong; it carries all problems
   */
  public Town build() {
    Town.Profile profile =
        new Town.Profile(
            id,
            name,
            null,
            province,
            region,
            unit,
            belongsTo,
            List.of(),
            attributes,
            denied,
            extent,
            founding,
            past);
    ExtentCheck.check(extent, unit, Place.field("extent"), problems);
    reader.check(profile);
    Place named = Place.field(TownKeys.PARTS);
    PartList units = new PartList(profile, problems);
    units.expect(parts.size(), named);
    parts.forEach(each -> units.add(each, each.id(), named));
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems.all());
    }
    return new Town(profile, reader.observations(), Outlook.NONE.uncertain(uncertainties))
        .madeOf(parts);
  }
}
