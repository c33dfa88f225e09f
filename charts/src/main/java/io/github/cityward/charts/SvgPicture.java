package io.github.cityward.charts;

import io.github.cityward.pdf.XmlText;
import java.awt.Dimension;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.knowm.xchart.XYChart;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A chart as SVG, with its title and its words for those who cannot see it. */
final class SvgPicture {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;

  private final XYChart chart;
  private final String title;
  private final String words;

  private SvgPicture(XYChart chart, String words) {
    this.chart = chart;
    this.title = XmlText.allowed(chart.getTitle());
    this.words = XmlText.allowed(words);
  }

  static String of(XYChart chart, String words) {
    return new SvgPicture(chart, words).drawn();
  }

  private String drawn() {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(DECIMALS);
    context.setIDGenerator(new Identifiers());
    SvgGraphics graphics = new SvgGraphics(context);
    graphics.setSVGCanvasSize(new Dimension(chart.getWidth(), chart.getHeight()));
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    Element letters = graphics.letters();
    Element titled = graphics.element("title");
    titled.setTextContent(title);
    Element described = graphics.element("desc");
    described.setTextContent(words);
    Element root = graphics.getRoot();
    NodeList definitions = root.getElementsByTagNameNS(NAMESPACE, "defs");
    for (int i = 0; i < definitions.getLength(); i++) {
      // The same in every picture, and referred to by none.
      ((Element) definitions.item(i)).removeAttribute("id");
    }
    root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:xlink", SvgGraphics.LINK);
    root.setAttribute("viewBox", "0 0 " + chart.getWidth() + " " + chart.getHeight());
    root.setAttribute("role", "img");
    root.insertBefore(letters, root.getFirstChild());
    root.insertBefore(described, letters);
    root.insertBefore(titled, described);
    return written(root);
  }

  /** Without a document type, which would be looked up in the network. */
  private static String written(Element root) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      write(root, writer);
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Text could not be written into memory.", e);
    }
    return text.toString();
  }

  /** A serializer of whole trees looks at every name and character anew, and takes longer. */
  private static void write(Element element, XMLStreamWriter to) throws XMLStreamException {
    if (element.hasChildNodes()) {
      to.writeStartElement(element.getTagName());
    } else {
      to.writeEmptyElement(element.getTagName());
    }
    if (element.getParentNode() == null) {
      to.writeDefaultNamespace(NAMESPACE);
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      to.writeAttribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child) {
        write(child, to);
      } else if (each instanceof Comment) {
        to.writeComment(each.getNodeValue());
      } else {
        to.writeCharacters(each.getNodeValue());
      }
    }
    if (element.hasChildNodes()) {
      to.writeEndElement();
    }
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The platform has no XML parser.", e);
    }
  }

  /** Two pictures in one page share no identifier, and the same picture always has the same. */
  private final class Identifiers extends SVGIDGenerator {
    private final String picture =
        "c" + Integer.toUnsignedString((title + words).hashCode(), Character.MAX_RADIX);
    private int last;

    @Override
    public String generateID(String prefix) {
      last++;
      return picture + "-" + prefix.toLowerCase(Locale.ROOT) + last;
    }
  }
}
