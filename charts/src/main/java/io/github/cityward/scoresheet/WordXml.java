package io.github.cityward.scoresheet;

import io.github.cityward.pdf.XmlText;
import java.io.ByteArrayOutputStream;
import java.util.List;
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

  /** What is written into memory, where nothing fails. */
  private interface Step {
    void write() throws XMLStreamException;
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

  private WordXml write(Step step) {
    try {
      step.write();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element; {@code attributes} are names and values by turns. */
  WordXml open(String name, String... attributes) {
    write(() -> xml.writeStartElement("w:" + name));
    return write(attributes);
  }

  /** Ends the element that was begun last. */
  WordXml close() {
    return write(xml::writeEndElement);
  }

  /** Writes an element without content. */
  WordXml empty(String name, String... attributes) {
    write(() -> xml.writeEmptyElement("w:" + name));
    return write(attributes);
  }

  private WordXml write(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i].contains(":") ? attributes[i] : "w:" + attributes[i];
      String value = XmlText.allowed(attributes[i + 1]);
      write(() -> xml.writeAttribute(name, value));
    }
    return this;
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
    List<String> lines = XmlText.allowed(run.text()).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        empty("br");
      }
      String line = lines.get(i);
      open("t", "xml:space", "preserve").write(() -> xml.writeCharacters(line)).close();
    }
    return close();
  }

  /** Writes a number that the reading program fills in: {@code PAGE}, {@code NUMPAGES}. */
  WordXml field(String instruction) {
    open("fldSimple", "instr", instruction);
    return run(Run.plain("1")).close();
  }

  /** {@return the part, after its outermost element was ended} */
  byte[] bytes() {
    close().write(xml::writeEndDocument).write(xml::close);
    return bytes.toByteArray();
  }
}
