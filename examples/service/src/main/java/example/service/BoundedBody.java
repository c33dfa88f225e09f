package example.service;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads a body as far as it may be long, whether or not its sender said how long it is. */
@Component
class BoundedBody {
  private final DataSize largest;

  BoundedBody(@Value("${cityward.largest-body}") DataSize largest) {
    this.largest = largest;
  }

  /**
   * {@return all of {@code body}}
   *
   * @throws BodyTooLargeException if it is longer; what goes beyond is not read
   */
  byte[] read(InputStream body) throws IOException {
    int most = Math.toIntExact(largest.toBytes());
    byte[] read = body.readNBytes(most + 1);
    if (read.length > most) {
      throw new BodyTooLargeException(largest);
    }
    return read;
  }
}
