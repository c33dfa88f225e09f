package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of a table of 5,000 towns those are found that were added, from any town on. */
class FewTownsTest {
  private static final int TOWNS = 5_000;

  @Test
  void the_first_from_any_town_on_is_found() {
    FewTowns few = new FewTowns();
    for (int step : new int[] {1, 7, 700, 1_024, 3_000}) {
      few.clear();
      TreeSet<Integer> expected = new TreeSet<>();
      for (int town = step - 1; town < TOWNS; town += step) {
        few.add(town);
        expected.add(town);
      }
      assertThat(few.count()).isEqualTo(expected.size());
      for (int town = 0; town < TOWNS + 2_000; town++) {
        assertThat(few.firstFrom(town)).isEqualTo(expected.headSet(town).size());
        assertThat(few.contains(town)).isEqualTo(expected.contains(town));
      }
      assertThat(IntStream.range(0, few.count()).map(few::town).boxed().toList())
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void none_are_found_where_there_are_none() {
    FewTowns few = new FewTowns();
    assertThat(few.contains(0)).isFalse();
    few.add(3);
    few.clear();
    assertThat(few.count()).isZero();
    assertThat(few.firstFrom(0)).isZero();
    assertThat(few.contains(3)).isFalse();
  }
}
