package io.github.cityward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.RandomValues;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReproducibleJsonTest {
  private static final List<Town> TOWNS =
      IntStream.range(0, 40)
          .mapToObj(seed -> SampleTowns.of(new RandomValues(seed).some()).build())
          .toList();

  @Test
  void two_runs_and_four_threads_give_the_same_text()
      throws ExecutionException, InterruptedException {
    List<String> once = texts();
    Assessor again = assessor();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> running =
          TOWNS.stream().map(town -> threads.submit(() -> text(again, town))).toList();
      for (int seed = 0; seed < running.size(); seed++) {
        assertThat(running.get(seed).get()).as("seed %d", seed).isEqualTo(once.get(seed));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void the_locale_of_the_machine_changes_nothing() {
    List<String> once = texts();
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "tr", "vi", "de")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(texts()).as(tag).isEqualTo(once);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  /** By an assessor of its own. */
  private static List<String> texts() {
    Assessor assessor = assessor();
    return TOWNS.stream().map(town -> text(assessor, town)).toList();
  }

  private static Assessor assessor() {
    return Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());
  }

  private static String text(Assessor assessor, Town town) {
    return Json.assessment(assessor.assess(town, SampleTowns.DAY), Locale.ENGLISH);
  }
}
