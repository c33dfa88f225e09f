package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.rules.Measure;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * Points by group of standards, in percent of the group's maximum points, against the sum of the
 * minimum points of its standards. A radar where there are three to twelve groups with short codes;
 * otherwise bars, since a radar of two axes is a line and one of thirty cannot be read. Where
 * standards are counted they are counted by criterion, which {@link CriterionChart} shows: then
 * this one only says so.
 */
public final class GroupRadarChart {
  private static final double BESIDE = 36;
  private static final double BAR = 26;

  private final Assessment assessment;
  private final Wording wording;
  private final GroupWords words;
  private final List<GroupScore> groups;
  private final GroupShapes shapes;
  private final Sheet sheet;

  private GroupRadarChart(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.words = GroupWords.in(locale);
    this.wording = words.wording();
    this.groups = GroupScore.of(assessment);
    this.shapes = GroupShapes.named(wording);
    this.sheet = Sheet.ofPixels();
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Assessment assessment, Locale locale) {
    return new GroupRadarChart(assessment, locale).chart();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Assessment assessment, Locale locale) {
    GroupRadarChart chart = new GroupRadarChart(assessment, locale);
    if (chart.countsStandards()) {
      return chart.heading().before(List.of(chart.wording.say("groups.none")));
    }
    return chart
        .heading()
        .before(
            Stream.concat(chart.groups.stream().map(chart.words::sentence), chart.notes().stream())
                .toList());
  }

  private XYChart chart() {
    String title = wording.say("groups.title");
    heading().writeTo(sheet, title);
    if (countsStandards()) {
      note(wording.say("groups.none"));
      return sheet.picture(title, shapes.all());
    }
    legend();
    Radar radar = new Radar(groups, shapes);
    if (radar.isReadable(sheet.style())) {
      beside(radar);
      note(wording.say("groups.centre"));
    } else {
      groups.forEach(this::bar);
      note(wording.say("groups.bar"));
    }
    notes().forEach(this::note);
    return sheet.picture(title, shapes.all());
  }

  private Heading heading() {
    return Heading.of(assessment, ChartWords.of(assessment, wording.locale()));
  }

  private boolean countsStandards() {
    return assessment.rules().measure() == Measure.STANDARDS;
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    legend.area(wording.say("criteria.certain"), shapes.certain());
    legend.area(wording.say("criteria.possible"), shapes.possible());
    legend.line(wording.say("groups.minimum-line"), shapes.minimum());
    legend.end();
    sheet.gap(10);
  }

  private void beside(Radar radar) {
    Style style = sheet.style();
    double top = sheet.y();
    double reach = radar.reach(style);
    double left = 2 * reach + BESIDE;
    double table = top - table(left, top, Sheet.WIDTH - left);
    radar.draw(sheet, new Point2D.Double(reach, top - radar.above(style)));
    sheet.gap(Math.max(radar.above(style) + radar.below(style), table));
    sheet.gap(20);
  }

  private double table(double x, double top, double width) {
    double y = top;
    for (GroupScore group : groups) {
      y = text(group, x, y, width) - 14;
    }
    return y;
  }

  private double text(GroupScore group, double x, double top, double width) {
    Style style = sheet.style();
    List<Paragraph> text =
        List.of(
            Paragraph.of(words.name(group), style.strong(), Tone.INK, width),
            Paragraph.of(words.points(group), style.text(), Tone.INK, width),
            Paragraph.of(words.minimum(group), style.text(), Tone.SHORT, width));
    return top - sheet.write(text, x, top);
  }

  private void bar(GroupScore group) {
    sheet.gap(sheet.y() - text(group, 0, sheet.y(), Sheet.WIDTH));
    sheet.gap(14);
    Sheet.Band band = sheet.band(BAR);
    shapes.frame().bar(0, Sheet.WIDTH, band);
    shapes.possible().bar(group.certainly() * Sheet.WIDTH, group.possibly() * Sheet.WIDTH, band);
    shapes.certain().bar(0, group.certainly() * Sheet.WIDTH, band);
    group
        .minimumShare()
        .ifPresent(share -> shapes.minimumOf(share.toDouble() / 100 * Sheet.WIDTH, band));
    sheet.gap(24);
  }

  private void note(String text) {
    sheet.text(text, sheet.style().text(), Tone.GREY);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(List.of(wording.say("groups.law")));
    boolean unknown =
        groups.stream().anyMatch(each -> each.maximum() == null || each.minimum() == null);
    if (unknown) {
      notes.add(wording.say("groups.unknown"));
    }
    return notes;
  }
}
