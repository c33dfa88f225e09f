package io.github.cityward.scoresheet;

import io.github.cityward.pdf.XmlText;
import io.github.cityward.scoresheet.WordXml.Run;
import io.github.cityward.workbook.PackageOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a score sheet as a document to be signed. */
final class ScoreSheetDocument {
  private final SheetContent content;
  private final Phrases phrases;

  ScoreSheetDocument(SheetContent content) {
    this.content = content;
    this.phrases = content.phrases();
  }

  void write(Instant made, OutputStream out) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", template("content-types.xml"));
    parts.put("_rels/.rels", template("package-relations.xml"));
    parts.put("docProps/core.xml", properties(made));
    parts.put("word/document.xml", body());
    parts.put("word/_rels/document.xml.rels", template("document-relations.xml"));
    parts.put("word/styles.xml", filled("styles.xml", Map.of("language", language())));
    parts.put("word/settings.xml", filled("settings.xml", Map.of("language", language())));
    parts.put("word/footer1.xml", footer());
    PackageOutput.write(parts, out);
  }

  private String language() {
    String language = phrases.locale().getLanguage();
    return switch (language) {
      case "vi" -> "vi-VN";
      case "en" -> "en-GB";
      default -> language;
    };
  }

  private byte[] properties(Instant made) throws IOException {
    return filled(
        "core.xml",
        Map.of(
            "title",
            phrases.say("title") + ": " + content.town(),
            "made",
            made.toString(),
            "language",
            language()));
  }

  private static byte[] template(String name) throws IOException {
    try (InputStream in = ScoreSheetDocument.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  /** {@return a template with texts in the places that are marked by their names} */
  private static byte[] filled(String name, Map<String, String> texts) throws IOException {
    String part = new String(template(name), StandardCharsets.UTF_8);
    for (Map.Entry<String, String> each : texts.entrySet()) {
      part = part.replace("${" + each.getKey() + "}", escaped(each.getValue()));
    }
    return part.getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return XmlText.allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private byte[] body() {
    WordXml xml = new WordXml("document");
    xml.open("body");
    if (!content.office().isEmpty()) {
      xml.paragraph("Office", content.office());
    }
    xml.paragraph("Title", phrases.say("title"));
    content
        .facts()
        .forEach(
            each ->
                xml.paragraph(
                    "Fact", List.of(Run.bold(each.name() + ": "), Run.plain(each.text()))));
    SheetContent.Outcome result = content.result();
    xml.paragraph("Verdict", phrases.say("verdict", result.word().toUpperCase(phrases.locale())));
    xml.paragraph(
        "Outcome",
        phrases.say("verdict.points", result.points(), result.minimum(), result.maximum()));
    if (!result.why().isEmpty()) {
      xml.paragraph("Outcome", result.why());
    }
    content.notices().forEach(each -> xml.paragraph("Notice", each));
    xml.paragraph("Heading1", phrases.say("section.table"));
    new DocumentTable(content, xml).write();
    xml.paragraph("Legend", phrases.say("legend"));
    if (!content.warnings().isEmpty()) {
      xml.paragraph("Heading1", phrases.say("sheet.warnings"));
      content.warnings().forEach(each -> xml.paragraph("Item", "– " + each));
    }
    xml.paragraph("Heading1", phrases.say("sheet.sources"));
    for (int i = 0; i < content.sources().size(); i++) {
      SheetContent.Source source = content.sources().get(i);
      xml.paragraph("Item", phrases.say("from.item", i + 1, source.subject(), source.text()));
    }
    xml.paragraph("Closing", phrases.unofficial());
    new SignatureBlock(content, xml).write();
    xml.paragraph("End", ""); // a document may not end with a table
    page(xml);
    xml.close();
    return xml.bytes();
  }

  /** A4, landscape. */
  private static void page(WordXml xml) {
    xml.open("sectPr").empty("footerReference", "type", "default", "r:id", "rId3");
    xml.empty("pgSz", "w", "16838", "h", "11906", "orient", "landscape");
    xml.empty(
            "pgMar", "top", "850", "right", "850", "bottom", "850", "left", "850", "header", "425",
            "footer", "425", "gutter", "0")
        .close();
  }

  private byte[] footer() {
    WordXml xml = new WordXml("ftr");
    xml.open("p").open("pPr").empty("pStyle", "val", "Footer").close();
    xml.run(Run.plain(content.town() + " · " + phrases.say("page") + " "));
    xml.field("PAGE").run(Run.plain(" / ")).field("NUMPAGES").close();
    return xml.bytes();
  }
}
