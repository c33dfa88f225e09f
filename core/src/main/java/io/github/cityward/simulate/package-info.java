/**
 * How sure it is that a town is ready in a year: many draws of its uncertain quantities, each of
 * them assessed. {@link io.github.cityward.simulate.Simulator} makes a {@link
 * io.github.cityward.simulate.Simulation} of a town whose {@code uncertainties} say how its values
 * may fall.
 */
@NullMarked
package io.github.cityward.simulate;

import org.jspecify.annotations.NullMarked;
