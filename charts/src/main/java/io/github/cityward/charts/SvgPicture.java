package io.github.cityward.charts;

import java.awt.Dimension;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.knowm.xchart.XYChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;

/** A chart as SVG, with its title and its words for those who cannot see it. */
final class SvgPicture {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;
  private static final String NO_XML = "[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final XYChart chart;
  private final String title;
  private final String words;

  private SvgPicture(XYChart chart, String words) {
    this.chart = chart;
    this.title = chart.getTitle().replaceAll(NO_XML, "\uFFFD");
    this.words = words.replaceAll(NO_XML, "\uFFFD");
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
    DOMImplementationLS serializers =
        (DOMImplementationLS) root.getOwnerDocument().getImplementation().getFeature("LS", "3.0");
    LSSerializer serializer = serializers.createLSSerializer();
    serializer.getDomConfig().setParameter("xml-declaration", false);
    // What no XML can hold was replaced before; to look at every character again is slow.
    serializer.getDomConfig().setParameter("well-formed", false);
    return serializer.writeToString(root);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
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
