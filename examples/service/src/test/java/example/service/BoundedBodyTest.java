package example.service;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class BoundedBodyTest {
  @Test
  void a_size_that_cannot_be_kept_is_refused_when_the_service_starts() {
    for (DataSize size : List.of(DataSize.ofBytes(-1), DataSize.ofMegabytes(65))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BoundedBody(size))
          .withMessageContaining(size + ". Write a size up to 67108864B.");
    }
  }
}
