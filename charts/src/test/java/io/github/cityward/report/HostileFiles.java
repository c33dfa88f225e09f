package io.github.cityward.report;

import io.github.cityward.assess.Assessor;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A town, a rule file and an office by somebody who means harm: every text would run a script, and
 * names the place it comes from.
 *
 * @param folder where the files are
 */
record HostileFiles(Path folder) {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  /** {@return the text that stands at a place} */
  static String text(String place) {
    return "<script>marker=1</script>\"'><img src=x onerror='marker=2'> =HYPERLINK(\"x\") &amp; "
        + place;
  }

  /** {@return the same text as a page holds it} */
  static String escaped(String place) {
    return "&lt;script&gt;marker=1&lt;/script&gt;\"'&gt;&lt;img src=x onerror='marker=2'&gt;"
        + " =HYPERLINK(\"x\") &amp;amp; "
        + place;
  }

  /** {@return the report with every section there is} */
  Report report(Locale locale) throws IOException, InterruptedException {
    write();
    Town town = TownReader.readWhole(folder).orElseThrow();
    Assessor rules = Assessor.of(RuleReader.read(folder.resolve("rules.yaml")).orElseThrow());
    Outlook outlook =
        Outlook.none()
            .with(Prospect.of(rules, town, DAY, 2027).orElseThrow())
            .with(ExactPlanner.create().plan(PlanTask.of(town, rules, LocalDate.of(2026, 12, 31))))
            .with(Milestones.of(town, DAY));
    return Report.of(
        rules.assess(town, DAY),
        locale,
        ReportOptions.defaults().with(outlook).by(Office.of(text("office"))));
  }

  private void write() throws IOException {
    file(
        "town.yaml",
        "id: t\nname: "
            + yaml("name")
            + "\nname_en: "
            + yaml("name_en")
            + "\nprovince: "
            + yaml("province")
            + "\nregion: southeast\nattributes:\n  island: yes\nsignatories:\n  - "
            + yaml("signatory")
            + "\n");
    file(
        "observations.csv",
        "quantity,date,value,unit,basis,source,note\n"
            + row("water.clean_piped,2025,70,%,reported", csv("source"), csv("note"))
            + row("health.beds_per_10000,2025,20,,assumed", csv("guess"), csv("note of a guess"))
            + row("poverty.rate_minus_national,2025,,,,", csv("note of nothing")));
    file(
        "uncertainty.csv",
        "quantity,date,distribution,a,b,c\nhealth.beds_per_10000,2026,uniform,20,40,\n");
    file(
        "projects.csv",
        "id,name,cost,ready,quantity,effect,requires,excludes\n"
            + row(csv("project"), csv("project name"), "5,2026,health.beds_per_10000,20,,"));
    file(
        "roadmap.csv",
        "id,name,after,min_days,likely_days,max_days,kind,target,by,done\n"
            + row(csv("step"), csv("step name"), ",1,2,3,procedure", csv("step target"), ",")
            + "S2,Next,,1,2,3,procedure,,,\n");
    file(
        "targets.csv",
        "id,name,target,unit,by,actual,actual_date,basis,source\n"
            + row(
                csv("target"),
                csv("target name"),
                "85",
                csv("target unit"),
                "2027,60,2025,reported",
                csv("target source")));
    file("rules.yaml", rules());
  }

  private static String rules() {
    return OwnRules.knowing("60", "90")
        .replace("\"Bộ riêng\"", yaml("rules, vi"))
        .replace("\"Own rules\"", yaml("rules, en"))
        .replace("\"Một\"", yaml("criterion, vi"))
        .replace("\"One\"", yaml("criterion, en"))
        .replace("\"Hải đảo\"", yaml("provision, vi"))
        .replace("\"Islands\"", yaml("provision, en"))
        .replace("\"art. 1\"", yaml("cite of the total"))
        .replace("\"art. 2\"", yaml("cite of the criterion"))
        .replace("\"art. 3\"", yaml("cite of a clause"))
        .replace("\"art. 4\"", yaml("cite of the provision"))
        .replace("\"row A\"", yaml("cite of the standard"))
        .replace("\"the gazette\"", yaml("source of the law"))
        .replace("number: 1/2026", "number: " + yaml("number of the law"))
        .replace("code: I\n", "code: " + yaml("code of the criterion") + "\n")
        .replace("code: A\n", "code: " + yaml("code of the standard") + "\n")
        .replace("code: P.ISLAND", "code: " + yaml("code of the provision"));
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String row(String... cells) {
    return String.join(",", cells) + "\n";
  }

  private static String yaml(String place) {
    return "\"" + text(place).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String csv(String place) {
    return "\"" + text(place).replace("\"", "\"\"") + "\"";
  }
}
