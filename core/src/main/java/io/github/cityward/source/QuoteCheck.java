package io.github.cityward.source;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;

/**
 * Whether each quote of a table stands where RFC 4180 lets it stand: around a whole cell, or
 * doubled inside one. The CSV library takes a quote in the middle of a bare cell as a character;
 * here it is a problem, since it is nearly always half of a broken pair.
 */
final class QuoteCheck {
  private enum In {
    START,
    BARE,
    QUOTED,
    CLOSED
  }

  private QuoteCheck() {}

  /** Reports the first quote that stands wrong; {@return whether there is none}. */
  static boolean passes(TextFile file, Problems problems) {
    String text = file.text();
    In state = In.START;
    int line = 1;
    int cell = 1;
    Place opened = Place.at(file.name(), 1, 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (state == In.QUOTED) {
        if (c == '"') {
          boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
          i += doubled ? 1 : 0;
          state = doubled ? In.QUOTED : In.CLOSED;
        }
      } else if (c == ',') {
        state = In.START;
        cell++;
      } else if (c == '\n' || c == '\r') {
        state = In.START;
        cell = 1;
      } else if (state == In.CLOSED || (c == '"' && state != In.START)) {
        problems.report(ProblemCode.STRAY_QUOTE, Place.at(file.name(), line, cell));
        return false;
      } else if (c == '"') {
        state = In.QUOTED;
        opened = Place.at(file.name(), line, cell);
      } else {
        state = In.BARE;
      }
      line += c == '\n' ? 1 : 0;
    }
    if (state == In.QUOTED) {
      problems.report(ProblemCode.OPEN_QUOTE, opened);
      return false;
    }
    return true;
  }
}
