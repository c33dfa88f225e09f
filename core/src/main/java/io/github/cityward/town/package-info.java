/**
 * A town and its observations. The way in is {@link io.github.cityward.town.TownReader} for a
 * folder, or {@link io.github.cityward.town.Town#builder(String)} for an application that has no
 * files.
 */
@NullMarked
package io.github.cityward.town;

import org.jspecify.annotations.NullMarked;
