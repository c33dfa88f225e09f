package io.github.cityward.broken;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.cityward.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a broken file must be answered with: a row of {@code expected.csv}.
 *
 * @param place where it stands
 * @param code its code; {@code MORE} where more follow that nobody needs to list
 * @param words what the English message must contain, with {@code |} between
 */
public record ExpectedProblem(String place, String code, String words) {
  private static final String MORE = "MORE";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** {@return what each file of {@code folder} must be answered with, by the names of the files} */
  public static Map<String, List<ExpectedProblem>> of(Path folder) throws IOException {
    Map<String, List<ExpectedProblem>> all = new LinkedHashMap<>();
    String kind = folder.getFileName() + "/";
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(folder.resolveSibling("expected.csv"))) {
      for (NamedCsvRecord row : rows) {
        if (row.getField("file").startsWith(kind)) {
          all.computeIfAbsent(
                  row.getField("file").substring(kind.length()), any -> new ArrayList<>())
              .add(
                  new ExpectedProblem(
                      row.getField("place"), row.getField("code"), row.getField("words")));
        }
      }
    }
    return all;
  }

  /** Checks that {@code file}, which was read in {@code folder}, was answered as expected. */
  public static void check(
      String file, List<ExpectedProblem> expected, List<Problem> problems, Path folder) {
    int listed = expected.size();
    if (expected.get(listed - 1).code().equals(MORE)) {
      listed--;
      assertThat(problems).as(file).hasSizeGreaterThan(listed);
    } else {
      assertThat(problems).as(file).hasSize(listed);
    }
    for (int i = 0; i < listed; i++) {
      expected.get(i).check(file, problems.get(i), folder);
    }
  }

  private void check(String file, Problem problem, Path folder) {
    String message = problem.message(Locale.ENGLISH);
    assertThat(problem.code()).as(file).hasToString(code);
    assertThat(problem.place().named("").toString().replace(folder + "/", ""))
        .as(file)
        .isEqualTo(place);
    assertThat(message).as(file).contains(words.split("\\|", -1));
    assertThat(problem.message(VIETNAMESE)).as(file).isNotBlank().isNotEqualTo(message);
  }
}
