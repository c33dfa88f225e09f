package io.github.cityward.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream of bytes into pieces of whole records, so that each can be read by itself. A line
 * end within quotes ends no record.
 */
final class RecordSplitter {
  private final InputStream in;
  private final int pieceSize;
  private final int longestRecord;
  private byte[] rest = new byte[0];
  private boolean ended;

  /**
   * Some whole records.
   *
   * @param bytes the bytes, up to the limit of the buffer
   * @param tooLong whether it is the beginning of a record that is longer than any may be; then it
   *     is the last
   */
  record Slice(ByteBuffer bytes, boolean tooLong) {
    int size() {
      return bytes.limit();
    }

    /** {@return whether a quote is open at its end} */
    boolean isWithinQuotes() {
      return StandardCharsets.ISO_8859_1
                  .decode(bytes.duplicate())
                  .chars()
                  .filter(each -> each == '"')
                  .count()
              % 2
          == 1;
    }
  }

  /**
   * Makes a splitter.
   *
   * @param pieceSize how many bytes one piece has, about
   * @param longestRecord how many bytes a record may have
   */
  RecordSplitter(InputStream in, int pieceSize, int longestRecord) {
    this.in = in;
    this.pieceSize = pieceSize;
    this.longestRecord = longestRecord;
  }

  /** {@return the next whole records; empty after the last} */
  Optional<Slice> next() throws IOException {
    return cut(false);
  }

  /** {@return the next record alone, such as the header; empty after the last} */
  Optional<Slice> nextRecord() throws IOException {
    return cut(true);
  }

  /**
   * Passes over so many bytes, behind which a record begins.
   *
   * @throws java.io.EOFException if there are fewer
   */
  void skip(long bytes) throws IOException {
    int held = (int) Math.min(bytes, rest.length);
    rest = Arrays.copyOfRange(rest, held, rest.length);
    in.skipNBytes(bytes - held);
  }

  private Optional<Slice> cut(boolean onlyOne) throws IOException {
    byte[] bytes = rest;
    for (int wanted = pieceSize; ; wanted = bytes.length + pieceSize) {
      bytes = filled(bytes, Math.min(wanted, longestRecord + 1));
      int end =
          onlyOne
              ? RecordEnds.first(bytes, 0, bytes.length)
              : ended ? bytes.length : lastEnd(bytes);
      if (end == 0 && !ended && bytes.length > longestRecord) {
        ended = true;
        rest = new byte[0];
        return Optional.of(new Slice(ByteBuffer.wrap(bytes), true));
      }
      if (end > 0 || ended) {
        int size = end == 0 ? bytes.length : end;
        rest = Arrays.copyOfRange(bytes, size, bytes.length);
        return size == 0
            ? Optional.empty()
            : Optional.of(new Slice(ByteBuffer.wrap(bytes, 0, size), false));
      }
    }
  }

  /** {@return {@code begun} with as many more bytes as it takes to have {@code wanted}, if any} */
  private byte[] filled(byte[] begun, int wanted) throws IOException {
    if (ended || begun.length >= wanted) {
      return begun;
    }
    byte[] bytes = Arrays.copyOf(begun, wanted);
    int size = begun.length + in.readNBytes(bytes, begun.length, wanted - begun.length);
    ended = size < wanted;
    return ended ? Arrays.copyOf(bytes, size) : bytes;
  }

  private static int lastEnd(byte[] bytes) {
    return hasQuotes(bytes) ? RecordEnds.last(bytes) : lastLineEnd(bytes);
  }

  /** A text finds a character many bytes at a time. */
  private static boolean hasQuotes(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf('"') >= 0;
  }

  private static int lastLineEnd(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }
}
