package io.github.cityward.cli.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One cell of a table: pieces of text, each in its style. */
record Cell(List<Piece> pieces) {
  static final Cell EMPTY = new Cell(List.of());

  /** Text in one style. */
  record Piece(String text, Style style) {}

  static Cell of(String text) {
    return of(text, Style.PLAIN);
  }

  static Cell of(String text, Style style) {
    return new Cell(List.of(new Piece(text, style)));
  }

  /** {@return this cell followed by {@code text}} */
  Cell and(String text, Style style) {
    return and(of(text, style));
  }

  /** {@return this cell followed by {@code other}} */
  Cell and(Cell other) {
    return new Cell(Stream.concat(pieces.stream(), other.pieces.stream()).toList());
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  int width() {
    return Screen.width(text());
  }

  String draw(Screen screen) {
    return pieces.stream()
        .map(piece -> piece.style().draw(piece.text(), screen))
        .collect(Collectors.joining());
  }
}
