/**
 * The class or the level that a unit has by law on a day. The way in is {@link
 * io.github.cityward.standing.Standing#of(io.github.cityward.town.Town, java.time.LocalDate)}; its
 * sentences are in {@link io.github.cityward.standing.StandingWords}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.standing;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
