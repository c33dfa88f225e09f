package io.github.cityward.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON document as maps and lists; numbers as they are written. */
public record JsonTree(@Nullable Object value) {
  /** {@return the document that {@code json} writes} */
  public static JsonTree parse(String json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return new JsonTree(read(parser));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the node at {@code path}: keys, and places in lists from 0} */
  public JsonTree at(Object... path) {
    Object node = value;
    for (Object step : path) {
      if (node instanceof Map<?, ?> map && map.containsKey(step)) {
        node = map.get(step);
      } else if (node instanceof List<?> list && step instanceof Integer index) {
        node = list.get(index);
      } else {
        throw new IllegalArgumentException("no " + step + " in " + node);
      }
    }
    return new JsonTree(node);
  }

  /** {@return the text, or the number as it is written; {@code null} for null} */
  public String text() {
    return String.valueOf(value);
  }

  /** {@return the keys of an object, in their order} */
  public List<String> keys() {
    return value instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  private static @Nullable Object read(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          members.put(key, read(parser));
        }
        return members;
      }
      case START_ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser));
        }
        return items;
      }
      case VALUE_NULL -> {
        return null;
      }
      default -> {
        return parser.getText();
      }
    }
  }
}
