/**
 * Every kind of chart, made of the data of this repository: one short class each, and {@link
 * io.github.cityward.gallery.Gallery}, which writes the pictures and the pages of {@code
 * docs/gallery} from them.
 */
@NullMarked
package io.github.cityward.gallery;

import org.jspecify.annotations.NullMarked;
