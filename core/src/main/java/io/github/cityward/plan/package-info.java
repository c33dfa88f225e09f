/**
 * The cheapest way to a verdict (kế hoạch): which projects together bring a town to a class of
 * urban area at the lowest cost, with the proof that none is cheaper.
 */
@NullMarked
package io.github.cityward.plan;

import org.jspecify.annotations.NullMarked;
