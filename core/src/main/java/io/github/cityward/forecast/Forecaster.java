package io.github.cityward.forecast;

import io.github.cityward.Problem;
import io.github.cityward.distribution.Distribution;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A way to tell from the past how a quantity may go on (phương pháp dự báo). Open: an application
 * may write its own; an object must be immutable: many threads may ask it, and the same series
 * gives the same forecast. {@link Forecast#of} asks first whether anything is in the way, so that
 * {@link #predict} need not check its series. {@code ForecasterContract}, in the artifact of type
 * {@code test-jar}, checks all this.
 */
public interface Forecaster {
  /** {@return a short code, such as {@code linear}} */
  String method();

  /** {@return how many points it needs at the least} */
  int fewestPoints();

  /**
   * {@return what keeps this method from telling of {@code day} from the series, if anything does}
   * Unless a method says otherwise, too few points do, and a range that is observed later than all
   * points: a number would be surer than what is known. A reason that none of the library's codes
   * tells has the code {@link io.github.cityward.ProblemCode#SERIES_NOT_FOR_METHOD}.
   */
  default Optional<Problem> obstacle(Series series, LocalDate day) {
    return Obstacles.ofAny(series, this);
  }

  /**
   * {@return whether how far it may miss is estimated from the points alone, so that two or three
   * which it does not miss leave that untold} Unless a method says otherwise, it is not.
   */
  default boolean estimatesSpread() {
    return false;
  }

  /**
   * {@return how the quantity may fall on {@code day}, of which the median is the forecast} It need
   * not know the bounds of the quantity.
   *
   * @param series what was observed; has no obstacle, and no break before {@code day}
   * @param day a day after the latest point
   */
  Distribution predict(Series series, LocalDate day);
}
