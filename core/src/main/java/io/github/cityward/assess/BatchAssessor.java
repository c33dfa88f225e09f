package io.github.cityward.assess;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.TownFact;
import io.github.cityward.source.OwnThreads;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Assesses many towns under one rule set: points in {@code double}, verdicts exact. A town whose
 * points come so near to a line that rounding could decide is handed to the exact {@link Assessor}
 * (see {@link #rounding()}), and so is one with a value that a double does not tell. Formulas
 * derive the columns that a table does not have; a town with a derived value near a threshold, or
 * with a gap in a column that a model may fill, is left to the exact assessor too, and a rule set
 * that asks for combinations of standards as a whole.
 *
 * <p>Of towns of a table nothing is known but their values, so no provision applies that asks for
 * more. Immutable and safe to share.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class BatchAssessor {
  /** So many towns are done before another thread has started. */
  private static final int FEW = 32 * BlockArithmetic.TOWNS;

  private final RuleSet rules;
  private final Assessor exact;
  private final Optional<CompiledRules> compiled;
  private final TableModels models;
  private final int threads;
  private final Town bare;
  private final VerdictCeiling ceiling;
  private final LocalDate day;
  private final Map<Quantity, LocalDate> dates;

  /** What columns hold that is the same for all towns. */
  private final Map<Quantity, Value> certain;

  private final Set<Quantity> varying;

  private final BlockArithmetic arithmetic;

  private BatchAssessor(
      RuleSet rules,
      Assessor exact,
      int threads,
      Town bare,
      LocalDate day,
      Map<Quantity, LocalDate> dates,
      Map<Quantity, Value> certain,
      BlockArithmetic arithmetic) {
    this.rules = rules;
    this.exact = exact;
    this.day = day;
    this.dates = dates;
    this.certain = certain;
    this.varying = new LinkedHashSet<>(dates.keySet());
    varying.removeAll(certain.keySet());
    this.compiled = exact.compiled(bare, day);
    this.ceiling = new VerdictCeiling(exact, bare, day);
    this.threads = threads;
    this.bare = bare;
    this.arithmetic = arithmetic;
    List<Observation> known = new ArrayList<>();
    certain.forEach((quantity, value) -> known.add(observation(quantity, value, day)));
    TableModels counting = exact.tableModels();
    this.models = counting.beside(KnownByParts.of(bare.with(known), day, exact, counting, varying));
  }

  /**
   * {@return an assessor for {@code rules} that works on one thread and does not let unverified
   * figures decide}
   *
   * @throws io.github.cityward.ProblemsException if the rule set tells no standards
   */
  public static BatchAssessor of(RuleSet rules) {
    return new BatchAssessor(
        rules,
        Assessor.of(rules.ignoring(EnumSet.allOf(TownFact.class))),
        1,
        Town.builder("town").build(),
        rules.instrument().from(),
        Map.of(),
        Map.of(),
        BlockArithmetic.plain());
  }

  /**
   * {@return an assessor of towns that are what {@code town} is, so that the provisions which apply
   * to it apply to them, and of which nothing is known but the columns} It works on one thread.
   *
   * @param assessor says under which rules and by which models, and whether unverified figures
   *     decide
   * @param day the day of the assessments, on which it depends what applies
   * @param dates of what day the values of a quantity are; those of others are of {@code day}. Of a
   *     town that is made of units all quantities that have a column stand here.
   */
  public static BatchAssessor like(
      Town town, LocalDate day, Assessor assessor, Map<Quantity, LocalDate> dates) {
    return like(town, day, assessor, dates, Map.of());
  }

  /**
   * {@return the same}
   *
   * @param certain the values of those columns that hold the same for all towns, as {@code town}
   *     has it: what a town of units derives from these alone is found once for all. Those of other
   *     columns are supposed ({@link Town#supposing}).
   */
  public static BatchAssessor like(
      Town town,
      LocalDate day,
      Assessor assessor,
      Map<Quantity, LocalDate> dates,
      Map<Quantity, Value> certain) {
    return new BatchAssessor(
        assessor.rules(),
        assessor,
        1,
        town.withoutObservations(),
        day,
        Map.copyOf(dates),
        Map.copyOf(certain),
        BlockArithmetic.plain());
  }

  /** {@return an assessor that lets figures and formulas decide that nobody checked} */
  public BatchAssessor acceptingUnverified() {
    return new BatchAssessor(
        rules, exact.acceptingUnverified(), threads, bare, day, dates, certain, arithmetic);
  }

  /**
   * {@return an assessor that works on so many threads; the scores are the same for any number}
   *
   * @param count how many, 1 or more
   */
  public BatchAssessor onThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(count + " threads. Use 1 or more.");
    }
    return new BatchAssessor(rules, exact, count, bare, day, dates, certain, arithmetic);
  }

  /**
   * {@return an assessor that computes by {@code arithmetic}; the scores are the same, bit by bit}
   */
  public BatchAssessor using(BlockArithmetic arithmetic) {
    return new BatchAssessor(rules, exact, threads, bare, day, dates, certain, arithmetic);
  }

  /** {@return the rule set} */
  public RuleSet rules() {
    return rules;
  }

  /** {@return whether figures and formulas decide that nobody checked} */
  public boolean acceptsUnverified() {
    return exact.acceptsUnverified();
  }

  /** {@return the quantities that its standards measure, in the order of the law} */
  public Set<Quantity> quantities() {
    Set<Quantity> quantities = new LinkedHashSet<>();
    rules.indicators().map(Indicator::quantity).forEach(quantities::add);
    return quantities;
  }

  /**
   * {@return how far the total of a town can be from the exact one, in points} {@code
   * RoundingBound} derives it.
   */
  public double rounding() {
    return compiled
        .map(CompiledRules::roundingOfPoints)
        .orElseGet(() -> rules.criteria().stream().mapToDouble(BatchAssessor::nearest).sum());
  }

  /**
   * {@return how far the points of one criterion can be from the exact ones}
   *
   * @param criterion its place in the rule set, from 0
   * @throws IndexOutOfBoundsException if the rule set has no such criterion
   */
  public double rounding(int criterion) {
    int count = rules.criteria().size();
    if (criterion < 0 || criterion >= count) {
      throw new IndexOutOfBoundsException(
          "There is no criterion %d in %s. Count from 0 to %d."
              .formatted(criterion, rules.id(), count - 1));
    }
    return compiled
        .map(all -> all.roundingOfPoints(criterion))
        .orElseGet(() -> nearest(rules.criteria().get(criterion)));
  }

  /** {@return scores to be filled by {@link #assess(TownColumns, IntFunction, TownScores)}} */
  public TownScores scores() {
    return new TownScores(rules.criteria().size());
  }

  /** {@return the scores of all towns of {@code columns}} */
  public TownScores assess(TownColumns columns, LocalDate day) {
    TownScores scores = scores();
    assess(columns, town -> day, scores);
    return scores;
  }

  /**
   * Scores all towns of {@code columns}.
   *
   * @param day the day of the values of each town, which is that of its assessment
   * @param scores filled with the scores; what they held is forgotten
   * @throws IllegalArgumentException if {@code scores} are those of a rule set with more or fewer
   *     criteria
   */
  public void assess(TownColumns columns, IntFunction<LocalDate> day, TownScores scores) {
    assess(columns, day, town -> true, scores);
  }

  /**
   * Scores those towns of {@code columns} that {@code which} names.
   *
   * @param day the day of the values of each town, which is that of its assessment
   * @param scores filled with the scores; of other towns it then says nothing
   * @throws IllegalArgumentException if {@code scores} are those of a rule set with more or fewer
   *     criteria
   */
  public void assess(
      TownColumns columns, IntFunction<LocalDate> day, IntPredicate which, TownScores scores) {
    int towns = columns.towns();
    scores.resize(towns, rules.criteria().size());
    if (compiled.isEmpty()) {
      onEachThread(
          towns,
          BlockArithmetic.TOWNS,
          () ->
              (first, end) -> {
                IntStream.range(first, end)
                    .filter(which)
                    .forEach(town -> scores.set(town, exactly(columns, town, day.apply(town))));
              });
      return;
    }
    BoundColumns bound = new BoundColumns(compiled.get(), columns, models);
    onEachThread(
        towns,
        FEW,
        () -> {
          Block block =
              workers(towns, FEW) == 1
                  ? scores.block(compiled.get(), arithmetic)
                  : new Block(compiled.get(), arithmetic);
          boolean exceptions = bound.hasExceptions();
          return (first, end) -> {
            IntStream doubtful = IntStream.of(block.score(bound, first, end - first, scores));
            ceiling.limit(columns, first, end, day, scores);
            (exceptions
                    ? IntStream.concat(
                        doubtful, IntStream.range(first, end).filter(bound::isException))
                    : doubtful)
                .distinct()
                .filter(which)
                .forEach(town -> scores.set(town, exactly(columns, town, day.apply(town))));
          };
        });
  }

  /**
   * {@return in how many of the first towns each standard is not met or open, in the order of the
   * law}
   *
   * @param towns how many towns count
   * @param day the day of the assessments and of the values
   */
  public List<StandardCount> standards(TownColumns columns, int towns, LocalDate day) {
    StandardCounter counter =
        new StandardCounter(rules.indicators().map(Indicator::code).toList(), towns);
    if (compiled.isEmpty()) {
      IntStream.range(0, towns).forEach(town -> counter.add(exactly(columns, town, day)));
      return counter.counts();
    }
    BoundColumns bound = new BoundColumns(compiled.get(), columns, models);
    BitSet exceptions = new BitSet();
    if (bound.hasExceptions()) {
      IntStream.range(0, towns).filter(bound::isException).forEach(exceptions::set);
    }
    exceptions.stream().forEach(town -> counter.add(exactly(columns, town, day)));
    for (int row = 0; row < compiled.get().criteria().size(); row++) {
      List<CompiledStandard> standards = compiled.get().criteria().get(row).standards();
      for (int i = 0; i < standards.size(); i++) {
        counter.add(standards.get(i), bound.column(row, i), town -> !exceptions.get(town));
      }
    }
    return counter.counts();
  }

  /** {@return the exact assessment of one town of {@code columns}} */
  public Assessment exactly(TownColumns columns, int town, LocalDate day) {
    List<Observation> observations = new ArrayList<>();
    for (ValueColumn column : columns.columns()) {
      column
          .value(town)
          .ifPresent(value -> observations.add(observation(column.quantity(), value, day)));
    }
    return exact.assess(ceiling.bare(columns).with(observations).supposing(varying), day);
  }

  private Observation observation(Quantity quantity, Value value, LocalDate day) {
    return new Observation(
        quantity, dates.getOrDefault(quantity, day), value, Basis.REPORTED, "table", "");
  }

  /** A part of the work: the towns from {@code first} on, before {@code end}. */
  private interface Task {
    void score(int first, int end);
  }

  /**
   * Each thread makes itself a task and does block after block that no other has taken.
   *
   * @param few how many towns are worth no further thread
   */
  private void onEachThread(int towns, int few, Supplier<Task> tasks) {
    int workers = workers(towns, few);
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          Task task = tasks.get();
          int first = next.getAndAdd(BlockArithmetic.TOWNS);
          while (first < towns) {
            task.score(first, Math.min(towns, first + BlockArithmetic.TOWNS));
            first = next.getAndAdd(BlockArithmetic.TOWNS);
          }
        };
    if (workers == 1) {
      work.run();
      return;
    }
    ForkJoinPool pool = new ForkJoinPool(workers);
    try {
      IntStream.range(0, workers)
          .mapToObj(thread -> pool.submit(work))
          .toList()
          .forEach(ForkJoinTask::join);
    } finally {
      OwnThreads.end(pool);
    }
  }

  /** {@return on how many threads so many towns are worth being assessed} */
  private int workers(int towns, int few) {
    return Math.min(threads, 1 + towns / few);
  }

  private static double nearest(Criterion criterion) {
    Points most = criterion.maximum().value();
    return most == null ? 0 : RoundingBound.UNIT * most.value().toDouble();
  }
}
