package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
          "standing",
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
    assertThat(CORE.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream()))
        .isNotEmpty()
        .filteredOn(ArchitectureTest::pointsUp)
        .isEmpty();
  }

  private static boolean pointsUp(Dependency arrow) {
    String target = arrow.getTargetClass().getPackageName();
    return target.startsWith(ROOT)
        && place(target) < place(arrow.getOriginClass().getPackageName());
  }

  /** The root stands below all. */
  private static int place(String packageName) {
    return packageName.equals(ROOT)
        ? PACKAGES.size()
        : PACKAGES.indexOf(packageName.substring(ROOT.length() + 1));
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
  void no_public_signature_shows_a_type_of_a_library() {
    assertThat(
            CORE.stream()
                .filter(type -> !type.getPackageName().equals(ROOT + ".source"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> ApiStatusContract.isShown(member.getModifiers())))
        .isNotEmpty()
        .filteredOn(ArchitectureTest::showsALibrary)
        .isEmpty();
  }

  private static boolean showsALibrary(JavaMember member) {
    return ApiStatusContract.involved(member)
        .anyMatch(type -> LIBRARIES.stream().anyMatch(type.getName()::startsWith));
  }

  @Test
  void every_package_is_null_marked() {
    for (JavaClass type : CORE) {
      JavaPackage home = type.getPackage();
      assertThat(home.isAnnotatedWith(NullMarked.class)).as(home.getName()).isTrue();
    }
  }

  @Nested
  class ApiStatus extends ApiStatusContract {
    @Override
    protected JavaClasses types() {
      return CORE;
    }
  }

  @Nested
  class OneWriter extends OneWriterContract {
    @Override
    protected JavaClasses types() {
      return CORE;
    }

    /** The writer itself. */
    @Override
    protected List<String> others() {
      return List.of("Draft", "WholeFiles");
    }
  }
}
