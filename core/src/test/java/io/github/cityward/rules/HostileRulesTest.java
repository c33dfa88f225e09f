package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import io.github.cityward.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule files that are made to do harm. */
@Timeout(20)
class HostileRulesTest {
  @TempDir private Path folder;

  private static String overlay(String id, String amends) {
    return "format: 1\nid: %s\namends: %s\nsource: \"a page\"\nname: {vi: \"%s\", en: \"%s\"}\n"
        .formatted(id, amends, id, id);
  }

  /** A path works wherever an id does, so that who takes overlays from strangers looks at it. */
  @ParameterizedTest
  @ValueSource(strings = {"../small.yaml", "below/../../small.yaml", "%s/small.yaml", "../small"})
  void an_overlay_amends_a_rule_file_of_any_folder(String path) throws Exception {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.createDirectory(own.resolve("below"));
    OverlayFolder.of(folder);
    String amends = path.formatted(folder.toAbsolutePath());
    OverlayFolder files = new OverlayFolder(own).with("a.yaml", overlay("a", amends));
    assertThat(codes(files, "a.yaml", Limits.defaults())).doesNotContain("UNKNOWN_AMENDED");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "nowhere.yaml", "a\0b"})
  void what_is_no_file_amends_nothing(String path) throws Exception {
    OverlayFolder files = OverlayFolder.of(folder).with("a.yaml", overlay("a", path));
    assertThat(codes(files, "a.yaml", Limits.defaults())).isNotEmpty();
  }

  @Test
  void so_many_overlays_amend_one_another_and_no_more() {
    OverlayFolder files = OverlayFolder.of(folder).with("o0.yaml", overlay("o0", "small.yaml"));
    for (int i = 1; i < 40; i++) {
      files.with("o" + i + ".yaml", overlay("o" + i, "o" + (i - 1) + ".yaml"));
    }
    assertThat(codes(files, "o39.yaml", Limits.defaults())).containsExactly("TOO_MANY_OVERLAYS");
    Limits usual = Limits.defaults();
    assertThat(codes(files, "o31.yaml", usual)).doesNotContain("TOO_MANY_OVERLAYS");
    assertThat(codes(files, "o32.yaml", usual)).containsExactly("TOO_MANY_OVERLAYS");
    int deepest = 6; // of small.yaml
    assertThat(codes(files, "o6.yaml", usual.with(Limit.NESTING, deepest)))
        .containsExactly("TOO_MANY_OVERLAYS");
  }

  private static List<String> codes(OverlayFolder files, String name, Limits limits) {
    return RuleReader.read(files.folder().resolve(name), RuleLibrary.bundled(), limits)
        .problems()
        .stream()
        .map(Problem::code)
        .map(Enum::name)
        .distinct()
        .toList();
  }

  @Test
  void so_many_problems_of_a_rule_file_are_told_and_one_that_there_are_more() {
    OverlayFolder files = OverlayFolder.of(folder).with("keys.yaml", "a: 1\nb: 1\nc: 1\nd: 1\n");
    Path file = files.folder().resolve("keys.yaml");
    Limits three = Limits.defaults().with(Limit.PROBLEMS, 3);
    assertThat(RuleReader.read(file, RuleLibrary.bundled(), three).problems())
        .hasSize(4)
        .last()
        .asString()
        .startsWith("keys.yaml:4:1 d: There are more than 3 problems");
  }

  @Test
  void a_rule_file_is_held_to_the_limits() {
    OverlayFolder files = OverlayFolder.of(folder);
    assertThat(codes(files, "small.yaml", Limits.defaults())).isEmpty();
    for (Limit limit :
        List.of(Limit.FILE_BYTES, Limit.VALUES, Limit.NESTING, Limit.PATH_CHARACTERS)) {
      assertThat(codes(files, "small.yaml", Limits.defaults().with(limit, 3)))
          .as(limit.name())
          .first()
          .isIn("FILE_TOO_LARGE", "TOO_MANY_VALUES", "TOO_DEEP", "KEY_TOO_LONG");
    }
    assertThat(codes(files, "small.yaml", Limits.defaults().with(Limit.DIGITS, 1)))
        .contains("TOO_MANY_DIGITS");
  }
}
