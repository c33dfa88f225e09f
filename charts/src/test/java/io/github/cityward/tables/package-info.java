/** Tests of tables in and out. */
@NullMarked
package io.github.cityward.tables;

import org.jspecify.annotations.NullMarked;
