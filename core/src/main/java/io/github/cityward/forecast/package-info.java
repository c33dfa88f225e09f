/**
 * What a town's figures may become, and what the law says then (dự báo). A {@link
 * io.github.cityward.forecast.Series} of dated observations goes to a {@link
 * io.github.cityward.forecast.Forecaster}, of which {@link io.github.cityward.forecast.Forecasters}
 * has the usual ones; {@link io.github.cityward.forecast.Projector} assesses a town year by year.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.forecast;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
