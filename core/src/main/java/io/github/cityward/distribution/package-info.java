/**
 * How a number may fall that is not known for certain (phân phối xác suất). A {@link
 * io.github.cityward.distribution.Distribution} is given by its quantiles; the usual ones are
 * records here, and an application may write its own.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.cityward.distribution;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
