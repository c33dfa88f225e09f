package io.github.cityward.town;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Range;
import io.github.cityward.source.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The commune-level units that a town is said to be made of, each held against the town and the
 * others. Not thread-safe.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
public final class PartList {
  private final Town.@Nullable Profile whole;
  private final Problems problems;
  private final Map<String, String> names = new HashMap<>();
  private final List<Town> parts = new ArrayList<>();

  /**
   * Begins the list.
   *
   * @param whole what the town is; null where that is not known
   */
  public PartList(Town.@Nullable Profile whole, Problems problems) {
    this.whole = whole;
    this.problems = problems;
    if (whole != null) {
      names.put(whole.id(), whole.name());
    }
  }

  /** Reports it if so many parts are more than the town may have. */
  public void expect(int count, Place place) {
    if (whole != null) {
      ExtentCheck.check(whole, count, place, problems);
    }
  }

  /**
   * Adds a unit, after what does not fit was reported.
   *
   * @param name how it is named at {@code place}
   */
  public void add(Town part, String name, Place place) {
    String first = names.putIfAbsent(part.id(), name);
    if (first != null) {
      problems.report(ProblemCode.PART_ID_TWICE, place, name, part.id(), first);
    }
    if (whole != null && part.profile().region() != whole.region()) {
      problems.report(
          ProblemCode.PART_ELSEWHERE,
          place,
          name,
          part.profile().region().code(),
          whole.region().code());
    }
    several(part)
        .ifPresent(said -> problems.report(ProblemCode.PART_OF_SEVERAL, place, name, said));
    if (!part.parts().isEmpty()) {
      String ids = String.join(", ", part.parts().stream().map(Town::id).toList());
      problems.report(ProblemCode.PART_OF_PART, place, ids);
    }
    parts.add(part);
  }

  /** {@return the units, in their order} */
  public List<Town> parts() {
    return List.copyOf(parts);
  }

  /** {@return what says of a part that it lies in several units} */
  private static Optional<String> several(Town part) {
    Town.Profile profile = part.profile();
    if (ExtentCheck.hasSeveralUnits(profile.extent(), profile.unit()).isPresent()) {
      return profile.extent() != null && profile.extent().hasSeveralUnits()
          ? Optional.of("extent: " + profile.extent().code())
          : Optional.ofNullable(profile.unit())
              .filter(each -> each.hasSeveralUnits())
              .map(each -> "unit: " + each.code());
    }
    return part.observations().stream()
        .filter(each -> each.quantity().id().equals(ExtentCheck.UNITS))
        .filter(
            each ->
                each.value() instanceof Range units && ExtentCheck.span(units) == UnitSpan.SEVERAL)
        .map(each -> ExtentCheck.UNITS + ": " + each.value() + " (" + each.date() + ")")
        .findFirst();
  }
}
