package io.github.cityward.cli;

import io.github.cityward.broken.Fuzzer;
import io.github.cityward.source.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeReaderTest {
  private static final String SOUND = "name: UBND phường An\nname_en: An\nstyle: own.css\n";

  @Test
  void whatever_the_bytes_are_there_is_an_answer(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("own.css"), "h1 { color: navy; }\n");
    Path file = folder.resolve("office.yaml");
    Fuzzer.Reading reading =
        input -> {
          Files.write(file, input);
          Problems problems = new Problems();
          new OfficeReader(file, Locale.ENGLISH, problems).read();
          return problems.all();
        };
    List<byte[]> bases = List.of(SOUND.getBytes(StandardCharsets.UTF_8));
    new Fuzzer("an office", bases, reading).run(200);
  }
}
