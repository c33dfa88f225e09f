package io.github.cityward.workbook;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the format of a cell makes of its number. */
enum CellFormat {
  /** The number itself. */
  PLAIN,
  /** A share of 1, shown as a percentage. */
  PERCENT,
  /** A day, counted from the beginning of the workbook's calendar. */
  DATE;

  private static final Pattern NOT_SHOWN_AS_CODE =
      Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[[^\\]]*\\]?");
  private static final Pattern DAY_OR_TIME = Pattern.compile("[dmyhsDMYHS]");

  /** The formats that every program knows by their number (ECMA-376, part 1, 18.8.30). */
  static Map<Integer, CellFormat> known() {
    Stream<Integer> dates =
        Stream.of(
                IntStream.rangeClosed(14, 22),
                IntStream.rangeClosed(27, 36),
                IntStream.rangeClosed(45, 47),
                IntStream.rangeClosed(50, 58))
            .flatMap(IntStream::boxed);
    Map<Integer, CellFormat> known = dates.collect(Collectors.toMap(id -> id, id -> DATE));
    known.put(9, PERCENT);
    known.put(10, PERCENT);
    return known;
  }

  /** {@return what {@code code} does, such as {@code 0.00%} or {@code dd/mm/yyyy;@}} */
  static CellFormat of(String code) {
    String bare = NOT_SHOWN_AS_CODE.matcher(code).replaceAll("");
    if (bare.contains("%")) {
      return PERCENT;
    }
    boolean isGeneral = bare.equalsIgnoreCase("General") || bare.equalsIgnoreCase("Standard");
    return !isGeneral && DAY_OR_TIME.matcher(bare).find() ? DATE : PLAIN;
  }
}
