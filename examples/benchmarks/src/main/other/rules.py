"""The rules that the loops in NumPy score by, as RandomTowns writes them."""


def read_rules(name):
    standards, criteria = [], []
    with open(name, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if words[0] == "-1":
                criteria.append(tuple(map(float, words[1:])))
            else:
                standards.append((int(words[0]), int(words[1]), *map(float, words[2:])))
    return standards, criteria
