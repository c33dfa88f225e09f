package io.github.cityward.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every document is as the published schema says, and the schema says all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("thorough")
class DocumentSchemaTest {
  private static final DocumentSchema PUBLISHED = DocumentSchema.published();
  private static final DocumentSchema CLOSED = DocumentSchema.closed();

  private static final String NEWER = "newer";

  private final List<JsonNode> documents;

  DocumentSchemaTest() throws IOException, InterruptedException {
    documents =
        SampleDocuments.all().stream()
            .sorted(Comparator.comparing(String::length))
            .map(DocumentSchema::read)
            .toList();
  }

  @Test
  void every_document_is_as_its_schema_says_and_has_no_key_that_the_schema_does_not_list() {
    for (JsonNode each : documents) {
      assertThat(PUBLISHED.errors(each)).as(kind(each)).isEmpty();
      assertThat(CLOSED.errors(each)).as(kind(each)).isEmpty();
    }
    assertThat(documents.stream().map(DocumentSchemaTest::kind))
        .containsAll(PUBLISHED.kinds())
        .allMatch(PUBLISHED.kinds()::contains);
  }

  /** In the place of each value stands what none may be. */
  @Test
  void a_value_of_another_type_is_told_wherever_it_stands() {
    members()
        .forEach(
            (path, member) -> {
              JsonNode right = member.of().get(member.key());
              member.of().set(member.key(), DocumentSchema.read("[[{}]]"));
              assertThat(PUBLISHED.errors(member.document())).as(path).isNotEmpty();
              member.of().set(member.key(), right);
            });
  }

  @Test
  void keys_that_may_come_later_are_no_mistake_but_in_a_town_that_is_read() {
    for (JsonNode each : documents) {
      objects(each).forEach((path, object) -> object.put(NEWER, 1));
      assertThat(PUBLISHED.errors(each).isEmpty())
          .as(kind(each))
          .isEqualTo(!kind(each).equals("cityward.town/1"));
      objects(each).forEach((path, object) -> object.remove(NEWER));
    }
  }

  @Test
  void no_object_of_any_document_escapes_the_list_of_keys() {
    Set<String> seen = new HashSet<>();
    for (JsonNode each : documents) {
      objects(each)
          .forEach(
              (path, object) -> {
                if (seen.add(path)) {
                  object.put(NEWER, 1);
                  assertThat(CLOSED.errors(each)).as(path).isNotEmpty();
                  object.remove(NEWER);
                }
              });
    }
  }

  private record Member(JsonNode document, ObjectNode of, String key) {}

  /** Each key once by kind and path, in the shortest document that has it. */
  private Map<String, Member> members() {
    Map<String, Member> members = new LinkedHashMap<>();
    for (JsonNode each : documents) {
      objects(each)
          .forEach(
              (path, object) ->
                  object
                      .propertyNames()
                      .forEach(
                          key ->
                              members.putIfAbsent(
                                  path + "/" + key, new Member(each, object, key))));
    }
    return members;
  }

  /** By kind and path, items of a list being one path, the first object there with most keys. */
  private static Map<String, ObjectNode> objects(JsonNode document) {
    Map<String, ObjectNode> objects = new LinkedHashMap<>();
    collect(document, kind(document), objects);
    return objects;
  }

  private static void collect(JsonNode node, String path, Map<String, ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.merge(path, object, (one, other) -> other.size() > one.size() ? other : one);
      object
          .properties()
          .forEach(each -> collect(each.getValue(), path + "/" + each.getKey(), objects));
    } else {
      node.forEach(item -> collect(item, path + "/*", objects));
    }
  }

  private static String kind(JsonNode document) {
    return document.get("schema").asString();
  }
}
