package io.github.cityward.simulate;

import io.github.cityward.source.OwnThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does the blocks of one simulation. Draws are handed over in their order; of several threads only
 * a few blocks are under way at a time, so that memory does not grow with their number.
 */
final class SimulationRun {
  private static final int BLOCKS_PER_THREAD = 3;

  private final Supplier<BlockWorker> make;
  private final int draws;
  private final @Nullable DrawSink sink;
  private final LongConsumer progress;

  SimulationRun(
      Supplier<BlockWorker> make, int draws, @Nullable DrawSink sink, LongConsumer progress) {
    this.make = make;
    this.draws = draws;
    this.sink = sink;
    this.progress = progress;
  }

  /** {@return a worker that did all blocks, in the thread that asks} */
  BlockWorker alone() throws InterruptedException {
    BlockWorker worker = make.get();
    for (int block = 0; block < blocks(); block++) {
      requireUninterrupted();
      handOver(block, work(worker, block));
    }
    return worker;
  }

  /** {@return a worker to which all others were added} */
  BlockWorker onThreads(int threads) throws InterruptedException {
    Queue<BlockWorker> free = new ConcurrentLinkedQueue<>();
    List<BlockWorker> others = Collections.synchronizedList(new ArrayList<>());
    Supplier<BlockWorker> another =
        () -> {
          BlockWorker worker = make.get();
          others.add(worker);
          return worker;
        };
    // The first block is done before all others, by the worker that also looks into its standards.
    BlockWorker first = make.get();
    free.add(first);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<List<DrawSink.Drawn>>> underWay = new ArrayDeque<>();
      int begun = 0;
      for (int done = 0; done < blocks(); done++) {
        int ahead = done == 0 ? 1 : threads * BLOCKS_PER_THREAD;
        for (; begun < blocks() && underWay.size() < ahead; begun++) {
          int block = begun;
          underWay.add(
              executor.submit(
                  () -> {
                    BlockWorker worker = Optional.ofNullable(free.poll()).orElseGet(another);
                    List<DrawSink.Drawn> kept = work(worker, block);
                    free.add(worker);
                    return kept;
                  }));
        }
        requireUninterrupted();
        handOver(done, result(underWay.remove()));
      }
    } finally {
      OwnThreads.end(executor);
    }
    others.forEach(first::add);
    return first;
  }

  private static void requireUninterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private int blocks() {
    return (draws + Draws.BLOCK - 1) / Draws.BLOCK;
  }

  private List<DrawSink.Drawn> work(BlockWorker worker, int block) {
    return worker.work(block, Math.min(Draws.BLOCK, draws - block * Draws.BLOCK), sink != null);
  }

  private void handOver(int block, List<DrawSink.Drawn> drawn) {
    if (sink != null) {
      try {
        for (DrawSink.Drawn each : drawn) {
          sink.take(each);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    progress.accept(Math.min(draws, (block + 1L) * Draws.BLOCK));
  }

  private static List<DrawSink.Drawn> result(Future<List<DrawSink.Drawn>> future)
      throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
