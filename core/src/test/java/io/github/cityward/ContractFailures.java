package io.github.cityward;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the tests of a contract on something wrong: a check that cannot fail checks nothing. */
public final class ContractFailures {
  private ContractFailures() {}

  /** {@return the names of the tests of {@code contract} that fail, in order} */
  public static List<String> of(PlugInContract contract) {
    List<String> failed = new ArrayList<>();
    Class<?> type = contract.getClass();
    while (type != null) {
      Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(Test.class))
          .filter(method -> fails(method, contract))
          .map(Method::getName)
          .forEach(failed::add);
      type = type.getSuperclass();
    }
    failed.sort(Comparator.naturalOrder());
    return failed;
  }

  private static boolean fails(Method test, PlugInContract contract) {
    test.setAccessible(true);
    try {
      test.invoke(contract);
      return false;
    } catch (InvocationTargetException e) {
      return true;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(test + " cannot be called.", e);
    }
  }
}
