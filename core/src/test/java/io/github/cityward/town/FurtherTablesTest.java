package io.github.cityward.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Limits;
import io.github.cityward.distribution.LogNormal;
import io.github.cityward.distribution.Pert;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.UnitType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables beside the observations: what is wrong with them is told with its place. */
class FurtherTablesTest {
  private static final List<String> WELL =
      List.of(
          "uncertainty.csv",
          """
          quantity,date,distribution,a,b,c
          green.share,2027,normal,30,2.5,
          roads.density,2027-06,triangular,3,4,5
          role.planning,2027,discrete,province,0.4,
          role.planning,2027,discrete,region,0.6,
          """,
          "projects.csv",
          """
          id,name,cost,ready,quantity,effect,requires,excludes
          P1,Nhà máy nước,532,2026,water.clean_piped,26,,
          P1,Nhà máy nước,532,2026,role.planning,=province,,
          P2,Đường,312.5,2028-06,roads.density,0.33,P1,P3;P4
          P3,Đường,,,,,,
          P4,Công viên,20,2027,green.share,=30,,
          """,
          "roadmap.csv",
          """
          id,name,after,min_days,likely_days,max_days,kind,target,by,done
          R1,Chương trình,,30,60,90,programme,,,2024-06-12
          R2,Đề án,R1,45,120,240,procedure,đạt,2026-12,
          """,
          "targets.csv",
          """
          id,name,target,unit,by,actual,actual_date,basis,source
          T1,Cây xanh,10,m2/person,2030,7.5,2025-12-31,official,s
          T2,Nước thải,,,,,,,
          """);

  @TempDir private Path folder = Path.of("");

  @Test
  void tables_that_are_well_are_no_problem() throws IOException {
    write("", "", "");
    assertThat(TownReader.readWhole(folder).problems()).isEmpty();
    assertThat(TownReader.readWhole(folder).orElseThrow().uncertainties())
        .extracting(each -> each.quantity() + " " + each.date() + " " + each.distribution())
        .containsExactly(
            "green.share 2027-12-31 Normal[mean=30.0, deviation=2.5]",
            "roads.density 2027-06-30 Triangular[low=3.0, mode=4.0, high=5.0]",
            "role.planning 2027-12-31 Ranks[chances=[0.0, 0.0, 0.4, 0.6]]");
    assertThat(TownReader.readWhole(folder).orElseThrow().projects())
        .extracting(each -> each + " " + each.cost() + " " + each.ready() + " " + each.effects())
        .containsExactly(
            "P1 532 2026-12-31 [Addition[quantity=water.clean_piped, amount=26],"
                + " Setting[quantity=role.planning, value=province]]",
            "P2 312.5 2028-06-30 [Addition[quantity=roads.density, amount=0.33]]",
            "P3 null null []",
            "P4 20 2027-12-31 [Setting[quantity=green.share, value=30]]");
    assertThat(TownReader.readWhole(folder).orElseThrow().roadmap())
        .extracting(
            each ->
                each + " " + each.after() + " " + each.days() + " " + each.by() + " " + each.done())
        .containsExactly(
            "R1 [] StepDays[minimum=30, likely=60, maximum=90] null 2024-06-12",
            "R2 [R1] StepDays[minimum=45, likely=120, maximum=240] 2026-12-31 null");
    assertThat(TownReader.readWhole(folder).orElseThrow().targets())
        .extracting(each -> each + " " + each.target() + " " + each.actual() + " " + each.basis())
        .containsExactly("T1 10 7.5 OFFICIAL", "T2 null null null");
    assertThat(
            TownText.read(folder)
                .orElseThrow()
                .wholeTown(QuantityCatalog.bundled(), Limits.defaults())
                .problems())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uncertainty.csv|2027-06|2027-13|:3:2 date: 2027-13 is no day of the calendar.",
        "uncertainty.csv|3,4,5|3,4,|:3:6 c: No number is written here.",
        "uncertainty.csv|normal,30,2.5|uniform,30,2.5|:2:4 a: The distribution uniform from 30 to 2.5"
            + " does not rise.",
        "uncertainty.csv|province,0.4,|province,0.4,1|:4:6 c: The distribution discrete takes the"
            + " numbers a and b alone.",
        "uncertainty.csv|discrete,region|discrete,land|:5:4 a: land is no level of role.planning.",
        "projects.csv|532,2026,water|530,2026,water|:3:3 cost: Of P1 this row says 532 and line 2"
            + " says 530.",
        "projects.csv|=province|=land|:3:6 effect: land is no level of role.planning.",
        "projects.csv|,26,|,126,|:2:6 effect: 126 is not a share; water.clean_piped lies between 0"
            + " and 100 %.",
        "projects.csv|P1,P3;P4|P1,P2|:4:8 excludes: P2 cannot be carried out: it excludes P2, which"
            + " it is or requires.",
        "roadmap.csv|120,240|,24|:3:4 min_days: The days 45 are more than the max_days 24.",
        "roadmap.csv|120,240|120,100|:3:5 likely_days: The days 120 are more than the max_days"
            + " 100.",
        "targets.csv|7.5|\"7,5\"|:2:6 actual: 7,5 is not a number. Write 7.5.",
      })
  void each_fault_is_told_with_its_cell(String file, String what, String by, String line)
      throws IOException {
    write(file, what, by);
    assertThat(TownReader.readWhole(folder).problems())
        .filteredOn(each -> Objects.equals(each.place().file(), file))
        .extracting(each -> each.line(Locale.ENGLISH))
        .anySatisfy(each -> assertThat(each).startsWith(file + line));
    assertThat(TownReader.read(folder).problems()).isEmpty();
  }

  /** {@return the town, of whose tables this one has these rows} */
  private Town reading(String file, String header, String... rows) throws IOException {
    TownFolder.write(folder, TownFolder.TOWN, TownFolder.HEADER);
    Files.writeString(folder.resolve(file), header + "\n" + String.join("\n", rows) + "\n");
    return TownReader.readWhole(folder).orElseThrow();
  }

  @Test
  void a_distribution_of_each_shape_is_read() throws IOException {
    Town town =
        reading(
            "uncertainty.csv",
            "quantity,date,distribution,a,b,c",
            "green.share,2027,normal,30,2.5,",
            "green.share,2028,lognormal,3,0.5,",
            "green.share,2029,uniform,20,30,",
            "green.share,2030,triangular,20,20,30",
            "green.share,2031,pert,20,30,30",
            "role.planning,2027,discrete,none,0,",
            "role.planning,2027,discrete,region,1,");
    assertThat(town.uncertainties())
        .extracting(each -> each.distribution().toString())
        .containsExactly(
            "Normal[mean=30.0, deviation=2.5]",
            new LogNormal(3, 0.5).toString(),
            "Uniform[low=20.0, high=30.0]",
            "Triangular[low=20.0, mode=20.0, high=30.0]",
            new Pert(20, 30, 30).toString(),
            "Ranks[chances=[0.0, 0.0, 0.0, 1.0]]");
  }

  @Test
  void the_ends_of_what_a_project_may_say_belong_to_it() throws IOException {
    Town town =
        reading(
            "projects.csv",
            TIMED.lines().findFirst().orElseThrow(),
            "P1,a,0,,green.share,=100,,,2027-03-01,2027-03-01,36525,0,0,2025,",
            "P2,b,1,,green.share,-100,,,2027-03-01,,0,36525,,,",
            "P3,c,1,,green.share,0,P1,P2,,,,,,,");
    assertThat(town.projects())
        .extracting(each -> each + " " + each.effects() + " " + each.work())
        .containsExactly(
            "P1 [Setting[quantity=green.share, value=100]] ProjectWork[earliest=2027-03-01,"
                + " latest=2027-03-01, days=36525, rampUp=0]",
            "P2 [Addition[quantity=green.share, amount=-100]] ProjectWork[earliest=2027-03-01,"
                + " latest=null, days=0, rampUp=36525]",
            "P3 [Addition[quantity=green.share, amount=0]] ProjectWork[earliest=null,"
                + " latest=null, days=0, rampUp=0]");
    assertThat(town.projects().get(0).cost()).isEqualTo(Rational.ZERO);
    assertThat(town.projects().get(0).runningCost()).isEqualTo(Rational.ZERO);
    assertThat(town.projects().get(2).requires()).containsExactly("P1");
    assertThat(town.projects().get(2).excludes()).containsExactly("P2");
  }

  @Test
  void the_ends_of_what_a_step_may_say_belong_to_it() throws IOException {
    Town town =
        reading(
            "roadmap.csv",
            "id,name,after,min_days,likely_days,max_days,kind,target,by,done",
            "R1,a,,0,0,36525,programme,,,2024-06-12",
            "R2,b,R1,,,,procedure,,,2024-06-12",
            "R3,c,R1;R2,1,,1,investment,ten,2026,");
    assertThat(town.roadmap())
        .extracting(each -> each + " " + each.kind() + " " + each.days() + " " + each.done())
        .containsExactly(
            "R1 PROGRAMME StepDays[minimum=0, likely=0, maximum=36525] 2024-06-12",
            "R2 PROCEDURE StepDays[minimum=null, likely=null, maximum=null] 2024-06-12",
            "R3 INVESTMENT StepDays[minimum=1, likely=null, maximum=1] null");
    assertThat(town.roadmap().get(2).target()).isEqualTo("ten");
    assertThat(town.roadmap().get(2).by()).isEqualTo("2026-12-31");
  }

  /** It may be known that a step was done, and not when the one before it was. */
  @Test
  void a_step_that_is_done_after_one_that_is_not_is_doubted() throws IOException {
    reading(
        "roadmap.csv",
        "id,name,after,min_days,likely_days,max_days,kind,target,by,done",
        "R1,a,,,,,programme,,,",
        "R2,b,R1,,,,procedure,,,2024-06-12");
    assertThat(TownReader.readWhole(folder).doubts())
        .extracting(each -> each.place().named("") + " " + each.code() + " " + each.arguments())
        .containsExactly("roadmap.csv:3:10 DONE_OUT_OF_TURN [R2, R1]");
  }

  @Test
  void what_a_programme_says_is_kept() throws IOException {
    Town town =
        reading(
            "targets.csv",
            "id,name,target,unit,by,actual,actual_date,basis,source",
            "T1,Cây xanh,10,m2/person,2030,7.5,2025,assumed,",
            "T2,Nước thải,,%,,,,,s");
    assertThat(town.targets())
        .containsExactly(
            new ProgrammeTarget(
                "T1",
                "Cây xanh",
                Rational.of(10),
                "m2/person",
                LocalDate.of(2030, 12, 31),
                Rational.parse("7.5"),
                LocalDate.of(2025, 12, 31),
                Basis.ASSUMED,
                ""),
            new ProgrammeTarget("T2", "Nước thải", null, "%", null, null, null, null, "s"));
  }

  @Test
  void a_step_and_a_target_may_say_to_which_status_they_lead() throws IOException {
    Town road =
        reading(
            "roadmap.csv",
            "id,name,after,min_days,likely_days,max_days,kind,target,by,done,status",
            "R1,a,,,,,procedure,,,,",
            "R2,b,R1,,,,procedure,,,,city");
    assertThat(road.roadmap()).extracting(RoadmapStep::status).containsExactly(null, UnitType.CITY);
    Town aims =
        reading(
            "targets.csv",
            "status,id,name,target,unit,by,actual,actual_date,basis,source",
            "ward,T1,a,1,,,,,,s",
            "commune,T2,b,1,,,1,2026,reported,s",
            "municipality,T3,c,1,,,,,,s",
            ",T4,d,1,,,,,,s");
    assertThat(aims.targets())
        .extracting(ProgrammeTarget::status)
        .containsExactly(UnitType.WARD, UnitType.COMMUNE, UnitType.MUNICIPALITY, null);
    LocalDate before = LocalDate.of(2025, 1, 1);
    assertThat(aims.knownOn(before).targets().get(1).actual()).isNull();
    assertThat(aims.knownOn(before).targets().get(1).status()).isEqualTo(UnitType.COMMUNE);
  }

  @Test
  void chances_may_be_rounded_to_a_billionth() throws IOException {
    write("uncertainty.csv", "0.6", "0.599999999");
    assertThat(TownReader.readWhole(folder).problems()).isEmpty();
  }

  @Test
  void what_is_wrong_with_all_tables_comes_at_once() throws IOException {
    write("targets.csv", "7.5", "many");
    Files.writeString(
        folder.resolve("roadmap.csv"),
        "id,name,after,min_days,likely_days,max_days,kind,target,by,done\nR1,,,,,,x,,,soon\n");
    Files.writeString(
        folder.resolve(TownReader.OBSERVATIONS_FILE),
        TownFolder.HEADER + "green.share,,30,,official,s,\n");
    assertThat(TownReader.readWhole(folder).problems())
        .extracting(each -> each.place().named("") + " " + each.code())
        .containsExactly(
            "observations.csv:2:2 EMPTY_DATE",
            "roadmap.csv:2:7 UNKNOWN_WORD",
            "roadmap.csv:2:10 NOT_A_DATE",
            "targets.csv:2:6 NOT_A_NUMBER");
  }

  private static final String TIMED =
      """
      id,name,cost,ready,quantity,effect,requires,excludes,earliest,latest,days,ramp_up,running_cost,price_year,one_of
      P1,Nhà máy nước,532,,water.clean_piped,26,,,2027-03-01,2029-12-31,540,365,12.5,2025,nước
      P2,Đường,312.5,2028-06-30,roads.density,0.33,,,,,30,,,,
      P3,Công viên,20,,green.share,=30,,,2027-01-01,,,,,,
      P4,Trạm bơm,40,,water.clean_piped,5,,,,,,,,2024,nước
      """;

  @Test
  void projects_may_say_when_they_start_and_how_long_they_take() throws IOException {
    writeProjects(TIMED);
    assertThat(TownReader.readWhole(folder).problems()).isEmpty();
    assertThat(TownReader.readWhole(folder).orElseThrow().projects())
        .extracting(
            each ->
                each
                    + " "
                    + each.work()
                    + " "
                    + each.ready()
                    + " "
                    + each.runningCost()
                    + " "
                    + each.priceYear()
                    + " "
                    + each.oneOf())
        .containsExactly(
            "P1 ProjectWork[earliest=2027-03-01, latest=2029-12-31, days=540, rampUp=365]"
                + " 2028-08-22 12.5 2025 nước",
            "P2 ProjectWork[earliest=2028-05-31, latest=2028-05-31, days=30, rampUp=0]"
                + " 2028-06-30 null null null",
            "P3 ProjectWork[earliest=2027-01-01, latest=null, days=0, rampUp=0]"
                + " 2027-01-01 null null null",
            "P4 ProjectWork[earliest=null, latest=null, days=0, rampUp=0] null null 2024 nước");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "540,365|540,36526|:2:12 ramp_up: 36526 is no number of days of a project.",
        "12.5|-12.5|:2:13 running_cost: The cost -12.5 is below 0.",
        "2029-12-31|31/12/2029|:2:10 latest: 31/12/2029 is not a date.",
        "P3,Công|P2,Công|:4:9 earliest: Of P2 this row says 2027-01-01 and line 3 says .",
      })
  void each_fault_of_a_project_in_time_is_told_with_its_cell(String what, String by, String line)
      throws IOException {
    assertThat(TIMED).contains(what);
    writeProjects(TIMED.replaceFirst(Pattern.quote(what), by));
    assertThat(TownReader.readWhole(folder).problems())
        .extracting(each -> each.line(Locale.ENGLISH))
        .anySatisfy(each -> assertThat(each).startsWith("projects.csv" + line));
  }

  @Test
  void all_that_is_wrong_with_a_project_in_time_comes_at_once() throws IOException {
    writeProjects(
        """
        id,name,cost,ready,quantity,effect,requires,excludes,earliest,latest,days,ramp_up,running_cost,price_year,one_of
        P1,a,5,2028,green.share,=30,,,,2027,0.5,30,-1,x,g
        """);
    assertThat(TownReader.readWhole(folder).problems())
        .extracting(each -> each.place().field() + " " + each.code())
        .containsExactly(
            "running_cost COST_BELOW_ZERO",
            "price_year NOT_A_YEAR",
            "days NO_PROJECT_DAYS",
            "ready READY_IN_A_WINDOW",
            "effect GROWING_VALUE");
  }

  private void writeProjects(String text) throws IOException {
    TownFolder.write(folder, TownFolder.TOWN, TownFolder.HEADER);
    Files.writeString(folder.resolve("projects.csv"), text);
  }

  /** Writes a town whose tables are well, but for {@code by} in the place of {@code what}. */
  private void write(String file, String what, String by) throws IOException {
    TownFolder.write(folder, TownFolder.TOWN, TownFolder.HEADER);
    for (int i = 0; i < WELL.size(); i += 2) {
      String text = WELL.get(i + 1);
      if (WELL.get(i).equals(file)) {
        assertThat(text).contains(what);
        text = text.replaceFirst(Pattern.quote(what), by);
      }
      Files.writeString(folder.resolve(WELL.get(i)), text);
    }
  }
}
