package io.github.cityward.notebook;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Comparison;
import io.github.cityward.forecast.Projection;
import io.github.cityward.plan.Plan;
import io.github.cityward.simulate.Simulation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.knowm.xchart.XYChart;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;
import tech.tablesaw.api.Table;

/**
 * Shows results in a notebook, in Vietnamese; a {@link View} is shown in the language it was made
 * in. The kernel finds it by itself: nobody calls it.
 */
public final class ViewDisplay implements DisplayProvider {
  private static final String TEXT = "text/plain";

  /** As the kernel makes it. */
  public ViewDisplay() {}

  @Override
  public List<DisplayRenderer> getDisplayRenderers() {
    return List.of(new OfView());
  }

  @Override
  public List<DisplayTransformer> getDisplayTransformers() {
    return List.of(new ToView());
  }

  private static final class OfView implements DisplayRenderer {
    @Override
    public Class<?> rendererClass() {
      return View.class;
    }

    /** Whatever type is asked for: a page takes of the two the one that it can show. */
    @Override
    public boolean canRender(String type) {
      return true;
    }

    @Override
    public DisplayData render(String type, Object shown) {
      View view = (View) shown;
      DisplayData data = DisplayData.withType(TEXT, view.text());
      data.putData(view.type(), view.content());
      return data;
    }
  }

  private static final class ToView implements DisplayTransformer {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final List<Way<?>> ways =
        List.of(
            new Way<>(Assessment.class, View::of),
            new Way<>(AssessmentDiff.class, View::of),
            new Way<>(Comparison.class, View::of),
            new Way<>(Projection.class, View::of),
            new Way<>(Simulation.class, View::of),
            new Way<>(Plan.class, View::of),
            new Way<>(XYChart.class, (chart, reader) -> View.of(chart, chart.getTitle())),
            new Way<>(Table.class, View::of));

    @Override
    public boolean canTransform(Object shown) {
      return way(shown).isPresent();
    }

    @Override
    public Class<?> transformedClass() {
      return View.class;
    }

    @Override
    public View transform(Object shown) {
      return way(shown).orElseThrow().show(shown, VIETNAMESE);
    }

    private Optional<Way<?>> way(Object shown) {
      return ways.stream().filter(each -> each.type().isInstance(shown)).findFirst();
    }
  }

  /** How results of a type are shown. */
  private record Way<T>(Class<T> type, BiFunction<T, Locale, View> view) {
    View show(Object shown, Locale reader) {
      return view.apply(type.cast(shown), reader);
    }
  }
}
