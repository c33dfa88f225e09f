/**
 * Tables of many towns, read, assessed and written as they stream by. The way in is {@link
 * io.github.cityward.batch.TownTable}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.batch;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
