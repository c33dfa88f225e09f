package io.github.cityward.town;

import io.github.cityward.rules.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One step of the road to a status (bước của lộ trình), as {@code roadmap.csv} says.
 *
 * @param id a short id
 * @param name its name
 * @param after the ids of the steps that must be done before it begins
 * @param days how long it takes
 * @param kind what kind of step it is
 * @param target what it is to reach, for people
 * @param by the day by which it is to be done; null if none is set
 * @param done the day on which it was done; null if that is not known, or it is not done
 * @param status the status that the town has when the step is done; null if it brings none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record RoadmapStep(
    String id,
    String name,
    List<String> after,
    StepDays days,
    Kind kind,
    String target,
    @Nullable LocalDate by,
    @Nullable LocalDate done,
    @Nullable UnitType status) {
  public RoadmapStep {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    after = List.copyOf(after);
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(target, "target");
  }

  /** A step that brings no status. */
  public RoadmapStep(
      String id,
      String name,
      List<String> after,
      StepDays days,
      Kind kind,
      String target,
      @Nullable LocalDate by,
      @Nullable LocalDate done) {
    this(id, name, after, days, kind, target, by, done, null);
  }

  /** What a step is. */
  public enum Kind {
    /** Standards of the law that the town is to reach. */
    STANDARD,
    /** An act of an authority: a scheme, an opinion of voters, an appraisal, a resolution. */
    PROCEDURE,
    /** A programme of the town. */
    PROGRAMME,
    /** Something that is built or bought. */
    INVESTMENT
  }

  /** {@return the step as {@code day} knew it: what was done later was not done then} */
  RoadmapStep knownOn(LocalDate day) {
    return done == null || !done.isAfter(day)
        ? this
        : new RoadmapStep(id, name, after, days, kind, target, by, null, status);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
