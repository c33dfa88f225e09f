package io.github.cityward.charts;

import io.github.cityward.milestone.CityReadiness;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.milestone.Roadmap;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.UnitType;
import io.github.cityward.town.Basis;
import io.github.cityward.town.ProgrammeTarget;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.StepDays;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Milestones for tests: those of Trảng Bàng, and some with numbers that can be told by heart. */
public final class Roads {
  static final LocalDate ON = LocalDate.of(2026, 1, 1);
  private static final String LONG_NAME =
      "Lập đề án thành lập các phường và thành phố thuộc tỉnh, chuyển 65 % số xã thành phường theo"
          + " kế-hoạch-phát-triển-đô-thị-giai-đoạn-hai-nghìn-không-trăm-hai-mươi-sáu";

  private Roads() {}

  static Map<String, Milestones> all() {
    Map<String, Milestones> all = new LinkedHashMap<>();
    all.put("road to a city", toCity());
    all.put("road of today", today());
    all.put("short road", shortRoad());
    all.put("road without an end", withoutAnEnd());
    all.put("road over the end of a status", overTheEnd());
    all.put("targets alone", targetsAlone());
    return all;
  }

  public static Town trangBang() {
    return TownReader.readWhole(Path.of("..", "examples", "data", "trang-bang")).orElseThrow();
  }

  /** {@return what was known on the day on which the city of 2025 was planned} */
  static Milestones toCity() {
    LocalDate planned = LocalDate.of(2023, 1, 31);
    Town known = trangBang().knownOn(planned);
    return Milestones.of(
        CityReadiness.of(known, planned, Roadmap.of(known).leadingTo("C11"), false));
  }

  /** {@return 25 targets and 22 steps} */
  static Milestones today() {
    return Milestones.of(trangBang(), LocalDate.of(2026, 6, 30));
  }

  /** {@return A done; B, 20 days, and D, 30 days, critical; C, 5 days, may be 15 days late} */
  static Milestones shortRoad() {
    return Milestones.of(
        town(
            step("A", "", StepDays.of(1, 1, 1), null, LocalDate.of(2025, 12, 1)),
            step("B", "A", StepDays.of(10, 20, 30), LocalDate.of(2026, 1, 15), null),
            step("C", "A", StepDays.of(5, 5, 5), LocalDate.of(2026, 1, 10), null),
            step("D", "B C", StepDays.of(30, 30, 30), null, null)),
        ON);
  }

  /** {@return 60 days to a city, of which 30 are before the last day of cities} */
  static Milestones overTheEnd() {
    return Milestones.of(
        town(
            new RoadmapStep(
                "A",
                "city",
                List.of(),
                StepDays.of(60, 60, 60),
                RoadmapStep.Kind.PROCEDURE,
                "",
                null,
                null,
                UnitType.CITY)),
        LocalDate.of(2025, 6, 1));
  }

  /** {@return B begins after A, and nobody knows how long it takes; C waits for B} */
  static Milestones withoutAnEnd() {
    return Milestones.of(
        town(
            step("A", "", StepDays.of(0, 0, 0), null, null),
            step("B", "A", StepDays.UNKNOWN, LocalDate.of(2026, 6, 30), null),
            step("C", "B", StepDays.of(5, 5, 5), null, null)),
        ON);
  }

  /** {@return one target of each standing} */
  static Milestones targetsAlone() {
    return Milestones.of(
        Town.builder("town")
            .name("Thị xã")
            .build()
            .aimingAt(
                List.of(
                    target("M", "85", "90", LocalDate.of(2025, 12, 31), Basis.ASSUMED),
                    target("T", "85", "84.5", LocalDate.of(2026, 12, 31), Basis.REPORTED),
                    target("L", "85", "80", LocalDate.of(2025, 6, 30), Basis.OFFICIAL),
                    target("U", "85", null, LocalDate.of(2026, 12, 31), null),
                    target("X", null, null, null, null))),
        ON);
  }

  private static ProgrammeTarget target(
      String id,
      @Nullable String wanted,
      @Nullable String actual,
      @Nullable LocalDate by,
      @Nullable Basis basis) {
    return new ProgrammeTarget(
        id,
        LONG_NAME,
        wanted == null ? null : Rational.parse(wanted),
        "%",
        by,
        actual == null ? null : Rational.parse(actual),
        null,
        basis,
        "paper");
  }

  private static Town town(RoadmapStep... steps) {
    return Town.builder("town").name("Thị xã").build().following(List.of(steps));
  }

  private static RoadmapStep step(
      String id, String after, StepDays days, @Nullable LocalDate by, @Nullable LocalDate done) {
    return new RoadmapStep(
        id,
        id.equals("B") ? LONG_NAME : "step",
        after.isEmpty() ? List.of() : List.of(after.split(" ", -1)),
        days,
        RoadmapStep.Kind.PROCEDURE,
        "",
        by,
        done);
  }
}
