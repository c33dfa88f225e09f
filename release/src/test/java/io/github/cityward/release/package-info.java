@NullMarked
package io.github.cityward.release;

import org.jspecify.annotations.NullMarked;
