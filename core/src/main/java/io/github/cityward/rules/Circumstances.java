package io.github.cityward.rules;

import io.github.cityward.quantity.Level;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks about a unit apart from what it scores.
 *
 * @param attributes the facts that hold of it
 * @param region the socio-economic region it lies in
 * @param belongsTo what a ward belongs to; null where that is not known
 * @param urbanClass the recognised class of the urban area that it is or lies in; null where that
 *     is not known
 * @param founding how it comes to the status; null where that is not known
 * @param date the day on which it is assessed
 */
public record Circumstances(
    Set<Attribute> attributes,
    Region region,
    @Nullable Superior belongsTo,
    @Nullable Level urbanClass,
    @Nullable Founding founding,
    LocalDate date) {
  /** The quantity whose value is the class of the urban area. */
  public static final String URBAN_CLASS = "urban.class";

  public Circumstances {
    attributes = Set.copyOf(attributes);
  }

  /** Makes the circumstances of a unit of whose class and founding nothing is known. */
  public Circumstances(
      Set<Attribute> attributes, Region region, @Nullable Superior belongsTo, LocalDate date) {
    this(attributes, region, belongsTo, null, null, date);
  }

  /** {@return the same of a unit of which these facts hold} */
  public Circumstances with(Set<Attribute> facts) {
    return new Circumstances(facts, region, belongsTo, urbanClass, founding, date);
  }

  /** {@return the same of a unit that lies in this region} */
  public Circumstances in(Region other) {
    return new Circumstances(attributes, other, belongsTo, urbanClass, founding, date);
  }

  /** {@return the same of a ward that belongs to such a unit; null where that is not known} */
  public Circumstances belongingTo(@Nullable Superior superior) {
    return new Circumstances(attributes, region, superior, urbanClass, founding, date);
  }

  /** {@return the same of a unit in an urban area of this class; null where that is not known} */
  public Circumstances inClass(@Nullable Level known) {
    return new Circumstances(attributes, region, belongsTo, known, founding, date);
  }

  /** {@return the same of a unit that comes to its status in this way; null if it is not known} */
  public Circumstances founded(@Nullable Founding way) {
    return new Circumstances(attributes, region, belongsTo, urbanClass, way, date);
  }
}
