"""The points of many towns, vectorised with NumPy: what the batch kernel is measured against."""

import sys
import time

import numpy

from rules import read_rules

BLOCK = 16384


def points(values, linear, sign, lower, upper, minimum, maximum):
    signed, start, end = sign * values, sign * lower, sign * upper
    if linear:
        between = minimum + (maximum - minimum) * numpy.clip((signed - start) / (end - start), 0, 1)
    else:
        between = numpy.where(signed >= end, maximum, minimum)
    reached = numpy.where(signed >= start, between, 0.0)
    return reached, numpy.where(numpy.isnan(values), maximum, reached)


def score(columns, standards, criteria, first, end, low, high, verdicts):
    met = numpy.ones(end - first, bool)
    missed = numpy.zeros(end - first, bool)
    for row, (least, most) in enumerate(criteria):
        lows, highs = low[row, first:end], high[row, first:end]
        lows[:] = 0
        highs[:] = 0
        for column, (criterion, *scale) in enumerate(standards):
            if criterion == row:
                worst, best = points(columns[column, first:end], *scale)
                lows += worst
                highs += best
        numpy.minimum(lows, most, out=lows)
        numpy.minimum(highs, most, out=highs)
        met &= lows >= least
        missed |= highs < least
    low[-1, first:end] = low[:-1, first:end].sum(axis=0)
    high[-1, first:end] = high[:-1, first:end].sum(axis=0)
    met &= low[-1, first:end] >= 75
    missed |= high[-1, first:end] < 75
    verdicts[first:end] = numpy.where(missed, 1, numpy.where(met, 0, 2))


def main(towns, file, rules):
    standards, criteria = read_rules(rules)
    columns = numpy.fromfile(file, ">f8").astype("f8").reshape(len(standards), towns)
    low = numpy.zeros((len(criteria) + 1, towns))
    high = numpy.zeros_like(low)
    verdicts = numpy.zeros(towns, "i1")
    best = float("inf")
    with numpy.errstate(invalid="ignore"):
        for _ in range(7):
            start = time.perf_counter()
            for first in range(0, towns, BLOCK):
                end = min(first + BLOCK, towns)
                score(columns, standards, criteria, first, end, low, high, verdicts)
            best = min(best, time.perf_counter() - start)
    print(
        f"NumPy  {towns / best / 1e6:8.1f} million towns/s  "
        f"(sum of low totals {low[-1].sum():.3f}, met {(verdicts == 0).sum()})"
    )


main(int(sys.argv[1]), sys.argv[2], sys.argv[3])
