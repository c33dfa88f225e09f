/**
 * The score sheet of an assessment, as dossiers have one: {@link
 * io.github.cityward.scoresheet.ScoreSheet} words it once, and writes it as a workbook whose totals
 * are live formulas and as a document to be signed. It is no official form.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.scoresheet;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
