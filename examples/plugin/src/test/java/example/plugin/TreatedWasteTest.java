package example.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.IndicatorModelContract;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreatedWasteTest extends IndicatorModelContract {
  private static final LocalDate DATE = LocalDate.of(2020, 12, 31);

  @Override
  protected Stream<IndicatorModel> models() {
    return Stream.of(new TreatedWaste());
  }

  /** Of 60 % that are collected at most 60 % are treated, and 65 % are needed for any points. */
  @Test
  void too_little_that_is_collected_leaves_nothing_to_earn() {
    List<IndicatorModel> own =
        ServiceLoader.load(IndicatorModel.class).stream().map(ServiceLoader.Provider::get).toList();
    Assessor assessor =
        Assessor.of(RuleLibrary.bundled().find("urban-1210-2016-III").orElseThrow())
            .acceptingUnverified()
            .with(own);
    Town town =
        Town.builder("a")
            .observe("waste.collected_share.inner", DATE, "60", Basis.ASSUMED, "")
            .build();
    IndicatorScore treated = assessor.assess(town, DATE).indicator("5A.III.6").orElseThrow();
    assertThat(Objects.requireNonNull(treated.value()).printed()).hasToString("0..60");
    assertThat(Objects.requireNonNull(treated.value()).model())
        .isEqualTo("0..waste.collected_share.inner");
    assertThat(treated.points()).isEqualTo(Interval.exactly(Points.ZERO));
  }

  /** Nobody has checked it: where that is not accepted, it derives nothing. */
  @Test
  void it_is_not_asked_where_unverified_figures_do_not_count() {
    Town town =
        Town.builder("a")
            .observe("waste.collected_share.inner", DATE, "60", Basis.ASSUMED, "")
            .build();
    Assessor assessor =
        Assessor.of(RuleLibrary.bundled().find("urban-1210-2016-III").orElseThrow())
            .with(List.of(new TreatedWaste()));
    assertThat(assessor.assess(town, DATE).indicator("5A.III.6").orElseThrow().value()).isNull();
  }
}
