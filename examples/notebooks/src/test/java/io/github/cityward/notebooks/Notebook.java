package io.github.cityward.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A notebook as it is committed. */
record Notebook(Path file, Map<?, ?> content, List<Cell> cells) {

  /**
   * A cell.
   *
   * @param count how many cells ran before it, and it; null where it has no code
   * @param outputs by their types, in their order; a stream by its name
   */
  record Cell(
      String id, String kind, String source, @Nullable Integer count, List<Output> outputs) {
    /** {@return the output of this type, of which there is one} */
    String output(String type) {
      List<Output> found = outputs.stream().filter(each -> each.type().equals(type)).toList();
      assertThat(found).as("%s of %s", type, id).hasSize(1);
      return found.get(0).text();
    }
  }

  record Output(String type, String text) {}

  static Stream<Notebook> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files.filter(each -> each.toString().endsWith(".ipynb")).sorted().toList().stream()
          .map(Notebook::read);
    }
  }

  /** {@return the notebook whose name begins with this number} */
  static Notebook number(int number) throws IOException {
    return all()
        .filter(each -> each.file().toString().startsWith(number + "-"))
        .findFirst()
        .orElseThrow();
  }

  /** JSON is YAML. */
  private static Notebook read(Path file) {
    try {
      Object content =
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      Map<?, ?> notebook = (Map<?, ?>) Objects.requireNonNull(content);
      return new Notebook(file, notebook, list(notebook, "cells").map(Notebook::cell).toList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Cell cell(String id) {
    return cells.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  Stream<Cell> code() {
    return cells.stream().filter(each -> each.kind().equals("code"));
  }

  @Override
  public String toString() {
    return file.toString();
  }

  private static Cell cell(Object cell) {
    Map<?, ?> keys = (Map<?, ?>) cell;
    List<Output> outputs = new ArrayList<>();
    list(keys, "outputs").forEach(each -> outputs.addAll(outputs((Map<?, ?>) each)));
    return new Cell(
        String.valueOf(keys.get("id")),
        String.valueOf(keys.get("cell_type")),
        text(keys.get("source")),
        (Integer) keys.get("execution_count"),
        outputs);
  }

  private static List<Output> outputs(Map<?, ?> output) {
    if (output.get("data") instanceof Map<?, ?> data) {
      return data.entrySet().stream()
          .map(each -> new Output(String.valueOf(each.getKey()), text(each.getValue())))
          .toList();
    }
    return List.of(
        new Output(
            String.valueOf(output.containsKey("name") ? output.get("name") : output),
            text(output.get("text"))));
  }

  private static Stream<?> list(Map<?, ?> keys, String key) {
    return keys.get(key) instanceof List<?> list ? list.stream() : Stream.empty();
  }

  /** Texts stand there as lists of their lines. */
  private static String text(@Nullable Object text) {
    return text instanceof List<?> lines
        ? lines.stream().map(String::valueOf).collect(Collectors.joining())
        : String.valueOf(text);
  }
}
