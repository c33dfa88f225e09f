package io.github.cityward.gallery;

import java.util.Locale;

/** One kind of chart, made of the data of this repository. */
interface Example {
  /** {@return the name of its picture, without an ending} */
  String name();

  /** {@return the chart, its words in the language of {@code locale}} */
  Picture picture(Start start, Locale locale);
}
