/**
 * Tables of many towns, read, assessed and written as they stream by. The way in is {@link
 * io.github.cityward.batch.TownTable}.
 */
@NullMarked
package io.github.cityward.batch;

import org.jspecify.annotations.NullMarked;
