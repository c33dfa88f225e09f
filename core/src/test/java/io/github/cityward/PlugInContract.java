package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/** What all open interfaces ask: an object that never changes, which many threads may share. */
public abstract class PlugInContract {
  private static final int THREADS = 8;

  /** For the contracts of the open interfaces. */
  protected PlugInContract() {}

  /**
   * Asserts that no field of {@code object} can be set anew, but for those that its author did not
   * write: a tool that measures what tests reach adds one.
   */
  protected static void assertThatItsFieldsAreFinal(Object object) {
    List<String> open = new ArrayList<>();
    Class<?> type = object.getClass();
    while (type != null && !type.getName().startsWith("java.")) {
      Arrays.stream(type.getDeclaredFields())
          .filter(field -> !field.isSynthetic() && !Modifier.isFinal(field.getModifiers()))
          .map(Field::getName)
          .forEach(open::add);
      type = type.getSuperclass();
    }
    assertThat(open).as("fields of %s that are not final", object.getClass()).isEmpty();
  }

  /**
   * Asserts that a question gets the same answer again, whatever was asked between, and from many
   * threads at once. An exception is an answer too.
   *
   * @param questions what is asked; several, since a shared field shows only where they differ
   * @param answer the answer, of a type with equality
   */
  protected static <Q> void assertThatAnswersStay(
      List<? extends Q> questions, Function<Q, Object> answer) {
    List<Object> first = answers(questions, answer);
    List<Q> backwards = new ArrayList<>(questions);
    Collections.reverse(backwards);
    List<Object> again = answers(backwards, answer);
    Collections.reverse(again);
    assertThat(again).as("the same questions, the last first").isEqualTo(first);
    assertThat(fromManyThreads(() -> answers(questions, answer)))
        .as("the same questions from %d threads", THREADS)
        .allSatisfy(each -> assertThat(each).isEqualTo(first));
  }

  private static <Q> List<Object> answers(List<? extends Q> questions, Function<Q, Object> answer) {
    List<Object> answers = new ArrayList<>();
    for (Q question : questions) {
      try {
        answers.add(answer.apply(question));
      } catch (RuntimeException e) {
        answers.add(e.toString());
      }
    }
    return answers;
  }

  /** {@return what each thread got, all of which begin together} */
  private static <A> List<A> fromManyThreads(Callable<A> task) {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<A> together =
        () -> {
          start.await();
          return task.call();
        };
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<A> all = new ArrayList<>();
      for (Future<A> each :
          threads.invokeAll(Stream.generate(() -> together).limit(THREADS).toList())) {
        all.add(each.get());
      }
      return all;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("a thread ended without answers", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
