package example.service;

import org.springframework.util.unit.DataSize;

/** A body is larger than the service reads. */
class BodyTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BodyTooLargeException(DataSize largest) {
    super(
        "The body is larger than %d bytes. Send one town with what was measured of it."
            .formatted(largest.toBytes()));
  }
}
