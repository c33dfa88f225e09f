package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
  @Test
  void every_letter_of_vietnamese_is_in_the_bundled_fonts() {
    String letters =
        "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ²≥≤–−×";
    String all = letters + letters.toUpperCase(Locale.ROOT);
    Fonts fonts = Fonts.bundled();
    assertThat(fonts.regular().canDisplayUpTo(all)).isEqualTo(-1);
    assertThat(fonts.bold().canDisplayUpTo(all)).isEqualTo(-1);
  }

  /** AWT holds each one that is read, as native memory, until the heap runs short. */
  @Test
  void all_charts_write_with_the_same_typeface() {
    assertThat(Fonts.bundled()).isSameAs(Fonts.bundled());
  }

  @Test
  void a_machine_without_any_font_draws_the_same_picture(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path none = Files.createDirectory(folder.resolve("none"));
    Path configuration =
        Files.writeString(
            folder.resolve("fonts.conf"),
            "<?xml version=\"1.0\"?><fontconfig><dir>"
                + none
                + "</dir><cachedir>"
                + none
                + "</cachedir></fontconfig>");
    Path picture = folder.resolve("picture.png");
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-cp",
            path,
            WithoutFonts.class.getName(),
            picture.toString());
    command.environment().put("FONTCONFIG_FILE", configuration.toString());
    Process process = command.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(Files.readAllBytes(picture))
        .isEqualTo(ChartImage.png(ShortfallChart.of(Towns.sparse(), Towns.VIETNAMESE)));
  }

  /** Runs in a JVM of its own. */
  static final class WithoutFonts {
    private WithoutFonts() {}

    public static void main(String[] arguments) throws IOException {
      byte[] png = ChartImage.png(ShortfallChart.of(Towns.sparse(), Towns.VIETNAMESE));
      Files.write(Path.of(arguments[0]), png);
    }
  }
}
