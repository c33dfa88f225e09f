package io.github.cityward.workbook;

import io.github.cityward.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of a workbook's package, read element by element. A document type, and with it every
 * entity, is refused.
 */
final class XmlPart {
  private static final Pattern NOT_UTF_8 =
      Pattern.compile(
          "^(?:\u00FE\u00FF|\u00FF\u00FE|<?\0)|^[^>]*\\sencoding\\s*=\\s*.(?!(?i:utf-8)).");

  private final String file;
  private final String part;
  private final XMLStreamReader reader;

  XmlPart(String file, String part, byte[] bytes) throws BrokenWorkbook {
    this.file = file;
    this.part = part;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      checkUtf8(bytes);
      this.reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw unreadable("UTF-8");
    } catch (XMLStreamException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
  }

  /** Where bytes are no UTF-8, Java's reader tells standard error of it before it throws. */
  private static void checkUtf8(byte[] bytes) throws IOException {
    String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    if (!NOT_UTF_8.matcher(start).find()) {
      new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder())
          .transferTo(Writer.nullWriter());
    }
  }

  /** {@return whether there is another element that begins; it is the one that is at hand then} */
  boolean next() throws BrokenWorkbook {
    while (advance()) {
      if (reader.isStartElement()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether another element begins before the one called {@code end} ends} What lies
   * between is passed over.
   */
  boolean nextWithin(String end) throws BrokenWorkbook {
    while (advance()) {
      if (reader.isStartElement()) {
        return true;
      }
      if (reader.isEndElement() && reader.getLocalName().equals(end)) {
        return false;
      }
    }
    return false;
  }

  /** {@return whether the element at hand is called {@code name}} */
  boolean is(String name) {
    return reader.getLocalName().equals(name);
  }

  /**
   * {@return the attribute of the element at hand, whatever its name space; empty if there is none}
   */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /**
   * {@return the attribute as a whole number of 0 or more, or {@code otherwise} if there is none}
   */
  int number(String name, int otherwise) throws BrokenWorkbook {
    String text = attribute(name);
    return text.isEmpty() ? otherwise : number(text);
  }

  /** {@return {@code text} as a whole number of 0 or more} */
  int number(String text) throws BrokenWorkbook {
    if (!text.matches("[0-9]{1,9}")) {
      throw unreadable(text);
    }
    return Integer.parseInt(text);
  }

  /** {@return the text in the element at hand, up to its end, its children's too} */
  String text() throws BrokenWorkbook {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && advance()) {
      if (reader.isStartElement()) {
        depth++;
      } else if (reader.isEndElement()) {
        depth--;
      } else if (reader.isCharacters()) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  /** {@return the text of a cell, up to the end of {@code end}: its runs, without readings} */
  String runs(String end) throws BrokenWorkbook {
    StringBuilder text = new StringBuilder();
    while (nextWithin(end)) {
      if (is("t")) {
        text.append(text());
      } else if (is("rPh")) {
        text();
      }
    }
    return text.toString();
  }

  /** {@return what says that this part cannot be read, for the reason that {@code detail} names} */
  BrokenWorkbook unreadable(String detail) {
    return new BrokenWorkbook(
        ProblemCode.WORKBOOK_UNREADABLE, file, part + ": " + detail.lines().findFirst().orElse(""));
  }

  private boolean advance() throws BrokenWorkbook {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw unreadable("DOCTYPE");
      }
      return true;
    } catch (XMLStreamException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
  }
}
