/** Tests of the gallery. */
@NullMarked
package io.github.cityward.gallery;

import org.jspecify.annotations.NullMarked;
