package io.github.cityward.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Places of candidates. Of two sets of equal size the one comes first that has the first place
 * which only one of them has; adding the same places to both does not change that.
 */
final class PlaceSet implements Comparable<PlaceSet> {
  private final long[] words;

  private PlaceSet(long[] words) {
    this.words = words;
  }

  /** {@return no places, of {@code size} possible ones} */
  static PlaceSet none(int size) {
    return new PlaceSet(new long[(size + Long.SIZE - 1) / Long.SIZE]);
  }

  PlaceSet with(int place) {
    long[] more = words.clone();
    more[place / Long.SIZE] |= 1L << place;
    return new PlaceSet(more);
  }

  PlaceSet with(Collection<Integer> places) {
    PlaceSet all = new PlaceSet(words.clone());
    places.forEach(place -> all.words[place / Long.SIZE] |= 1L << place);
    return all;
  }

  PlaceSet and(PlaceSet other) {
    long[] both = new long[words.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = words[i] & other.words[i];
    }
    return new PlaceSet(both);
  }

  PlaceSet or(PlaceSet other) {
    long[] either = new long[words.length];
    for (int i = 0; i < either.length; i++) {
      either[i] = words[i] | other.words[i];
    }
    return new PlaceSet(either);
  }

  PlaceSet minus(PlaceSet other) {
    long[] rest = new long[words.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = words[i] & ~other.words[i];
    }
    return new PlaceSet(rest);
  }

  boolean has(int place) {
    return (words[place / Long.SIZE] >>> place & 1) != 0;
  }

  boolean hasAll(PlaceSet other) {
    for (int i = 0; i < words.length; i++) {
      if ((other.words[i] & ~words[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  boolean hasAny(PlaceSet other) {
    for (int i = 0; i < words.length; i++) {
      if ((other.words[i] & words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return !hasAny(this);
  }

  NavigableSet<Integer> places() {
    NavigableSet<Integer> places = new TreeSet<>();
    stream().forEach(places::add);
    return places;
  }

  /** {@return the places, which rise} */
  IntStream stream() {
    return BitSet.valueOf(words).stream();
  }

  @Override
  public int compareTo(PlaceSet other) {
    for (int i = 0; i < words.length; i++) {
      long differing = words[i] ^ other.words[i];
      if (differing != 0) {
        return (words[i] & Long.lowestOneBit(differing)) != 0 ? -1 : 1;
      }
    }
    return 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlaceSet set && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return places().toString();
  }
}
