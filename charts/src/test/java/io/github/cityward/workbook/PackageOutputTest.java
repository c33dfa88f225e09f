package io.github.cityward.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class PackageOutputTest {
  @Test
  void a_part_holds_no_second_time_that_would_tell_the_time_zone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackageOutput.write(Map.of("word/document.xml", new byte[] {1, 2, 3}), out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      ZipEntry part = Objects.requireNonNull(in.getNextEntry());
      assertThat(part.getExtra()).isNull();
      assertThat(part.getTimeLocal()).hasToString("1980-01-01T00:00:02");
    }
  }
}
