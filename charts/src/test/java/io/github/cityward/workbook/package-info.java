/** Tests of io.github.cityward.workbook. */
@NullMarked
package io.github.cityward.workbook;

import org.jspecify.annotations.NullMarked;
