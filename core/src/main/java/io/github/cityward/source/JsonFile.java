package io.github.cityward.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one JSON document into the nodes that YAML is read into: every scalar is the text that is
 * written, numbers with all their digits; null is an empty node. Repeated keys and nesting deeper
 * than {@value #DEEPEST} are problems.
 */
public final class JsonFile {
  private static final int DEEPEST = 32;
  private static final JsonFactory FACTORY = new JsonFactory();

  private final TextFile file;
  private final Problems problems;

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
      YamlNode root = node(parser, "", 1);
      if (problems.count() == before && parser.nextToken() != null) {
        problems.report(ProblemCode.JSON_GOES_ON, place(parser, ""));
      }
      return problems.count() == before ? Optional.of(root) : Optional.empty();
    } catch (JsonProcessingException e) {
      problems.report(ProblemCode.JSON_UNREADABLE, place(e), e.getOriginalMessage());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private YamlNode node(JsonParser parser, String path, int depth) throws IOException {
    Place place = place(parser, path);
    JsonToken token = parser.currentToken();
    if (token.isStructStart() && depth > DEEPEST) {
      problems.report(ProblemCode.YAML_TOO_DEEP, place, String.valueOf(DEEPEST));
      parser.skipChildren();
      return new YamlNode.Empty(place);
    }
    return switch (token) {
      case START_OBJECT -> object(parser, place, depth);
      case START_ARRAY -> array(parser, place, depth);
      case VALUE_NULL -> new YamlNode.Empty(place);
      default -> text(parser.getText(), place);
    };
  }

  /** Control characters and halves of characters come in through escapes. */
  private YamlNode.Text text(String text, Place place) {
    YamlNode.Text node = new YamlNode.Text(text, place);
    node.checkCharacters(problems);
    return node;
  }

  private YamlNode.Mapping object(JsonParser parser, Place place, int depth) throws IOException {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      String path = place.field().isEmpty() ? key : place.field() + "." + key;
      Place where = place(parser, path);
      Place first = keys.putIfAbsent(key, where);
      parser.nextToken();
      YamlNode value = node(parser, path, depth + 1);
      if (first == null) {
        entries.put(key, value);
      } else {
        problems.report(ProblemCode.REPEATED_KEY, where, key, String.valueOf(first.line()));
      }
    }
    return new YamlNode.Mapping(entries, keys, place);
  }

  private YamlNode.Sequence array(JsonParser parser, Place place, int depth) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, place.field() + "[" + items.size() + "]", depth + 1));
    }
    return new YamlNode.Sequence(items, place);
  }

  private Place place(JsonParser parser, String path) {
    JsonLocation at = parser.currentTokenLocation();
    return Place.at(file.name(), at.getLineNr(), at.getColumnNr()).named(path);
  }

  private Place place(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null
        ? Place.file(file.name())
        : Place.at(file.name(), at.getLineNr(), at.getColumnNr());
  }
}
