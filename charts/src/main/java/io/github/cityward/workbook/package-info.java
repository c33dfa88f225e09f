/**
 * Towns as {@code .xlsx} workbooks. {@link io.github.cityward.workbook.WorkbookReader} reads one as
 * a folder is read, {@link io.github.cityward.workbook.TownWorkbook} writes one, {@link
 * io.github.cityward.workbook.Template} makes the one that a planner fills in for a rule set.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.workbook;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
