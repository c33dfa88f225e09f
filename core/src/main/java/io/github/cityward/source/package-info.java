/**
 * Internal: files read strictly, every piece knowing its place, and written whole. Not for
 * applications: its types may change at any release. {@link io.github.cityward.source.TextFile} is
 * UTF-8 text, {@link io.github.cityward.source.CsvTable} a table, {@link
 * io.github.cityward.source.YamlNode} a tree; what is wrong goes to {@link
 * io.github.cityward.source.Problems}. {@link io.github.cityward.source.WholeFiles} writes.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.cityward.source;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
