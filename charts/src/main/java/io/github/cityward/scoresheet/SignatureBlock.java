package io.github.cityward.scoresheet;

import io.github.cityward.scoresheet.WordXml.Run;
import java.util.List;

/** Where a document is dated and signed: a column for each who signs, at most so many in a row. */
record SignatureBlock(SheetContent content, WordXml xml) {
  private static final int WIDTH = 15_138;
  private static final int MOST_IN_A_ROW = 4;

  void write() {
    Phrases phrases = content.phrases();
    xml.paragraph("PlaceAndDate", phrases.say("sign.place-and-date"));
    List<String> who = content.signatories();
    int columns = Math.max(1, Math.min(MOST_IN_A_ROW, who.size()));
    String width = String.valueOf(WIDTH / columns);
    xml.open("tbl").open("tblPr");
    xml.empty("tblW", "w", String.valueOf(WIDTH), "type", "dxa");
    xml.empty("tblLayout", "type", "fixed");
    xml.empty("tblCaption", "val", phrases.say("sign.caption")).close();
    xml.open("tblGrid");
    for (int i = 0; i < columns; i++) {
      xml.empty("gridCol", "w", width);
    }
    xml.close();
    for (int first = 0; first == 0 || first < who.size(); first += columns) {
      xml.open("tr").open("trPr").empty("cantSplit");
      xml.empty("trHeight", "val", "2200", "hRule", "atLeast").close();
      for (int i = first; i < first + columns; i++) {
        cell(i < who.size() ? who.get(i) : "", i < Math.max(1, who.size()), width);
      }
      xml.close();
    }
    xml.close();
  }

  private void cell(String signatory, boolean signs, String width) {
    xml.open("tc").open("tcPr").empty("tcW", "w", width, "type", "dxa").close();
    xml.paragraph("Signatory", List.of(Run.bold(signatory)));
    xml.paragraph("SignHere", signs ? content.phrases().say("sign.here") : "").close();
  }
}
