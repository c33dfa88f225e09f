package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.WordsContract;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Comparison;
import io.github.cityward.rules.Condition;
import io.github.cityward.rules.CountedRules;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.rules.Superior;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentWordsTest extends WordsContract {
  AssessmentWordsTest() {
    super(Assessment.class);
  }

  private static final Set<String> CITED =
      Set.of(
          "art",
          "appendix",
          "table",
          "row",
          "standard",
          "law",
          "as amended",
          "as amended by",
          "appendix as amended",
          "standards of the ward",
          "standards of the centrally-run city",
          "article on urban units with special factors",
          "article on rural units with special factors",
          "new article on urban units with special factors",
          "new article on rural units with special factors",
          "article not known");

  private static final Set<String> PROVENANCE =
      Set.of("rules", "sha256", "on", "version", "accept_unverified", "illustrative");

  @Override
  protected Map<String, Set<String>> families() {
    return Map.ofEntries(
        Map.entry("", names(Warning.Code.values())),
        Map.entry("cite.", CITED),
        Map.entry("provenance.", PROVENANCE),
        Map.entry("attribute.", names(Attribute.values())),
        Map.entry("superior.", names(Superior.values())),
        Map.entry("deciding.", Set.of("NOT_MET", "UNDETERMINED")),
        Map.entry("explain.compare.", names(Comparison.values())),
        Map.entry("verdict.", names(Verdict.values())),
        Map.entry("reason.", names(Reason.values())),
        Map.entry("basis.", names(Basis.values())),
        Map.entry("evidence.", names(Evidence.values())),
        Map.entry("explain.scale.", Set.of("higher", "lower")),
        Map.entry("threshold.", Set.of("HIGHER", "LOWER", "MORE_THAN", "LESS_THAN", "ONE_OF")),
        Map.entry("threshold.level.", names(Better.values())),
        Map.entry("unit.", quantities().map(Quantity::unit).collect(Collectors.toSet())),
        Map.entry(
            "level.",
            quantities()
                .flatMap(
                    each ->
                        each.levels().stream()
                            .flatMap(code -> Stream.of(code, each.id() + "." + code)))
                .collect(Collectors.toSet())));
  }

  /** A unit that is a sign, such as %, says itself; few levels mean something else elsewhere. */
  @Override
  protected Set<String> openFamilies() {
    return Set.of("unit.", "level.");
  }

  /** Of standards that are met or not some things are said otherwise than of points. */
  @Override
  protected Set<String> endings() {
    return names(Measure.values()).stream().map(each -> "." + each).collect(Collectors.toSet());
  }

  /** Vietnamese has no plural, and what a warning names is named in the reader's language. */
  @Override
  protected boolean differsByLanguage(String key) {
    return key.startsWith("PROVISION_UNKNOWN")
        || key.equals("STALE_DATA")
        || key.equals("REFERENCE_DAY")
        || key.equals("MIXED_DATES")
        || key.startsWith("unit.")
        || key.equals("points")
        || key.equals("standards");
  }

  private static Stream<Quantity> quantities() {
    return QuantityCatalog.bundled().all().stream();
  }

  @Test
  void standards_are_counted_as_points_are() {
    Points three = new Points(Rational.of(3));
    assertThat(AssessmentWords.in(Locale.ENGLISH).counted(three, Measure.STANDARDS))
        .isEqualTo("3 standards");
    assertThat(AssessmentWords.in(Locale.ENGLISH).counted(1)).isEqualTo("1 standard");
    assertThat(AssessmentWords.in(Locale.forLanguageTag("vi")).counted(three, Measure.POINTS))
        .isEqualTo("3 điểm");
  }

  @Test
  void what_does_not_reach_a_requirement_is_not_said_to_miss_a_lower_threshold() {
    AssessmentWords vietnamese = AssessmentWords.in(Locale.forLanguageTag("vi"));
    assertThat(vietnamese.of(Reason.BELOW, Measure.STANDARDS)).isEqualTo("chưa đáp ứng yêu cầu");
    assertThat(vietnamese.of(Reason.BELOW, Measure.POINTS)).isEqualTo("chưa đạt ngưỡng dưới");
    assertThat(vietnamese.of(Reason.MISSING_VALUE, Measure.STANDARDS)).isEqualTo("chưa có số liệu");
  }

  @Test
  void a_criterion_the_law_does_not_number_goes_by_its_name() {
    AssessmentWords english = AssessmentWords.in(Locale.ENGLISH);
    RuleLibrary library = RuleLibrary.bundled();
    assertThat(english.title(library.find("ward-112-2025").orElseThrow().criteria().get(1)))
        .isEqualTo("Position and function");
    assertThat(english.shortTitle(library.find("ward-112-2025").orElseThrow().criteria().get(1)))
        .isEqualTo("“Position and function”");
    assertThat(english.title(library.find("urban-111-2025-I").orElseThrow().criteria().get(1)))
        .isEqualTo("II. Degree of urbanisation");
    assertThat(english.shortTitle(library.find("urban-111-2025-I").orElseThrow().criteria().get(1)))
        .isEqualTo("II");
  }

  @Test
  void a_citation_is_in_the_words_of_its_reader() {
    AssessmentWords vietnamese = AssessmentWords.in(Locale.forLanguageTag("vi"));
    assertThat(vietnamese.citation("Appendix II, table 2A, row 3; art. 8(2)d, 9(4)"))
        .isEqualTo("Phụ lục II, bảng 2A, dòng 3; Điều 8(2)d, 9(4)");
    assertThat(vietnamese.citation("1210/2016/UBTVQH13 as amended by 26/2022/UBTVQH15"))
        .isEqualTo("1210/2016/UBTVQH13 sửa đổi, bổ sung bởi 26/2022/UBTVQH15");
    assertThat(vietnamese.citation("read in a table of rows")).isEqualTo("read in a table of rows");
    String english = "Appendix II, table 2A, row 3; art. 9(3)";
    assertThat(AssessmentWords.in(Locale.ENGLISH).citation(english)).isEqualTo(english);
  }

  @Test
  void what_stands_in_the_place_of_an_article_is_said_in_vietnamese_too() {
    AssessmentWords vietnamese = AssessmentWords.in(Locale.forLanguageTag("vi"));
    assertThat(vietnamese.citation("standards of the ward")).isEqualTo("tiêu chuẩn của phường");
    assertThat(vietnamese.citation("1211/2016/UBTVQH13 as amended by 27/2022/UBTVQH15"))
        .isEqualTo("1211/2016/UBTVQH13 sửa đổi, bổ sung bởi 27/2022/UBTVQH15");
    assertThat(vietnamese.citation("art. 5(5); appendix as amended"))
        .isEqualTo("Điều 5(5); Phụ lục đã sửa đổi, bổ sung");
    assertThat(vietnamese.citation("Law 72/2025/QH15, art. 1(1)"))
        .isEqualTo("Luật 72/2025/QH15, Điều 1(1)");
    String english = "art. 9(3)a; standard 7; new article on urban units with special factors";
    assertThat(AssessmentWords.in(Locale.ENGLISH).citation(english)).isEqualTo(english);
  }

  @Test
  void a_condition_names_all_it_asks_for() {
    AssessmentWords vietnamese = AssessmentWords.in(Locale.forLanguageTag("vi"));
    Condition ward =
        new Condition(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(Superior.TOWN),
            Set.of(),
            Set.of(),
            null,
            LocalDate.of(2025, 6, 30));
    assertThat(vietnamese.of(ward)).isEqualTo("thuộc thị xã, đến hết ngày 30/06/2025");
    Condition lowland =
        new Condition(
            Set.of(),
            Set.of(Attribute.ISLAND, Attribute.MOUNTAINOUS),
            Set.of(),
            Set.of(),
            Set.of(new Level("II", 2), new Level("III", 1)),
            Set.of(),
            null,
            null);
    assertThat(vietnamese.of(lowland))
        .isEqualTo("không phải miền núi hoặc hải đảo, thuộc đô thị: loại III hoặc loại II");
    Condition delta =
        new Condition(
            Set.of(),
            Set.of(),
            Set.of(Region.MEKONG_DELTA),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null);
    assertThat(vietnamese.of(delta)).isEqualTo("thuộc vùng Đồng bằng sông Cửu Long");
    assertThat(AssessmentWords.in(Locale.ENGLISH).of(lowland))
        .isEqualTo("not mountainous or island, in an urban area: class III or class II");
  }

  @Test
  void points_of_the_whole_and_of_a_criterion_are_counted() {
    AssessmentWords english = AssessmentWords.in(Locale.ENGLISH);
    // 80 % earns 4 points, 20 % earns 1
    Assessment five =
        small(SampleTowns.observe(SampleTowns.of("water.clean_piped", "80"), "green.share", "20"));
    assertThat(english.points(five)).isEqualTo("5");
    assertThat(english.counted(five)).isEqualTo("5 points");
    assertThat(english.points(five.criteria().get(0))).isEqualTo("5");
    assertThat(english.counted(five.criteria().get(0))).isEqualTo("5 points");
    // Nothing is known: up to 6 and up to 2
    Assessment open = small(Town.builder("t"));
    assertThat(english.points(open)).isEqualTo("0–8");
    assertThat(english.counted(open)).isEqualTo("0–8 points");
    assertThat(english.points(open.criteria().get(0))).isEqualTo("0–8");
    assertThat(english.counted(open.criteria().get(0))).isEqualTo("0–8 points");
  }

  @Test
  void how_many_standards_are_needed_is_said_also_where_nobody_checked_it() {
    AssessmentWords english = AssessmentWords.in(Locale.ENGLISH);
    assertThat(english.needs(counted(CountedRules.FILE))).isEqualTo("all");
    String unverified =
        SmallRules.change(
            CountedRules.FILE, "at-least: all", "evidence: official", "evidence: unverified");
    assertThat(english.needs(counted(unverified))).isEqualTo("all (UNVERIFIED, does not count)");
    String missing =
        SmallRules.change(
            CountedRules.FILE,
            "pass:",
            "at-least: all\n    evidence: official",
            "at-least:\n    evidence: missing");
    assertThat(english.needs(counted(missing))).isEqualTo("(not known)");
  }

  @Test
  void a_small_letter_is_a_number_and_not_a_name() {
    String lettered = SmallRules.changed("criteria", "code: I", "code: a");
    assertThat(
            AssessmentWords.in(Locale.ENGLISH)
                .title(SmallRules.read(lettered).orElseThrow().criteria().get(0)))
        .isEqualTo("a. One");
  }

  @Test
  void what_a_value_rests_on_is_said_in_the_language_of_the_reader() {
    assertThat(AssessmentWords.in(Locale.ENGLISH).of(Basis.REPORTED)).isEqualTo("reported");
    assertThat(AssessmentWords.in(Locale.ENGLISH).of(Basis.ASSUMED)).isEqualTo("ASSUMED");
  }

  private static Assessment small(TownBuilder town) {
    return Assessor.of(SmallRules.read(SmallRules.FILE).orElseThrow())
        .assess(town.build(), SampleTowns.DAY);
  }

  private static Assessment counted(String yaml) {
    return Assessor.of(CountedRules.read(yaml).orElseThrow())
        .assess(Town.builder("t").build(), SampleTowns.DAY);
  }
}
