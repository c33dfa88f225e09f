package io.github.cityward.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.cityward.Limit;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one JSON document into the nodes that YAML is read into: every scalar is the text that is
 * written, numbers with all their digits, in Unicode normal form C however it was escaped; null is
 * an empty node. Repeated keys are problems, and so are more values, deeper nesting and longer
 * paths than the limits of the reading allow: each node bears its path, so that these limits are
 * what keeps a small document from growing large in memory.
 */
public final class JsonFile {
  /**
   * It keeps no key: those of strangers would stay for as long as the program runs. Numbers are
   * text here, and how many digits they may have is for whoever reads them to say, with the place.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final TextFile file;
  private final Problems problems;
  private int values;

  private JsonFile(TextFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** {@return what {@code file} holds, or nothing after problems were reported} */
  public static Optional<YamlNode> read(TextFile file, Problems problems) {
    return new JsonFile(file, problems).read();
  }

  private Optional<YamlNode> read() {
    int before = problems.count();
    try (JsonParser parser = FACTORY.createParser(file.text())) {
      parser.nextToken();
      YamlNode root = node(parser, "");
      if (problems.count() == before && parser.nextToken() != null) {
        problems.report(ProblemCode.JSON_GOES_ON, place(parser, ""));
      }
      return problems.count() == before ? Optional.of(root) : Optional.empty();
    } catch (StreamConstraintsException e) {
      // What is beyond a limit of ours has been told with its place.
      if (problems.count() == before) {
        problems.report(ProblemCode.JSON_UNREADABLE, place(e));
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      problems.report(
          isAtEnd(e) ? ProblemCode.JSON_CUT_SHORT : ProblemCode.JSON_UNREADABLE, place(e));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private YamlNode node(JsonParser parser, String path) throws IOException {
    int depth = parser.getParsingContext().getNestingDepth();
    Place here = place(parser, "");
    if (problems.exceed(Limit.NESTING, depth, ProblemCode.TOO_DEEP, here)
        || problems.exceed(Limit.VALUES, ++values, ProblemCode.TOO_MANY_VALUES, here)) {
      throw new StreamConstraintsException("beyond a limit");
    }
    Place place = here.named(path);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, place);
      case START_ARRAY -> array(parser, place);
      case VALUE_NULL -> new YamlNode.Empty(place);
      default -> text(parser.getText(), place);
    };
  }

  /** Control characters, halves of characters and other forms come in through escapes. */
  private YamlNode.Text text(String text, Place place) {
    YamlNode.Text node = new YamlNode.Text(Normalizer.normalize(text, Normalizer.Form.NFC), place);
    node.checkCharacters(problems);
    return node;
  }

  private YamlNode.Mapping object(JsonParser parser, Place place) throws IOException {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Place key = place(parser, place.field());
      String name = text(parser.currentName(), key).text();
      parser.nextToken();
      if (YamlFile.isTooLong(name, key, problems)) {
        parser.skipChildren();
        continue;
      }
      Place where = key.named(YamlFile.pathOf(place, name));
      Place first = keys.putIfAbsent(name, where);
      YamlNode value = node(parser, where.field());
      if (first == null) {
        entries.put(name, value);
      } else {
        problems.report(ProblemCode.REPEATED_KEY, where, name, String.valueOf(first.line()));
      }
    }
    return new YamlNode.Mapping(entries, keys, place);
  }

  private YamlNode.Sequence array(JsonParser parser, Place place) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, place.field() + "[" + items.size() + "]"));
    }
    return new YamlNode.Sequence(items, place);
  }

  private Place place(JsonParser parser, String path) {
    JsonLocation at = parser.currentTokenLocation();
    return Place.at(file.name(), at.getLineNr(), at.getColumnNr()).named(path);
  }

  private boolean isAtEnd(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at != null && at.getCharOffset() >= file.text().length();
  }

  private Place place(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null
        ? Place.file(file.name())
        : Place.at(file.name(), at.getLineNr(), at.getColumnNr());
  }
}
