"""Draws normal values for the standards of a town and scores them with NumPy: what the simulation is measured against."""

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
    return numpy.where(signed >= start, between, 0.0)


def simulate(draws, standards, criteria, random):
    total_sum, met_count = 0.0, 0
    for first in range(0, draws, BLOCK):
        count = min(BLOCK, draws - first)
        total = numpy.zeros(count)
        met = numpy.ones(count, bool)
        for row, (least, most) in enumerate(criteria):
            low = numpy.zeros(count)
            for criterion, *scale in standards:
                if criterion == row:
                    mean, deviation = (scale[2] + scale[3]) / 2, scale[3] - scale[2]
                    low += points(mean + deviation * random.standard_normal(count), *scale)
            numpy.minimum(low, most, out=low)
            met &= low >= least
            total += low
        met &= total >= 75
        total_sum += total.sum()
        met_count += met.sum()
    return total_sum / draws, met_count / draws


def main(draws, rules):
    standards, criteria = read_rules(rules)
    random = numpy.random.Generator(numpy.random.SFC64(1))
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        mean, met = simulate(draws, standards, criteria, random)
        best = min(best, time.perf_counter() - start)
    print(f"NumPy  {draws / best / 1e6:8.2f} million draws/s  (mean {mean:.3f}, met {met:.4f})")


main(int(sys.argv[1]), sys.argv[2])
