"""Instances of the maximally diverse grouping problem, made anew by the published recipes.

RanReal and RanInt: distances drawn uniformly from 0 to 100, real or whole (Fan and others 2011).
Geo: Euclidean distances between points whose coordinates are drawn from 0 to 10, in 2 to 21
dimensions (Gallego and others 2013). Group sizes are the benchmark's: all equal.
"""

import math
from array import array
from dataclasses import dataclass
from random import Random

# Number of people and of groups, as in the published sets.
GROUPS = {120: 10, 240: 12, 480: 20}
FAMILIES = ("RanReal", "RanInt", "Geo")
SCALE = 100  # distances are kept to two decimals, as whole numbers


@dataclass(frozen=True)
class Instance:
    name: str
    people: int
    groups: int
    # Row by row, symmetric, in hundredths.
    distance: "array[int]"

    @property
    def size(self) -> int:
        return self.people // self.groups

    def worth(self, seats: list[int]) -> int:
        """The sum of distances inside the groups of a seating, counted afresh."""
        total = 0
        for start in range(0, self.people, self.size):
            group = seats[start : start + self.size]
            total += sum(
                self.distance[a * self.people + b] for i, a in enumerate(group) for b in group[:i]
            )
        return total


def make(family: str, people: int) -> Instance:
    dice = Random(f"{family}-{people}")
    distance = array("i", bytes(4 * people * people))
    points: list[list[float]] = []
    if family == "Geo":
        dimensions = dice.randint(2, 21)
        points = [[dice.uniform(0, 10) for _ in range(dimensions)] for _ in range(people)]
    for a in range(people):
        for b in range(a):
            if family == "RanReal":
                value = dice.uniform(0, 100)
            elif family == "RanInt":
                value = dice.randint(0, 100)
            else:
                value = math.dist(points[a], points[b])
            distance[a * people + b] = distance[b * people + a] = round(value * SCALE)
    return Instance(f"{family}-{people}", people, GROUPS[people], distance)
