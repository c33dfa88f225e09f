package io.github.cityward.gallery;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.SensitivityAnalysis;
import io.github.cityward.simulate.Simulation;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What the examples start from: the towns of this repository, and the law on a day.
 *
 * @param data the folder {@code examples/data}
 */
record Start(Path data) {
  static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  Town town(String id) {
    return TownReader.readWhole(data.resolve(id)).orElseThrow();
  }

  /** {@return Trảng Bàng: what was published, and nothing else} */
  Town real() {
    return town("trang-bang");
  }

  /** {@return Trảng Bàng with assumed values, named as such in every chart} */
  Town illustrative() {
    return town("trang-bang-illustrative");
  }

  RuleSet rules(String id) {
    return RuleLibrary.bundled().find(id).orElseThrow();
  }

  Assessor assessor() {
    return Assessor.of(rules("urban-111-2025-III"));
  }

  Assessment assessment() {
    return assessor().assess(illustrative(), DAY);
  }

  Comparison comparison() {
    return Comparison.of(
        Stream.of("trang-bang", "trang-bang-illustrative", "do-thi-minh-hoa", "panel/sa-dec")
            .map(id -> assessor().assess(town(id), DAY))
            .toList());
  }

  Simulation simulation() {
    try {
      return Simulator.of(assessor()).simulate(illustrative(), 2026, 2032, 2_000, 7);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Sensitivity sensitivity() {
    try {
      return SensitivityAnalysis.of(assessor())
          .analyse(illustrative(), LocalDate.of(2029, 12, 31), 512, 7);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  PlanTask task() {
    return PlanTask.of(illustrative(), assessor(), LocalDate.of(2029, 12, 31));
  }
}
