/** Tests of io.github.cityward.cli.text. */
@NullMarked
package io.github.cityward.cli.text;

import org.jspecify.annotations.NullMarked;
