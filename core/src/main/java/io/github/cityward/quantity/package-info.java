/**
 * What is measured and in which unit. {@link io.github.cityward.quantity.Quantity} is the thing
 * measured, {@link io.github.cityward.quantity.Value} a number, a range or a level of it, {@link
 * io.github.cityward.quantity.Points} and {@link io.github.cityward.quantity.Interval} what it
 * earns. Everything is exact.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.cityward.quantity;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
