package io.github.cityward.batch;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads, assesses and writes one piece of a table after the other. Not thread-safe. */
final class PieceAssessor {
  private final RuleSet rules;
  private final boolean acceptUnverified;
  private final LocalDate day;
  private final ScoreFormat format;
  private final RowReader reader;
  private final boolean mayHoldUnits;
  private final Map<TownKind, KindAssessor> kinds = new HashMap<>();

  /**
   * What came of one piece.
   *
   * @param text the scores of its towns
   * @param towns how many there are
   * @param lines how many lines the piece has
   * @param bytes how many bytes the piece has
   * @param doubts what was read, though it may have been meant otherwise; lines counted from the
   *     first of the piece
   * @param underived those of which a model failed to derive a value
   * @param unsaid those of which the table does not say enough
   * @param refused the rows that cannot be read, lines counted from the first of the piece
   */
  record Done(
      ByteText text,
      int towns,
      int lines,
      int bytes,
      Doubts doubts,
      FailedModels underived,
      UnsaidFacts unsaid,
      List<RowReader.Refused> refused) {}

  PieceAssessor(
      TableHeader header,
      RuleSet rules,
      boolean acceptUnverified,
      LocalDate day,
      ScoreFormat format) {
    this.rules = rules;
    this.acceptUnverified = acceptUnverified;
    this.day = day;
    this.format = format;
    Quantity measured = rules.indicators().map(Indicator::quantity).findFirst().orElseThrow();
    this.reader = new RowReader(header, day, measured);
    this.mayHoldUnits = header.has(Town.UNITS);
  }

  Done done(RecordSplitter.Slice slice) {
    List<RowReader.Refused> refused = reader.read(slice.bytes().array(), slice.size());
    TableRows rows = reader.rows();
    for (TownKind kind : rows.kinds()) {
      kind(kind).assess(rows, town -> rows.kind(town).equals(kind));
    }
    ByteText text = new ByteText(slice.size() + slice.size() / 2);
    FailedModels failed = FailedModels.NONE;
    UnsaidFacts unsaid = UnsaidFacts.NONE;
    TownKind last = TownKind.UNSAID;
    KindAssessor kind = kind(last);
    for (int town = 0; town < rows.count(); town++) {
      if (!rows.kind(town).equals(last)) {
        last = rows.kind(town);
        kind = kind(last);
      }
      if (town > 0) {
        text.add(kind.between());
      }
      String open = kind.open(town);
      kind.write(rows, town, text);
      if (kind.hasFailedModel(town)) {
        failed = failed.plus(new FailedModels(1, rows.name(town)));
      }
      unsaid = unsaid.plus(unsaid(last, open));
    }
    return new Done(
        text, rows.count(), reader.lines(), slice.size(), reader.doubts(), failed, unsaid, refused);
  }

  private KindAssessor kind(TownKind kind) {
    return kinds.computeIfAbsent(
        kind, each -> new KindAssessor(each, rules, acceptUnverified, day, format));
  }

  private UnsaidFacts unsaid(TownKind kind, String open) {
    boolean oneUnit = rules.passRule().units() != null && kind.saysNoExtent() && !mayHoldUnits;
    return open.isEmpty() && !oneUnit
        ? UnsaidFacts.NONE
        : new UnsaidFacts(open.isEmpty() ? 0 : 1, oneUnit ? 1 : 0);
  }
}
