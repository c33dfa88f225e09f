"""Solves the problems that PortfolioBenchmark wrote with HiGHS, by way of SciPy: what the planner is measured against."""

import sys
import time

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix


class Rows:
    """Linear conditions on the variables, row by row."""

    def __init__(self):
        self.entries, self.least, self.most = [], [], []

    def add(self, terms, least=-numpy.inf, most=numpy.inf):
        row = len(self.least)
        self.entries += [(row, column, factor) for column, factor in terms]
        self.least.append(least)
        self.most.append(most)

    def matrix(self, columns):
        rows, places, factors = zip(*self.entries)
        return csr_matrix((factors, (rows, places)), shape=(len(self.least), columns))


def read(path):
    """candidate COST | requires A B | excludes A B | standard CRITERION START LOWER LEAST MOST [CANDIDATE EFFECT]... | need CRITERION POINTS"""
    candidates, relations, standards, needs = [], [], [], []
    with open(path, encoding="utf-8") as lines:
        for kind, *words in map(str.split, lines):
            numbers = [float(word) for word in words]
            if kind == "candidate":
                candidates.append(numbers[0])
            elif kind in ("requires", "excludes"):
                relations.append((kind, int(numbers[0]), int(numbers[1])))
            elif kind == "standard":
                acting = list(zip(map(int, numbers[5::2]), numbers[6::2]))
                standards.append((int(numbers[0]), numbers[1:5], acting))
            else:
                needs.append((int(numbers[0]), numbers[1]))
    return candidates, relations, standards, needs


def solve(candidates, relations, standards, needs):
    """A standard is reached (0 or 1) and climbed (0 to 1): reaching takes the lower threshold, climbing the rest of the way."""
    projects, steps = len(candidates), len(standards)
    columns = projects + 2 * steps
    rows = Rows()
    for kind, first, second in relations:
        if kind == "requires":
            rows.add([(first, 1), (second, -1)], most=0)
        else:
            rows.add([(first, 1), (second, 1)], most=1)
    earned = {}
    for j, (criterion, (start, lower, least, most), acting) in enumerate(standards):
        reached, climbed = projects + j, projects + steps + j
        way = [(reached, lower), (climbed, 1000 - lower)] + [(place, -effect) for place, effect in acting]
        rows.add(way, most=start)
        rows.add([(climbed, 1), (reached, -1)], most=0)
        points = [(reached, least), (climbed, most - least)]
        earned.setdefault(criterion, []).extend(points)
        earned.setdefault(-1, []).extend(points)
    for criterion, need in needs:
        rows.add(earned[criterion], least=need)
    result = milp(
        numpy.concatenate([candidates, numpy.zeros(2 * steps)]),
        constraints=LinearConstraint(rows.matrix(columns), rows.least, rows.most),
        integrality=numpy.concatenate([numpy.ones(projects + steps), numpy.zeros(steps)]),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0, "time_limit": 60},
    )
    return None if result.status == 2 else (round(result.fun) if result.fun is not None else "?")


for path in sys.argv[1:]:
    problem = read(path)
    begin = time.process_time()
    cost = solve(*problem)
    print(f"{path.split('/')[-1]} HiGHS {cost} {time.process_time() - begin:.3f} s")
