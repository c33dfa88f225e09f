package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.json.Json;
import io.github.cityward.town.Town;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {
  private static final Limits USUAL = Limits.defaults();

  @ParameterizedTest
  @EnumSource
  void a_limit_is_the_usual_one_until_it_is_set(Limit limit) {
    assertThat(USUAL.of(limit)).isEqualTo(limit.usual()).isBetween(1L, limit.most());
    Limits lower = USUAL.with(limit, 1);
    assertThat(lower.of(limit)).isEqualTo(1);
    assertThat(lower.with(limit, limit.most()).of(limit)).isEqualTo(limit.most());
    assertThat(lower).isEqualTo(new Limits(Map.of(limit, 1L)));
    assertThat(USUAL.of(limit)).isEqualTo(limit.usual());
  }

  @ParameterizedTest
  @EnumSource
  void none_is_below_one_or_above_the_most_that_can_be_set(Limit limit) {
    for (long wrong : new long[] {0, -1, Long.MIN_VALUE, limit.most() + 1}) {
      assertThatThrownBy(() -> USUAL.with(limit, wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "A limit of %d %s. Give one from 1 to %d.".formatted(wrong, limit, limit.most()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void as_many_as_the_limit_are_read_and_one_more_is_not(Limit limit) {
    Limits seven = USUAL.with(limit, 7);
    assertThat(seven.exceeds(limit, 7)).isFalse();
    assertThat(seven.exceeds(limit, 8)).isTrue();
  }

  @Test
  void a_service_sets_lower_ones() {
    byte[] document = "{\"schema\": \"cityward.town/1\"}".getBytes(StandardCharsets.UTF_8);
    // readme:begin
    Limits service = Limits.defaults().with(Limit.FILE_BYTES, 1_000_000).with(Limit.VALUES, 20_000);
    Result<Town> town = Json.town(document, service);
    // readme:end
    assertThat(town.problems()).isEqualTo(Json.town(document).problems()).isNotEmpty();
  }
}
