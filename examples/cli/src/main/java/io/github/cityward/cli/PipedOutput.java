package io.github.cityward.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An output that may be a pipe. Once its reader has left, as {@code head} does, the rest goes
 * nowhere: the reader has what it wanted, and nothing is wrong.
 */
final class PipedOutput extends FilterOutputStream {
  private boolean isRead = true;

  PipedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int first, int length) throws IOException {
    if (isRead) {
      try {
        out.write(bytes, first, length);
      } catch (IOException e) {
        if (!"Broken pipe".equals(e.getMessage())) {
          throw e;
        }
        isRead = false;
      }
    }
  }
}
