/**
 * How close a Vietnamese town is to a class of urban area, and how sure that is.
 *
 * <p>This package holds what every other one speaks: {@link io.github.cityward.Result} is an object
 * or all the {@link io.github.cityward.Problem problems} that kept it from being made; {@link
 * io.github.cityward.Name} is a name in Vietnamese and English. The way in is {@code RuleLibrary}
 * for the law, {@code TownReader} or {@code Town.builder} for the town, and {@code Assessor} for
 * the assessment.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.cityward;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
