/** How long things take, measured; no part of the API. */
@NullMarked
package io.github.cityward.benchmarks;

import org.jspecify.annotations.NullMarked;
