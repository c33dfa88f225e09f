/** Tests of the notebooks as they are committed, outputs included. */
@NullMarked
package io.github.cityward.notebooks;

import org.jspecify.annotations.NullMarked;
