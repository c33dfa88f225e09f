/**
 * Models that derive the value of a quantity from other observations. An {@link
 * io.github.cityward.indicator.IndicatorModel} of your own is passed to the assessor by value;
 * {@link io.github.cityward.indicator.IndicatorModels#builtIn} gives those that come with the
 * library.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.cityward.indicator;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
