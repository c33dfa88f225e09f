/**
 * Assessments, explanations, shortfalls and problems as JSON, in the schemas that other programs
 * rely on; towns from JSON. The way in is {@link io.github.cityward.json.Json}.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.cityward.json;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
