package io.github.cityward.report;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.cityward.ApiStatusContract;
import io.github.cityward.OneWriterContract;
import io.github.cityward.source.WholeFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The arrows of this module: the report shows charts, charts show assessments; tables stand alone.
 */
class ArchitectureTest {
  private static final String REPORT = "io.github.cityward.report";
  private static final String CHARTS = "io.github.cityward.charts";
  private static final String PDF = "io.github.cityward.pdf";
  private static final String NOTEBOOK = "io.github.cityward.notebook";
  private static final String TABLES = "io.github.cityward.tables";
  private static final String SCORE_SHEET = "io.github.cityward.scoresheet";
  private static final String WORKBOOK = "io.github.cityward.workbook";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.cityward");

  @Test
  void a_chart_knows_no_report() {
    noClasses()
        .that()
        .resideInAPackage(CHARTS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(REPORT, NOTEBOOK)
        .check(CLASSES);
  }

  @Test
  void a_score_sheet_knows_no_report() {
    noClasses()
        .that()
        .resideInAPackage(SCORE_SHEET)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(REPORT)
        .check(CLASSES);
  }

  @Test
  void a_workbook_knows_neither_chart_nor_report() {
    noClasses()
        .that()
        .resideInAPackage(WORKBOOK)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(REPORT, CHARTS, SCORE_SHEET)
        .check(CLASSES);
  }

  @Test
  void what_sets_pages_knows_none_of_them() {
    noClasses()
        .that()
        .resideInAPackage(PDF)
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("io.github.cityward..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(PDF))))
        .check(CLASSES);
  }

  @Test
  void one_package_alone_touches_the_library_that_sets_pages() {
    noClasses()
        .that()
        .resideOutsideOfPackage(PDF)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.openhtmltopdf..")
        .check(CLASSES);
  }

  @Test
  void one_package_alone_touches_the_kernel_of_notebooks() {
    noClasses()
        .that()
        .resideOutsideOfPackage(NOTEBOOK)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(NOTEBOOK, "org.rapaio..")
        .check(CLASSES);
  }

  @Test
  void the_library_for_applications_knows_none_of_them() {
    noClasses()
        .that()
        .resideOutsideOfPackages(REPORT, NOTEBOOK, CHARTS, SCORE_SHEET, WORKBOOK, PDF)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(REPORT, NOTEBOOK, CHARTS, SCORE_SHEET, WORKBOOK, PDF)
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(TABLES, NOTEBOOK)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(TABLES, "tech.tablesaw..")
        .check(CLASSES);
  }

  /** But for what writes files whole: a second one would be a second promise. */
  @Test
  void what_is_internal_to_the_library_stays_there() {
    noClasses()
        .that()
        .resideInAnyPackage(REPORT, NOTEBOOK, CHARTS, SCORE_SHEET, TABLES, WORKBOOK)
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.cityward.source").and(not(belongToAnyOf(WholeFiles.class))))
        .check(CLASSES);
  }

  private static JavaClasses ofThisModule() {
    String here = Path.of("target", "classes").toUri().toString();
    return CLASSES.that(
        DescribedPredicate.describe(
            "are of this module",
            type -> type.getSource().orElseThrow().getUri().toString().startsWith(here)));
  }

  @Nested
  class ApiStatus extends ApiStatusContract {
    @Override
    protected JavaClasses types() {
      return ofThisModule();
    }
  }

  @Nested
  class OneWriter extends OneWriterContract {
    @Override
    protected JavaClasses types() {
      return ofThisModule();
    }

    /** Files of the system's folder for them, which nobody keeps. */
    @Override
    protected List<String> others() {
      return List.of("Fonts", "WorkbookOutput");
    }
  }
}
