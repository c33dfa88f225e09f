package io.github.cityward;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a reader takes before it refuses a file. The usual limits fit files of one's own; a
 * service that reads what strangers send sets lower ones: {@code
 * Limits.defaults().with(Limit.FILE_BYTES, 1_000_000).with(Limit.VALUES, 20_000)}. Immutable and
 * safe to share.
 *
 * @param others the limits that are not the usual ones
 */
public record Limits(Map<Limit, Long> others) {
  /**
   * Makes limits.
   *
   * @throws IllegalArgumentException if one is less than 1, or more than {@link Limit#most()}
   */
  public Limits {
    others = Map.copyOf(others);
    others.forEach(Limits::check);
  }

  /** {@return the usual limits} */
  public static Limits defaults() {
    return new Limits(Map.of());
  }

  /**
   * {@return these limits with another one for {@code limit}}
   *
   * @param most how much may be read, in what {@link Limit} counts, from 1 to {@link Limit#most()}
   * @throws IllegalArgumentException if it is less or more
   */
  public Limits with(Limit limit, long most) {
    Map<Limit, Long> changed = new EnumMap<>(Limit.class);
    changed.putAll(others);
    changed.put(limit, most);
    return new Limits(changed);
  }

  /** {@return how much of {@code limit} is read} */
  public long of(Limit limit) {
    return Objects.requireNonNullElse(others.get(limit), limit.usual());
  }

  /** {@return whether {@code count} is more of {@code limit} than is read} */
  public boolean exceeds(Limit limit, long count) {
    return count > of(limit);
  }

  private static void check(Limit limit, long most) {
    if (most < 1 || most > limit.most()) {
      throw new IllegalArgumentException(
          "A limit of %d %s. Give one from 1 to %d.".formatted(most, limit, limit.most()));
    }
  }
}
