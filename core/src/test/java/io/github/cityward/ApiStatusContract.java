package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.junit.jupiter.api.Test;

/** Whoever calls a public type can see whether it will stay; docs/versions.md says what that is. */
public abstract class ApiStatusContract {
  private static final Set<Status> USED =
      Set.of(Status.MAINTAINED, Status.EXPERIMENTAL, Status.INTERNAL, Status.DEPRECATED);

  /** The types that are published together. */
  protected abstract JavaClasses types();

  @Test
  void every_package_has_a_status() {
    Set<String> without = new TreeSet<>();
    types().stream()
        .filter(type -> !type.getPackage().isAnnotatedWith(API.class))
        .forEach(type -> without.add(type.getPackageName()));
    assertThat(without).isEmpty();
  }

  @Test
  void a_status_is_one_that_the_policy_explains() {
    for (JavaClass type : types()) {
      assertThat(USED).as(type.getName()).contains(status(type));
    }
  }

  @Test
  void what_is_deprecated_says_so_in_both_ways() {
    for (JavaClass type : types()) {
      boolean isDeprecated = status(type) == Status.DEPRECATED;
      assertThat(type.isAnnotatedWith(Deprecated.class)).as(type.getName()).isEqualTo(isDeprecated);
    }
  }

  /** Else a caller would have to name a type that may change at any release. */
  @Test
  void no_signature_for_callers_shows_an_internal_type() {
    List<String> shown =
        types().stream()
            .filter(ApiStatusContract::isForCallers)
            .flatMap(ApiStatusContract::members)
            .flatMap(
                member ->
                    involved(member)
                        .filter(type -> type.getPackageName().startsWith("io.github.cityward"))
                        .filter(type -> status(type) == Status.INTERNAL)
                        .map(type -> member.getFullName() + " shows " + type.getSimpleName()))
            .sorted()
            .toList();
    assertThat(shown).isEmpty();
  }

  /** Its own, else that of the type around it, else its package's. */
  private static Status status(JavaClass type) {
    return type.tryGetAnnotationOfType(API.class)
        .map(API::status)
        .or(() -> type.getEnclosingClass().map(ApiStatusContract::status))
        .or(() -> packageStatus(type))
        .orElse(Status.INTERNAL);
  }

  private static Status status(JavaMember member) {
    return member
        .tryGetAnnotationOfType(API.class)
        .map(API::status)
        .orElseGet(() -> status(member.getOwner()));
  }

  private static Optional<Status> packageStatus(JavaClass type) {
    return type.getPackage().tryGetAnnotationOfType(API.class).map(API::status);
  }

  private static boolean isForCallers(JavaClass type) {
    return isShown(type.getModifiers())
        && type.getEnclosingClass().map(ApiStatusContract::isForCallers).orElse(true)
        && status(type) != Status.INTERNAL;
  }

  private static Stream<JavaMember> members(JavaClass type) {
    return type.getMembers().stream()
        .filter(member -> isShown(member.getModifiers()))
        .filter(member -> status(member) != Status.INTERNAL);
  }

  /** {@return the types in the signature of {@code member}} */
  static Stream<JavaClass> involved(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            List.of(unit.getReturnType()), unit.getParameterTypes(), unit.getExceptionTypes())
        .flatMap(List::stream)
        .flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }

  static boolean isShown(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }
}
