package io.github.cityward.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: where Java says so, but in no number, no day, no code and no {@code
 * https://}.
 */
final class LineEnds implements FSTextBreaker {
  private final BreakIterator ends = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";

  @Override
  public void setText(String text) {
    this.text = text;
    ends.setText(text);
  }

  @Override
  public int next() {
    int end = ends.next();
    while (end != BreakIterator.DONE && (isInsideAWord(end) || text.startsWith("//", end))) {
      end = ends.next();
    }
    return end;
  }

  /** A space would follow what ends a sentence or a part of one. */
  private boolean isInsideAWord(int place) {
    if (place < 1 || place >= text.length()) {
      return false;
    }
    char next = text.charAt(place);
    if (next == '%') {
      return true;
    }
    return switch (text.charAt(place - 1)) {
      case ',', '.' -> Character.isLetterOrDigit(next);
      case '/' -> Character.isDigit(next);
      default -> false;
    };
  }
}
