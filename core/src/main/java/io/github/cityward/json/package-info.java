/**
 * Assessments, explanations, shortfalls and problems as JSON, in the schemas that other programs
 * rely on; towns from JSON. The way in is {@link io.github.cityward.json.Json}.
 */
@NullMarked
package io.github.cityward.json;

import org.jspecify.annotations.NullMarked;
