/**
 * Results as tables that say where they come from. The ways in are {@link
 * io.github.cityward.export.ResultTable#of}, then {@link io.github.cityward.export.CsvText} for
 * programs and spreadsheets, {@link io.github.cityward.export.MarkdownText} for people; JSON is in
 * {@code io.github.cityward.json}, workbooks are in the module of charts.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.export;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
