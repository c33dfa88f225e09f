package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockTest {
  @Test
  void it_is_over_at_the_end_of_the_time() {
    assertThat(new Clock(Duration.ofHours(1)).isOver()).isFalse();
    assertThat(new Clock(Duration.ofNanos(-1)).isOver()).isTrue();
  }

  /** So many seconds are more nanoseconds than a number of 64 bits holds. */
  @Test
  void a_time_without_end_never_is() {
    assertThat(new Clock(Duration.ofSeconds(Long.MAX_VALUE)).isOver()).isFalse();
  }

  @Test
  void it_is_over_once_the_thread_is_interrupted_which_it_stays() {
    Thread.currentThread().interrupt();
    assertThat(new Clock(Duration.ofHours(1)).isOver()).isTrue();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void what_is_left_is_shared_equally() {
    Clock clock = new Clock(Duration.ofHours(1));
    assertThat(clock.share(1)).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
    assertThat(clock.share(4)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
    assertThat(new Clock(Duration.ofNanos(-1)).share(1)).isEqualTo(Duration.ofNanos(1));
  }

  @Test
  void an_early_one_leaves_an_eighth() {
    assertThat(new Clock(Duration.ofHours(8)).early().share(1))
        .isBetween(Duration.ofMinutes(419), Duration.ofMinutes(420));
  }
}
