/** Measurements of what the planner rests on. Not part of the API. */
@NullMarked
package io.github.cityward.plan;

import org.jspecify.annotations.NullMarked;
