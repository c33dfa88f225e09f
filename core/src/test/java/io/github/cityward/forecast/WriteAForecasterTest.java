package io.github.cityward.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.Fixed;
import io.github.cityward.distribution.Student;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The forecaster on the page about models. */
class WriteAForecasterTest {
  // readme:begin
  /** The mean of the last three values, and one more value about it. */
  record MeanOfThree() implements Forecaster {
    @Override
    public String method() {
      return "mean-of-three";
    }

    @Override
    public int fewestPoints() {
      return 3;
    }

    @Override
    public boolean estimatesSpread() {
      return true;
    }

    @Override
    public Distribution predict(Series series, LocalDate day) {
      Objects.requireNonNull(day, "day");
      int points = series.points().size();
      List<Double> last =
          series.points().subList(points - 3, points).stream().map(Series.Point::value).toList();
      double mean = last.stream().mapToDouble(each -> each).sum() / 3;
      double squares = last.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
      double scale = Math.sqrt(squares / 2 * (1 + 1.0 / 3));
      return scale == 0 ? new Fixed(mean) : new Student(mean, scale, 2);
    }
  }

  // readme:end

  @Test
  void a_projection_chooses_it_where_it_foretold_the_past_best() {
    Path folder = Path.of("../examples/data/do-thi-minh-hoa");
    LocalDate known = LocalDate.of(2026, 6, 30);
    Town town = TownReader.read(folder).orElseThrow();
    Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, known));
    // readme:begin
    List<Forecaster> methods = List.of(new MeanOfThree(), Forecasters.linear());
    Projection projection =
        Projector.under(assessor).choosing(methods).project(town, known, 2026, 2030);
    // readme:end
    assertThat(projection.choices())
        .extracting(each -> each.forecaster().method())
        .contains("mean-of-three", "linear");
  }

  // readme:begin
  @Nested
  class Contract extends ForecasterContract {
    @Override
    protected Stream<Forecaster> forecasters() {
      return Stream.of(new MeanOfThree());
    }
  }
  // readme:end
}
