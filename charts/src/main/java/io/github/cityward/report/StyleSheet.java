package io.github.cityward.report;

import io.github.cityward.charts.CriterionChart;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The report's style sheet, with the bundled typeface inside. */
final class StyleSheet {
  private StyleSheet() {}

  /** {@return the rules with the fonts, and after them those of the office if there is one} */
  static String of(@Nullable Office office) {
    return withFonts() + (office == null ? "" : asRead(office.style()));
  }

  /** {@return the text as a browser reads it, which is what the page's policy is held against} */
  private static String asRead(String style) {
    return style.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
  }

  private static String withFonts() {
    return face("400", "BeVietnamPro_400Regular.ttf")
        + face("700", "BeVietnamPro_700Bold.ttf")
        + PageFile.text("report.css");
  }

  /** {@return the rules for paper, which leave the fonts to the document, as XHTML holds them} */
  static String forPaper(Phrases phrases, @Nullable Office office) {
    String rules =
        PageFile.text("print.css") + "@page{@bottom-right{" + numbering(phrases) + "}}\n";
    String all = rules + (office == null ? "" : office.style());
    return all.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String numbering(Phrases phrases) {
    String words = phrases.say("print.page", "\" counter(page) \"", "\" counter(pages) \"");
    return "content:\"" + words + "\";font:8pt \"Be Vietnam Pro\";color:#4d4d4d";
  }

  private static String face(String weight, String file) {
    return "@font-face{font-family:\"Be Vietnam Pro\";font-weight:"
        + weight
        + ";src:url(data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(PageFile.read(CriterionChart.class, file))
        + ") format(\"truetype\")}\n";
  }
}
