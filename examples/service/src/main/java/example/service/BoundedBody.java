package example.service;

import io.github.cityward.Limit;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads a body as far as it may be long, whether or not its sender said how long it is. */
@Component
class BoundedBody {
  private static final DataSize MOST = DataSize.ofBytes(Limit.FILE_BYTES.usual());

  private final DataSize largest;

  /**
   * A reader of bodies of at most {@code largest}.
   *
   * @throws IllegalArgumentException if that is less than nothing, or more than the library reads
   */
  BoundedBody(@Value("${cityward.largest-body}") DataSize largest) {
    if (largest.isNegative() || largest.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "cityward.largest-body is %s. Write a size up to %s.".formatted(largest, MOST));
    }
    this.largest = largest;
  }

  /**
   * {@return all of {@code body}}
   *
   * @throws BodyTooLargeException if it is longer; what goes beyond is not read
   */
  byte[] read(InputStream body) throws IOException {
    int most = (int) largest.toBytes();
    byte[] read = body.readNBytes(most + 1);
    if (read.length > most) {
      throw new BodyTooLargeException(largest);
    }
    return read;
  }
}
