/** The command line: each command reads its files, calls the library and prints what it gives. */
@NullMarked
package io.github.cityward.cli;

import org.jspecify.annotations.NullMarked;
