package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about a command line that is wrong. */
class CommandLineIT {
  private static final String REAL = Run.town("trang-bang");

  @Test
  void an_empty_argument_is_named() {
    says("-o is empty. Write its value, or leave it out.", "score", REAL, "-o", "");
    says("--rules is empty.", "score", REAL, "--rules", "");
    says("--on is empty.", "score", REAL, "--on", "");
    says("--on is empty.", "score", REAL, "--on=");
    says("TOWN is empty.", "score", "");
    says("ID|FILE is empty.", "rules", "check", "");
  }

  @Test
  void a_name_that_no_file_can_have_is_named() {
    says("TOWN cannot be a\u2400b.", "score", "a\0b");
    says("-o cannot be a\u2400b.", "score", REAL, "-o", "a\0b");
    says("a\u2400b is no bundled rule set and no file.", "score", REAL, "--rules", "a\0b");
  }

  @Test
  void a_name_with_an_at_sign_is_a_name(@TempDir Path folder) throws IOException {
    Path arguments = Files.writeString(folder.resolve("arguments"), REAL);
    says("@" + arguments + ": There is no such file.", "score", "@" + arguments);
  }

  @Test
  void unknown_words_are_named() {
    says("cityward score has no option --rulez.", "score", REAL, "--rulez", "x");
    says("cityward score does not expect b c.", "score", REAL, "b", "c");
    says("cityward has no command scor.", "scor", REAL);
  }

  @Test
  void a_missing_command_is_named() {
    assertThat(Run.of().err()).startsWith("cityward cần một lệnh.\nCác lệnh là score, ");
    assertThat(Run.of("rules").err()).startsWith("cityward rules cần một lệnh.\nCác lệnh là list");
  }

  @Test
  void missing_words_are_named() {
    says("TOWN is missing.", "score");
    says("CODE is missing.", "explain", REAL);
    says("-o needs a value.", "score", REAL, "-o");
  }

  @Test
  void wrong_values_are_named_with_what_would_be_right() {
    says("--class cannot be IV. Write one of I, II, III.", "score", REAL, "--class", "IV");
    says("--format cannot be xml. Write one of text, json,", "score", REAL, "--format", "xml");
    says(
        "validate has no format csv. Write one of text, json.",
        "validate",
        REAL,
        "--format",
        "csv");
    says("--strict takes no value, and x stands there.", "score", REAL, "--strict=x");
  }

  @Test
  void options_that_stand_twice_are_named() {
    says("--on stands twice. Keep one.", "score", REAL, "--on", "2026", "--on", "2027");
    says(
        "Only one of --rules, --class, --status can",
        "score",
        REAL,
        "--rules",
        "a",
        "--rules",
        "b");
    says("Only one of --rules,", "score", REAL, "--rules", "urban-111-2025-III", "--class", "II");
  }

  @Test
  void the_words_are_vietnamese_unless_english_is_asked_for() {
    Run run = Run.of("score", REAL, "--rulez", "x", "--format", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("cityward score không có tùy chọn --rulez.");
    assertThat(run.json())
        .containsEntry("schema", "cityward.problems/1")
        .containsEntry("problems.0.file", "null")
        .containsEntry("problems.0.code", "COMMAND_LINE")
        .containsEntry("problems.0.message", "cityward score không có tùy chọn --rulez.");
    assertThat(Run.of("report", REAL).err()).startsWith("report cần -o với thư mục");
  }

  private static void says(String beginning, String... arguments) {
    Run run = Run.of(List.of(arguments), "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(beginning);
  }
}
