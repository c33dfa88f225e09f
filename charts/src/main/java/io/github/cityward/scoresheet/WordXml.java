package io.github.cityward.scoresheet;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A part of a document, element by element (ECMA-376, part 1, 17). Written by the JDK's own writer:
 * a library for documents takes more than a second to start. Mutable, for one part.
 */
final class WordXml {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** What XML cannot hold. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}\\uFFFE\\uFFFF]");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  /** A piece of text. */
  record Run(String text, boolean bold) {
    static Run plain(String text) {
      return new Run(text, false);
    }

    static Run bold(String text) {
      return new Run(text, true);
    }
  }

  /** Begins a part whose outermost element is {@code root}, such as {@code document}. */
  WordXml(String root) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("w:" + root);
      xml.writeAttribute("xmlns:w", MAIN);
      xml.writeAttribute("xmlns:r", RELATIONS);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return {@code text} with a mark in the place of what XML cannot hold} */
  static String legal(String text) {
    return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
  }

  /** Begins an element; {@code attributes} are names and values by turns. */
  WordXml open(String name, String... attributes) {
    try {
      xml.writeStartElement("w:" + name);
      write(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the element that was begun last. */
  WordXml close() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an element without content. */
  WordXml empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement("w:" + name);
      write(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      xml.writeAttribute(name.contains(":") ? name : "w:" + name, legal(attributes[i + 1]));
    }
  }

  /** Writes a paragraph. */
  WordXml paragraph(String style, String text) {
    return paragraph(style, List.of(Run.plain(text)));
  }

  /** Writes a paragraph of several pieces. */
  WordXml paragraph(String style, List<Run> runs) {
    open("p").open("pPr").empty("pStyle", "val", style).close();
    runs.forEach(this::run);
    return close();
  }

  /** Writes a piece of text; a line of it stays a line. */
  WordXml run(Run run) {
    open("r");
    if (run.bold()) {
      open("rPr").empty("b").close();
    }
    List<String> lines = legal(run.text()).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        empty("br");
      }
      text(lines.get(i));
    }
    return close();
  }

  private void text(String line) {
    try {
      open("t", "xml:space", "preserve");
      xml.writeCharacters(line);
      close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a number that the reading program fills in: {@code PAGE}, {@code NUMPAGES}. */
  WordXml field(String instruction) {
    open("fldSimple", "instr", instruction);
    return run(Run.plain("1")).close();
  }

  /** {@return the part, after its outermost element was ended} */
  byte[] bytes() {
    try {
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
