/** Tests of io.github.cityward.notebook. */
@NullMarked
package io.github.cityward.notebook;

import org.jspecify.annotations.NullMarked;
