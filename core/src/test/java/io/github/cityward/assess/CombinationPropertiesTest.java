package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.rules.CountedRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Random trees of standards, against plain yes and no. */
class CombinationPropertiesTest {
  private static final long SEED = 20_260_101;
  private static final List<String> QUANTITIES =
      List.of(
          "water.clean_piped",
          "green.share",
          "waste.treated_share",
          "labour.non_agricultural",
          "cemetery.planned_share",
          "urbanisation.share");

  private final SplittableRandom random = new SplittableRandom(SEED);
  private int codes;

  /**
   * A tree of any, all and some only grows with what is met: with all that is not known taken as
   * not met it has its worst case, with all taken as met its best.
   */
  @Test
  void the_verdict_is_that_of_all_ways_to_fill_what_is_not_known() {
    for (int i = 0; i < Trials.of(400); i++) {
      codes = 0;
      Tree tree = tree(3);
      TownBuilder builder = Town.builder("tree");
      List<String> met = new ArrayList<>();
      List<String> possible = new ArrayList<>();
      for (String quantity : QUANTITIES) {
        int state = random.nextInt(3);
        if (state > 0) {
          SampleTowns.observe(builder, quantity, state == 1 ? "50" : "49.9");
        }
        if (state == 1) {
          met.add(quantity);
        }
        if (state != 2) {
          possible.add(quantity);
        }
      }
      Assessment assessment =
          Assessor.of(CountedRules.read(CountedRules.with(tree.yaml(0))).orElseThrow())
              .assess(builder.build(), SampleTowns.DAY);
      Verdict expected =
          tree.test(met::contains)
              ? Verdict.MET
              : tree.test(possible::contains) ? Verdict.UNDETERMINED : Verdict.NOT_MET;
      assertThat(assessment.verdict())
          .as("seed %d, tree %d:%n%s", SEED, i, tree.yaml(0))
          .isEqualTo(expected);
    }
  }

  /** A standard if {@code needs} is 0, else so many of {@code parts}. */
  private record Tree(String code, String quantity, int needs, List<Tree> parts) {
    boolean test(Predicate<String> met) {
      return needs == 0
          ? met.test(quantity)
          : parts.stream().filter(each -> each.test(met)).count() >= needs;
    }

    String yaml(int indent) {
      String text;
      if (needs == 0) {
        text =
            """
            - code: %s
              quantity: %s
              required:
                at-least: 50
              evidence: official
              cite: "row"
            """
                .formatted(code, quantity);
      } else {
        text =
            """
            - code: %s
              name: {vi: "Nhóm", en: "Group"}
              needs: %d
              some-of:
            """
                .formatted(code, needs);
        for (Tree each : parts) {
          text += each.yaml(4);
        }
      }
      return text.indent(indent);
    }
  }

  private Tree tree(int depth) {
    String code = "T" + codes++;
    if (depth == 0 || random.nextInt(3) == 0) {
      return new Tree(code, QUANTITIES.get(random.nextInt(QUANTITIES.size())), 0, List.of());
    }
    List<Tree> parts = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      parts.add(tree(depth - 1));
    }
    return new Tree(code, "", 1 + random.nextInt(count), parts);
  }
}
