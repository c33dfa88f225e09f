/**
 * Results as a notebook shows them: a table or a picture, and the same in sentences where neither
 * can be shown. In a Java kernel for Jupyter that finds {@link
 * io.github.cityward.notebook.ViewDisplay} on its class path (rapaio-jupyter-kernel does), a result
 * that is the last expression of a cell appears in Vietnamese by itself; {@link
 * io.github.cityward.notebook.View} makes it in another language, and for any other page.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.notebook;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
