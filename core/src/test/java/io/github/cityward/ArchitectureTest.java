package io.github.cityward;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The arrows between packages, and what no signature may show. */
class ArchitectureTest {
  private static final String ROOT = "io.github.cityward";

  /** An arrow may only point to the right. */
  private static final List<String> PACKAGES =
      List.of(
          "json",
          "export",
          "audit",
          "batch",
          "scenario",
          "plan",
          "milestone",
          "simulate",
          "forecast",
          "assess",
          "indicator",
          "town",
          "distribution",
          "rules",
          "quantity",
          "source");

  private static final List<String> LIBRARIES =
      List.of("com.fasterxml.", "org.snakeyaml.", "de.siegmar.", "org.apache.", "com.google.");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void an_arrow_only_points_down_the_list() {
    for (int i = 0; i < PACKAGES.size(); i++) {
      String[] above =
          PACKAGES.subList(0, i).stream().map(name -> ROOT + "." + name).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + PACKAGES.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .allowEmptyShould(true)
          .check(CORE);
    }
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".*..")
        .check(CORE);
  }

  @Test
  void every_package_is_on_the_list() {
    Set<String> found = new TreeSet<>();
    CORE.forEach(type -> found.add(type.getPackageName()));
    Set<String> listed = new TreeSet<>(Set.of(ROOT));
    PACKAGES.forEach(name -> listed.add(ROOT + "." + name));
    assertThat(found).isEqualTo(listed);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void no_public_signature_shows_a_type_of_a_library() {
    assertThat(
            CORE.stream()
                .filter(type -> !type.getPackageName().equals(ROOT + ".source"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(ArchitectureTest::shown)
                .filter(shown -> LIBRARIES.stream().anyMatch(shown::contains)))
        .isEmpty();
  }

  @Test
  void every_package_is_null_marked() {
    for (JavaClass type : CORE) {
      JavaPackage home = type.getPackage();
      assertThat(home.isAnnotatedWith(NullMarked.class)).as(home.getName()).isTrue();
    }
  }

  /** Every member that others see, with the types in its signature. */
  private static Stream<String> shown(JavaClass type) {
    Stream<String> methods =
        type.getCodeUnits().stream()
            .filter(unit -> isShown(unit.getModifiers()))
            .map(ArchitectureTest::signature);
    Stream<String> fields =
        type.getFields().stream()
            .filter(field -> isShown(field.getModifiers()))
            .map(ArchitectureTest::signature);
    return Stream.concat(methods, fields);
  }

  private static String signature(JavaCodeUnit unit) {
    Set<String> types = new TreeSet<>();
    unit.getReturnType().getAllInvolvedRawTypes().forEach(raw -> types.add(raw.getName()));
    unit.getParameterTypes()
        .forEach(
            parameter ->
                parameter.getAllInvolvedRawTypes().forEach(raw -> types.add(raw.getName())));
    unit.getExceptionTypes().forEach(raw -> types.add(raw.getName()));
    return unit.getFullName() + " " + types;
  }

  private static String signature(JavaField field) {
    return field.getFullName() + " " + field.getType().getAllInvolvedRawTypes();
  }

  private static boolean isShown(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  @Nested
  class ApiStatus extends ApiStatusContract {
    @Override
    protected JavaClasses types() {
      return CORE;
    }
  }
}
