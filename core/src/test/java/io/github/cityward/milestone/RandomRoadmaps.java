package io.github.cityward.milestone;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.StepDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Steps for tests: by hand, or at random. */
final class RandomRoadmaps {
  static final LocalDate ON = LocalDate.of(2026, 1, 1);

  private RandomRoadmaps() {}

  /** {@return a step that waits for {@code after}, ids with blanks between, if there are any} */
  static RoadmapStep step(String id, String after, String minimum, String likely, String maximum) {
    return step(
        id,
        after,
        new StepDays(Rational.parse(minimum), Rational.parse(likely), Rational.parse(maximum)),
        null,
        null);
  }

  static RoadmapStep step(
      String id, String after, StepDays days, @Nullable LocalDate by, @Nullable LocalDate done) {
    return new RoadmapStep(
        id,
        id,
        after.isEmpty() ? List.of() : Arrays.asList(after.split(" ", -1)),
        days,
        RoadmapStep.Kind.PROCEDURE,
        "",
        by,
        done);
  }

  /** {@return up to nine steps in any order, some of them done} */
  static List<RoadmapStep> any(Random random) {
    List<RoadmapStep> steps = new ArrayList<>();
    int count = 1 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      List<String> after = new ArrayList<>();
      for (int before = 0; before < i; before++) {
        if (random.nextInt(3) == 0) {
          after.add("s" + before);
        }
      }
      int low = random.nextInt(50);
      int likely = low + random.nextInt(50);
      LocalDate done = random.nextInt(6) == 0 ? ON.plusDays(random.nextInt(80) - 60L) : null;
      steps.add(
          step(
              "s" + i,
              String.join(" ", after),
              StepDays.of(low, likely, likely + random.nextInt(50)),
              random.nextInt(3) == 0 ? ON.plusDays(random.nextInt(200)) : null,
              done));
    }
    Collections.shuffle(steps, random);
    return steps;
  }
}
