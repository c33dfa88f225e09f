package io.github.cityward.plan;

import java.util.Optional;

/** What is decided already: candidates that are chosen and candidates that are not. */
record Fixing(PlaceSet in, PlaceSet out) {
  /** {@return nothing decided of so many candidates} */
  static Fixing none(int size) {
    return new Fixing(PlaceSet.none(size), PlaceSet.none(size));
  }

  /** {@return this with all that follows from relations, unless it contradicts itself} */
  Optional<Fixing> completed(PortfolioModel model) {
    PlaceSet chosen = in;
    PlaceSet left = out;
    while (true) {
      PlaceSet moreChosen = chosen;
      PlaceSet moreLeft = left;
      for (int place : chosen.places()) {
        moreChosen = moreChosen.or(model.requires(place));
        moreLeft = moreLeft.or(model.excludes(place));
      }
      for (int place : left.places()) {
        moreLeft = moreLeft.or(model.requiredBy(place));
      }
      if (moreChosen.hasAny(moreLeft)) {
        return Optional.empty();
      }
      if (moreChosen.equals(chosen) && moreLeft.equals(left)) {
        return Optional.of(new Fixing(chosen, left));
      }
      chosen = moreChosen;
      left = moreLeft;
    }
  }

  boolean isOpen(int place) {
    return !in.has(place) && !out.has(place);
  }

  Fixing withIn(PlaceSet places) {
    return new Fixing(in.or(places), out);
  }

  Fixing withIn(int place) {
    return new Fixing(in.with(place), out);
  }

  Fixing withOut(int place) {
    return new Fixing(in, out.with(place));
  }
}
