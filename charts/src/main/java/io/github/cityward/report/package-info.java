/**
 * The readiness report: an assessment as one page that needs nothing else, for people to read,
 * print and pass on. The way in is {@link io.github.cityward.report.Report}; {@link
 * io.github.cityward.report.ChartFiles} writes the charts of other results.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.report;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
