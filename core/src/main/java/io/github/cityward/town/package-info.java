/**
 * A town and its observations. The way in is {@link io.github.cityward.town.TownReader} for a
 * folder, or {@link io.github.cityward.town.Town#builder(String)} for an application that has no
 * files.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.cityward.town;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
