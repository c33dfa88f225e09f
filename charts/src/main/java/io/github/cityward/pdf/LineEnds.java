package io.github.cityward.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where Java says so, but in no number, no day and no {@code https://}. */
final class LineEnds implements FSTextBreaker {
  private static final String INSIDE_A_NUMBER = ",./";

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
    while (end != BreakIterator.DONE && (isInsideANumber(end) || text.startsWith("//", end))) {
      end = ends.next();
    }
    return end;
  }

  private boolean isInsideANumber(int place) {
    return place >= 2
        && place < text.length()
        && INSIDE_A_NUMBER.indexOf(text.charAt(place - 1)) >= 0
        && Character.isDigit(text.charAt(place - 2))
        && Character.isDigit(text.charAt(place));
  }
}
