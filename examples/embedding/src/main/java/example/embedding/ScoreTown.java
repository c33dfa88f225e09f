package example.embedding;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;

/** Scores a town whose figures the program has itself: no file, no server. */
public final class ScoreTown {
  private ScoreTown() {}

  /** Prints the verdict, the points of each criterion and the three nearest shortfalls. */
  public static void main(String[] arguments) {
    LocalDate date = LocalDate.of(2026, 6, 30);
    Town town =
        Town.builder("trang-bang")
            .name("Thị xã Trảng Bàng")
            .region(Region.SOUTHEAST)
            .unit(UnitType.TOWN)
            .observe("population.urban", date, "181082..235352", Basis.REPORTED, "two newspapers")
            .observe("area.natural", date, "34014", "ha", Basis.OFFICIAL, "statistical yearbook")
            .observe("wastewater.operating_share", date, "32", Basis.REPORTED, "a newspaper")
            .build();
    Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, date));
    Assessment assessment = assessor.assess(town, date);
    System.out.println(town.name() + ": " + assessment.verdict() + " " + assessment.points());
    assessment.criteria().forEach(System.out::println);
    assessment.shortfalls().stream().limit(3).forEach(System.out::println);
  }
}
