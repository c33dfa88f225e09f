package io.github.cityward.audit;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One or several official score sheets (hồ sơ, đề án), as they were printed.
 *
 * @param sheets the score sheets, in the order of the file
 * @param rows how many rows of data the file has
 */
public record Dossier(List<ScoreSheet> sheets, int rows) {
  /** What may stand before the name of a town: the kind of unit it is. */
  private static final Pattern KIND =
      Pattern.compile(
          "^(thị xã|thành phố|thị trấn|đô thị|phường|xã) ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  public Dossier {
    sheets = List.copyOf(sheets);
  }

  /** {@return a dossier of these score sheets, a row for each figure and each verdict} */
  public static Dossier of(ScoreSheet... sheets) {
    List<ScoreSheet> all = List.of(sheets);
    return new Dossier(all, all.stream().mapToInt(ScoreSheet::printed).sum());
  }

  /**
   * {@return the score sheets of {@code town}: those that name its id, its name, or the name
   * without the kind of unit before it}
   *
   * @throws ProblemsException if there is none; it names the towns of the dossier
   */
  public List<ScoreSheet> of(Town town) {
    List<ScoreSheet> found = sheets.stream().filter(each -> isOf(each, town)).toList();
    if (found.isEmpty()) {
      String towns =
          sheets.stream().map(ScoreSheet::town).distinct().collect(Collectors.joining(", "));
      throw new ProblemsException(
          List.of(Problem.of(ProblemCode.UNKNOWN_TOWN, Place.nowhere(), town.name(), towns)));
    }
    return found;
  }

  /** {@return the rule sets that the score sheets were made under, each once} */
  public List<RuleSet> rules() {
    return sheets.stream().map(ScoreSheet::rules).distinct().toList();
  }

  private static boolean isOf(ScoreSheet sheet, Town town) {
    return sheet.town().equals(town.id()) || bare(sheet.town()).equals(bare(town.name()));
  }

  private static String bare(String name) {
    return KIND.matcher(name).replaceFirst("");
  }
}
