package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is static never changes, so that nothing one caller does is seen by another: every such
 * field is final, and what it holds cannot be changed either. An array can, and is private.
 */
public abstract class StaticStateContract {
  private static final Set<Class<?>> CHANGING =
      Set.of(
          AtomicBoolean.class,
          AtomicInteger.class,
          AtomicLong.class,
          AtomicReference.class,
          StringBuilder.class,
          ThreadLocal.class,
          java.util.Random.class,
          java.text.Format.class,
          java.security.MessageDigest.class);

  private static final Path CLASSES = Path.of("target", "classes");

  /** What jte makes of templates has arrays of line numbers, which are its own. */
  private static final String GENERATED = "Generated.class";

  @Test
  void what_is_static_cannot_change() throws IOException, ReflectiveOperationException {
    Set<String> changing = new TreeSet<>();
    int seen = 0;
    for (String type : types()) {
      for (Field field : Class.forName(type).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          seen++;
          why(field).ifPresent(reason -> changing.add(field + " " + reason));
        }
      }
    }
    assertThat(seen).isPositive();
    assertThat(changing).isEmpty();
  }

  /** {@return the names of the types of the module that is tested} */
  private static List<String> types() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .filter(file -> !file.endsWith(GENERATED))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .map(file -> file.replace(File.separatorChar, '.'))
          .sorted()
          .toList();
    }
  }

  private static Optional<String> why(Field field) throws IllegalAccessException {
    if (!Modifier.isFinal(field.getModifiers())) {
      return Optional.of("is not final");
    }
    if (field.getType().isArray()) {
      return Modifier.isPrivate(field.getModifiers())
          ? Optional.empty()
          : Optional.of("is an array that others may change");
    }
    field.setAccessible(true);
    return Optional.ofNullable(field.get(null)).flatMap(StaticStateContract::why);
  }

  private static Optional<String> why(Object value) {
    Class<?> type = value.getClass();
    if (value instanceof Collection || value instanceof Map) {
      return type.getName().matches("java\\.util\\.(ImmutableCollections|Collections)\\$.*")
          ? Optional.empty()
          : Optional.of("is a " + type.getName());
    }
    if (CHANGING.stream().anyMatch(each -> each.isInstance(value))) {
      return Optional.of("is a " + type.getName());
    }
    return type.getName().startsWith("io.github.cityward.") ? ownWhy(type) : Optional.empty();
  }

  private static Optional<String> ownWhy(Class<?> type) {
    return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
        .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
        .filter(each -> !Modifier.isFinal(each.getModifiers()) && !each.isSynthetic())
        .map(each -> "holds " + each + ", which is not final")
        .findFirst();
  }
}
