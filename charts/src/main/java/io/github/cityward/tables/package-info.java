/**
 * Tables for notebooks and data pipelines: towns, their values, assessments and comparisons as
 * Tablesaw tables and back, and many towns of a table assessed at once. The way in is {@link
 * io.github.cityward.tables.Tables}, which names the columns of each table and their types.
 *
 * <p>What is missing stays missing, in both directions; a table that comes in is read as strictly
 * as a town's files are, and never changed.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.tables;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
