package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.util.List;
import java.util.function.IntFunction;

/** A rule set that is hard to draw: 63 standards in 5 criteria, with names of many lines. */
final class LongRules {
  private static final int CRITERIA = 5;
  private static final int STANDARDS = 63;
  private static final String LONG =
      "Tỷ lệ diện tích đất công trình hạ tầng kỹ thuật, hạ tầng xã hội và không gian xanh sử dụng"
          + " công cộng được xây dựng theo quy hoạch chi tiết đã được cấp có thẩm quyền phê duyệt"
          + " trên_tổng_diện_tích_đất_tự_nhiên_của_toàn_đô_thị";
  private static final List<String> QUANTITIES =
      List.of(
          "water.clean_piped",
          "green.share",
          "waste.treated_share",
          "wastewater.operating_share",
          "labour.non_agricultural",
          "cemetery.planned_share");

  private LongRules() {}

  /** {@return a town in all five states, on all bases; each criterion is one group} */
  static Assessment inFewGroups() {
    return assess(i -> "C" + (i % CRITERIA + 1), "1", "2");
  }

  /** {@return the same town where each standard is a group of its own} */
  static Assessment inManyGroups() {
    return assess(i -> "Nhóm tiêu chuẩn về hạ tầng kỹ thuật và hạ tầng xã hội số " + i, "1", "2");
  }

  /** {@return the same town where the points of every second standard are not known} */
  static Assessment withUnknownFigures() {
    return assess(i -> "G" + i % 10, "", "");
  }

  /** {@return a town of which something is known, and one of which nothing is} */
  static Comparison compared() {
    RuleText rules = rules(i -> "G" + i % 10, "", "");
    return Comparison.of(rules.assess(List.of(town(), Town.builder("bare").name(LONG).build())));
  }

  private static Assessment assess(IntFunction<String> group, String minimum, String maximum) {
    return rules(group, minimum, maximum).assess(town());
  }

  private static RuleText rules(IntFunction<String> group, String minimum, String maximum) {
    RuleText rules = new RuleText(LONG);
    for (int criterion = 0; criterion < CRITERIA; criterion++) {
      rules.criterion("C" + (criterion + 1), LONG, "10", "26");
      for (int i = criterion; i < STANDARDS; i += CRITERIA) {
        boolean known = i % 2 == 0;
        String end = "W".repeat(i % 7 + 1);
        rules.standard(
            "9Z.%d.%02d.%s".formatted(criterion + 1, i, end),
            end + ": " + LONG,
            group.apply(i),
            QUANTITIES.get(i % QUANTITIES.size()),
            known ? "1" : minimum,
            known ? "2" : maximum);
      }
    }
    return rules;
  }

  private static Town town() {
    return Town.builder("long")
        .name("Thị trấn $\\alpha$ <b>=1+1</b> & " + "Đ".repeat(180))
        .observe("water.clean_piped", RuleText.DAY, "95", Basis.OFFICIAL, "yearbook")
        .observe("green.share", RuleText.DAY, "85", Basis.REPORTED, "paper")
        .observe("waste.treated_share", RuleText.DAY, "80", Basis.DERIVED, "sum")
        .observe("wastewater.operating_share", RuleText.DAY, "50", Basis.ASSUMED, "")
        .observe("labour.non_agricultural", RuleText.DAY, "70..95", Basis.OFFICIAL, "yearbook")
        .build();
  }
}
