package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The model on the page about models. */
class WriteAModelTest {
  // readme:begin
  record UrbanByShare() implements IndicatorModel {
    private static final String PERSONS = "population.total";
    private static final String SHARE = "population.urban_share";

    @Override
    public String name() {
      return PERSONS + " * " + SHARE + " / 100";
    }

    @Override
    public String quantity() {
      return "population.urban";
    }

    @Override
    public List<String> inputs() {
      return List.of(PERSONS, SHARE);
    }

    @Override
    public Optional<Value> derive(Map<String, Value> values) {
      Range persons = (Range) Objects.requireNonNull(values.get(PERSONS));
      Range share = (Range) Objects.requireNonNull(values.get(SHARE));
      return Optional.of(persons.times(share).dividedBy(Range.exactly(Rational.HUNDRED)));
    }
  }

  // readme:end

  @Test
  void a_result_names_the_model() {
    LocalDate date = LocalDate.of(2026, 6, 30);
    Town town =
        Town.builder("a")
            .observe("population.total", date, "200000", Basis.OFFICIAL, "statistical yearbook")
            .observe("population.urban_share", date, "40..50", Basis.REPORTED, "two newspapers")
            .build();
    // readme:begin
    RuleSet rules = RuleLibrary.bundled().inForce(UrbanClass.III, date);
    Assessor assessor = Assessor.of(rules).with(List.of(new UrbanByShare()));
    Assessment assessment = assessor.assess(town, date);
    // readme:end
    ValueInUse used = assessment.indicator("2A.II.03").orElseThrow().value();
    assertThat(Objects.requireNonNull(used).value()).hasToString("80000..100000");
    assertThat(used.basis()).isEqualTo(Basis.DERIVED);
  }

  // readme:begin
  @Nested
  class Contract extends IndicatorModelContract {
    @Override
    protected Stream<IndicatorModel> models() {
      return Stream.of(new UrbanByShare());
    }
  }
  // readme:end
}
