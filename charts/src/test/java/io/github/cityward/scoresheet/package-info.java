/** Tests of io.github.cityward.scoresheet. */
@NullMarked
package io.github.cityward.scoresheet;

import org.jspecify.annotations.NullMarked;
