package io.github.cityward.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The colours of a picture, at most 256: those that it has most of, and such that no other is far
 * from all of them. Each other, at the edge of a letter, is shown as the nearest. A picture with a
 * byte for each pixel is a third as large as one with three, and written in half the time.
 */
final class Palette {
  /** As many as a byte can name. */
  static final int MOST = 256;

  /** How many are taken because the picture has most of them: all that charts draw in, and more. */
  private static final int FREQUENT = 64;

  /** A chart has some hundreds of colours; a power of two with room for any number of pixels. */
  private static final int ROOM = 1 << 16;

  /** Of longer runs of one colour the end is looked for many pixels at a time. */
  private static final int SHORT_RUN = 16;

  private static final int OPAQUE = 0xFF000000;

  private final int[] keys = new int[ROOM];
  private final int[] counts = new int[ROOM];
  private final byte[] indices = new byte[ROOM];
  private final List<Integer> used = new ArrayList<>();
  private int[] colours = new int[0];

  private Palette() {}

  /** {@return the palette of a picture of these pixels}, each {@code 0xRRGGBB} */
  static Palette of(int[] pixels) {
    Palette palette = new Palette();
    for (int from = 0; from < pixels.length; ) {
      int end = endOfRun(pixels, from, pixels.length);
      palette.count(pixels[from], end - from);
      from = end;
    }
    palette.choose();
    return palette;
  }

  private void count(int colour, int times) {
    int slot = slot(colour);
    if (keys[slot] == 0) {
      if (used.size() == ROOM / 2) {
        throw new IllegalStateException("A chart of more than " + ROOM / 2 + " colours.");
      }
      keys[slot] = colour | OPAQUE;
      used.add(slot);
    }
    counts[slot] += times;
  }

  private int slot(int colour) {
    int key = colour | OPAQUE;
    int slot = (key * 0x9E3779B1) >>> 16;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) % ROOM;
    }
    return slot;
  }

  private void choose() {
    used.sort(
        Comparator.<Integer>comparingInt(slot -> -counts[slot])
            .thenComparingInt(slot -> keys[slot]));
    int[] all = used.stream().mapToInt(slot -> keys[slot] & ~OPAQUE).toArray();
    int[] nearest = nearest(all);
    for (int i = 0; i < all.length; i++) {
      indices[used.get(i)] = (byte) nearest[i];
    }
  }

  /**
   * Chooses the colours: first the most frequent, then each time the one that is farthest from all
   * that were chosen.
   *
   * @param all colours, the most frequent first
   * @return for each the number of the nearest that was chosen
   */
  private int[] nearest(int[] all) {
    int[] nearest = new int[all.length];
    int[] distances = new int[all.length];
    Arrays.fill(distances, Integer.MAX_VALUE);
    colours = new int[Math.min(MOST, all.length)];
    for (int chosen = 0; chosen < colours.length; chosen++) {
      colours[chosen] = all[chosen < FREQUENT ? chosen : farthest(distances)];
      for (int i = 0; i < all.length; i++) {
        int distance = distance(all[i], colours[chosen]);
        if (distance < distances[i]) {
          distances[i] = distance;
          nearest[i] = chosen;
        }
      }
    }
    return nearest;
  }

  private static int farthest(int[] distances) {
    int farthest = 0;
    for (int i = 1; i < distances.length; i++) {
      farthest = distances[i] > distances[farthest] ? i : farthest;
    }
    return farthest;
  }

  private static int distance(int one, int other) {
    int red = ((one >> 16) & 0xFF) - ((other >> 16) & 0xFF);
    int green = ((one >> 8) & 0xFF) - ((other >> 8) & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }

  /** {@return the colours, each {@code 0xRRGGBB}, in the order of their numbers} */
  int[] colours() {
    return Arrays.copyOf(colours, colours.length);
  }

  /** Writes the numbers of {@code to.length} pixels from {@code start} on into {@code to}. */
  void copy(int[] pixels, int start, byte[] to) {
    int end = start + to.length;
    for (int from = start; from < end; ) {
      int next = endOfRun(pixels, from, end);
      Arrays.fill(to, from - start, next - start, indices[slot(pixels[from])]);
      from = next;
    }
  }

  /** {@return the first pixel from {@code from} on that differs from it, or {@code end}} */
  private static int endOfRun(int[] pixels, int from, int end) {
    int pixel = pixels[from];
    int next = from + 1;
    while (next < end && pixels[next] == pixel) {
      if (++next - from == SHORT_RUN) {
        // Paper between letters: the platform compares it with what is beside it, many at once.
        int differs = Arrays.mismatch(pixels, from, end - 1, pixels, from + 1, end);
        return differs < 0 ? end : from + 1 + differs;
      }
    }
    return next;
  }
}
