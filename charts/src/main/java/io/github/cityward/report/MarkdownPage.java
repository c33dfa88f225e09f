package io.github.cityward.report;

import io.github.cityward.export.MarkdownText;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The report as Markdown (with the tables of GitHub), made of its markup for paper: what is told,
 * and in which order, stands in one place.
 */
final class MarkdownPage {
  /** What only paper needs, what only a picture shows, and what is said twice there. */
  private static final Set<String> LEFT_OUT =
      Set.of("running-town", "contents", "answer", "interval", "key", "bar", "logo");

  private static final Set<String> STRONG =
      Set.of("mark", "verdict-word", "assumed-mark", "notice", "weak");

  private static final String BREAK = "<br>";

  private final String folder;
  private final List<String> blocks = new ArrayList<>();

  private MarkdownPage(String folder) {
    this.folder = folder;
  }

  /**
   * {@return the report as a document}
   *
   * @param xhtml its markup for paper
   * @param folder where its charts are, from beside the document
   */
  static String of(String xhtml, String folder) {
    MarkdownPage page = new MarkdownPage(folder);
    elements(parsed(xhtml).getElementsByTagName("body")).forEach(page::add);
    return String.join("\n\n", page.blocks) + "\n";
  }

  private static Element parsed(String xhtml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xhtml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("The templates for paper give no whole XML.", e);
    }
  }

  private void add(Element element) {
    if (isOneOf(LEFT_OUT, element)) {
      return;
    }
    switch (element.getTagName()) {
      case "h1", "h2", "h3" ->
          blocks.add("#".repeat(element.getTagName().charAt(1) - '0') + " " + inline(element));
      case "p" -> addText(paragraph(element));
      case "ul" -> addText(list(element));
      case "dl" -> addText(facts(element));
      case "table" -> addTable(element);
      case "figure" -> blocks.add(picture(element));
      default -> children(element).forEach(this::add);
    }
  }

  /** The verdict is in capitals, as it is on the page and on paper. */
  private static String paragraph(Element element) {
    String text = inline(element);
    if (isOneOf(Set.of("verdict"), element)) {
      return strong(text.toUpperCase(Locale.ROOT));
    }
    return isOneOf(STRONG, element) ? strong(text) : text;
  }

  private void addText(String text) {
    if (!text.isEmpty()) {
      blocks.add(text);
    }
  }

  private static String list(Element list) {
    return children(list).map(item -> "- " + inline(item)).collect(Collectors.joining("\n"));
  }

  private static String facts(Element list) {
    return children(list)
        .map(MarkdownPage::children)
        .map(fact -> fact.map(MarkdownPage::inline).collect(Collectors.joining(": ")))
        .map(fact -> "- " + fact)
        .collect(Collectors.joining("\n"));
  }

  private void addTable(Element table) {
    elements(table.getElementsByTagName("caption"))
        .forEach(caption -> blocks.add(strong(inline(caption))));
    List<Element> rows = elements(table.getElementsByTagName("tr")).toList();
    List<Element> heads = children(rows.get(0)).toList();
    Stream<String> rule =
        heads.stream().map(head -> isOneOf(Set.of("number"), head) ? "---:" : "---");
    Stream<String> body =
        rows.stream().skip(1).map(row -> row(children(row).map(MarkdownPage::cell)));
    blocks.add(
        Stream.concat(Stream.of(row(heads.stream().map(MarkdownPage::inline)), row(rule)), body)
            .collect(Collectors.joining("\n")));
  }

  private static String cell(Element cell) {
    return cell.getTagName().equals("th") ? strong(inline(cell)) : inline(cell);
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private String picture(Element figure) {
    Element drawing = (Element) figure.getElementsByTagName("object").item(0);
    return "!["
        + MarkdownText.escaped(drawing.getAttribute("alt"))
        + "]("
        + folder
        + "/"
        + drawing.getAttribute("data")
        + ".svg)";
  }

  /** {@return the text of an element on one line, without breaks at its ends} */
  private static String inline(Element element) {
    return nodes(element.getChildNodes())
        .map(MarkdownPage::inline)
        .collect(Collectors.joining())
        .replaceAll("[ \\n\\t]+", " ")
        .replaceAll(" ?(?:" + BREAK + " ?)+", BREAK)
        .replaceAll("^(?: |" + BREAK + ")+|(?: |" + BREAK + ")+$", "");
  }

  private static String inline(Node node) {
    if (!(node instanceof Element element)) {
      return MarkdownText.escaped(node.getTextContent());
    }
    if (isOneOf(LEFT_OUT, element)) {
      return "";
    }
    if (element.getTagName().equals("br")) {
      return BREAK;
    }
    String text = inline(element);
    String told = isOneOf(STRONG, element) ? strong(text) : text;
    return isOneOf(Set.of("line", "grade"), element) ? BREAK + told + BREAK : told;
  }

  private static String strong(String text) {
    return text.isEmpty() ? "" : "**" + text.replace("**", "") + "**";
  }

  private static boolean isOneOf(Set<String> classes, Element element) {
    return Stream.of(element.getAttribute("class").split(" ")).anyMatch(classes::contains);
  }

  private static Stream<Element> children(Element element) {
    return elements(element.getChildNodes());
  }

  private static Stream<Element> elements(NodeList nodes) {
    return nodes(nodes).filter(Element.class::isInstance).map(Element.class::cast);
  }

  private static Stream<Node> nodes(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
  }
}
