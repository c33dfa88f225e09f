package io.github.cityward.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tries mutated inputs on a reader. Each has a seed of its own, told when it fails; {@code
 * -Dcityward.fuzz.seed} is the first one, and {@code -Dcityward.fuzz.inputs} says how many are
 * tried.
 *
 * @param name what is read
 * @param bases the inputs that are mutated, a sound one first
 * @param reading reads one
 */
public record Fuzzer(String name, List<byte[]> bases, Reading reading) {
  private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));
  private static final int AT_ONCE = 500;
  private static final int MOST_CHECKED = 2;

  /** What reading may take, whatever is read, and beside it for each byte. */
  private static final long MOST_NANOSECONDS = 2_000_000_000;

  private static final long MOST_ALLOCATED = 64 << 20;
  private static final long ALLOCATED_PER_BYTE = 20_000;

  /** Reads one input and does with what it holds what a program would. */
  @FunctionalInterface
  public interface Reading {
    /** {@return what is wrong with the input} */
    List<Problem> of(byte[] input) throws IOException;
  }

  public Fuzzer {
    bases = List.copyOf(bases);
  }

  /** Tries inputs, {@code usual} of them unless the build is told otherwise. */
  public void run(int usual) {
    long first = Long.getLong("cityward.fuzz.seed", 0);
    long end = first + Long.getLong("cityward.fuzz.inputs", usual);
    AtomicLong seed = new AtomicLong(first);
    while (seed.get() < end) {
      assertTimeoutPreemptively(
          Duration.ofMinutes(2),
          () -> {
            for (int i = 0; i < AT_ONCE && seed.get() < end; i++) {
              check(seed.get());
              seed.incrementAndGet();
            }
          },
          () -> "reading does not end: " + told(seed.get()));
    }
  }

  /** Tries the input of one seed. */
  public void check(long seed) {
    byte[] input = input(seed);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long time = threads.getCurrentThreadCpuTime();
    try {
      List<Problem> problems = reading.of(input);
      for (Problem problem : problems.subList(0, Math.min(MOST_CHECKED, problems.size()))) {
        assertThat(problem.place()).isNotEqualTo(Place.nowhere());
        checkLine(problem.line(LOCALES.get((int) (seed % LOCALES.size()))));
      }
      assertThat(threads.getCurrentThreadCpuTime() - time).isLessThan(MOST_NANOSECONDS);
      assertThat(threads.getCurrentThreadAllocatedBytes() - allocated)
          .isLessThan(MOST_ALLOCATED + ALLOCATED_PER_BYTE * input.length);
    } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError(told(seed), e);
    }
  }

  /** A line in a log or on a screen: no way to write a second one, or to command the screen. */
  private static void checkLine(String line) {
    assertThat(line)
        .isNotBlank()
        .matches(text -> text.chars().noneMatch(Character::isISOControl), "is one line of text");
  }

  /** Every other one is the first base, which is sound, so that many stay nearly so. */
  private byte[] input(long seed) {
    MutatedBytes mutation = new MutatedBytes(seed);
    return mutation.of(seed % 2 == 0 ? bases.get(0) : mutation.oneOf(bases), bases);
  }

  private String told(long seed) {
    return "%s, seed %d: try -Dcityward.fuzz.seed=%d -Dcityward.fuzz.inputs=1%n%s"
        .formatted(name, seed, seed, new String(input(seed), StandardCharsets.UTF_8));
  }
}
