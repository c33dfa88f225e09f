/**
 * Models that derive the value of a quantity from other observations. An {@link
 * io.github.cityward.indicator.IndicatorModel} of your own is passed to the assessor by value;
 * {@link io.github.cityward.indicator.IndicatorModels#builtIn} gives those that come with the
 * library.
 */
@NullMarked
package io.github.cityward.indicator;

import org.jspecify.annotations.NullMarked;
