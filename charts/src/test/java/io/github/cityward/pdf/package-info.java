@NullMarked
package io.github.cityward.pdf;

import org.jspecify.annotations.NullMarked;
