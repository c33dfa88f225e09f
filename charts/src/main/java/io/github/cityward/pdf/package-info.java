/**
 * XHTML in, a tagged PDF out. {@link io.github.cityward.pdf.PdfDocument} is the way in: it sets
 * pages with the typefaces and the {@link io.github.cityward.pdf.Drawing drawings} that it is given
 * and fetches nothing else. It knows nothing of reports. This package alone touches openhtmltopdf,
 * whose licence is the LGPL.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.cityward.pdf;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
