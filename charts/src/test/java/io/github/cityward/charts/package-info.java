/** Tests of io.github.cityward.charts. */
@NullMarked
package io.github.cityward.charts;

import org.jspecify.annotations.NullMarked;
