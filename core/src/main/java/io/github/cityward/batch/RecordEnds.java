package io.github.cityward.batch;

/** Where records end in bytes that begin with one: at a line end that stands outside quotes. */
final class RecordEnds {
  private RecordEnds() {}

  /** {@return where the record that begins at {@code start} ends; 0 if not before {@code end}} */
  static int first(byte[] bytes, int start, int end) {
    boolean quoted = false;
    for (int i = start; i < end; i++) {
      quoted ^= bytes[i] == '"';
      if (bytes[i] == '\n' && !quoted) {
        return i + 1;
      }
    }
    return 0;
  }

  /** {@return where the last whole record ends; 0 if none does} */
  static int last(byte[] bytes) {
    int last = 0;
    int next = first(bytes, 0, bytes.length);
    while (next > 0) {
      last = next;
      next = first(bytes, last, bytes.length);
    }
    return last;
  }

  /** {@return how many lines end from {@code start} on, before {@code end}, in quotes or not} */
  static int lines(byte[] bytes, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }
}
