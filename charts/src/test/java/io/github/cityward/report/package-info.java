/** Tests of io.github.cityward.report. */
@NullMarked
package io.github.cityward.report;

import org.jspecify.annotations.NullMarked;
