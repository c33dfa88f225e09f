package io.github.cityward.notebook;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Comparison;
import io.github.cityward.forecast.Projection;
import io.github.cityward.plan.Plan;
import io.github.cityward.simulate.Simulation;
import java.util.List;
import java.util.Locale;
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

    @Override
    public boolean canTransform(Object shown) {
      return shown instanceof Assessment
          || shown instanceof AssessmentDiff
          || shown instanceof Comparison
          || shown instanceof Projection
          || shown instanceof Simulation
          || shown instanceof Plan
          || shown instanceof XYChart
          || shown instanceof Table;
    }

    @Override
    public Class<?> transformedClass() {
      return View.class;
    }

    @Override
    public View transform(Object shown) {
      if (shown instanceof Assessment assessment) {
        return View.of(assessment, VIETNAMESE);
      }
      if (shown instanceof AssessmentDiff diff) {
        return View.of(diff, VIETNAMESE);
      }
      if (shown instanceof Comparison comparison) {
        return View.of(comparison, VIETNAMESE);
      }
      if (shown instanceof Projection projection) {
        return View.of(projection, VIETNAMESE);
      }
      if (shown instanceof Simulation simulation) {
        return View.of(simulation, VIETNAMESE);
      }
      if (shown instanceof Plan plan) {
        return View.of(plan, VIETNAMESE);
      }
      if (shown instanceof XYChart chart) {
        return View.of(chart, chart.getTitle());
      }
      return View.of((Table) shown, VIETNAMESE);
    }
  }
}
