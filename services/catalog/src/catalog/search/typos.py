"""Finds the word that somebody meant to type.

Two words that differ by up to two letters become the same when up to two letters are left out of
each (symmetric deletion): the index keeps hashes of these remainders, and a few hundred candidates
are left to compare. This needs no extension of PostgreSQL and no dictionary in memory.
"""

from itertools import combinations
from zlib import crc32

SHORTEST = 4
SHORTEST_FOR_TWO = 8
# Remainders of longer beginnings would be many more and hardly tell words apart any better.
BEGINNING = 8


def allowed_typos(word: str) -> int:
    """How many letters of a word may be wrong: shorter words would become other words."""
    if len(word) < SHORTEST:
        return 0
    return 1 if len(word) < SHORTEST_FOR_TWO else 2


def deletions(word: str) -> list[int]:
    """Hashes, as signed 32-bit numbers, of the beginning with letters left out; sorted."""
    beginning = word[:BEGINNING]
    remainders = {
        "".join(letter for place, letter in enumerate(beginning) if place not in left_out)
        for number in range(allowed_typos(word) + 1)
        for left_out in combinations(range(len(beginning)), number)
    }
    return sorted(crc32(remainder.encode()) - 2**31 for remainder in remainders)


def distance(typed: str, meant: str, *, limit: int) -> int:
    """Letters to change, add, leave out or swap with the next one; more than `limit` is limit + 1.

    Optimal string alignment, row by row.
    """
    if abs(len(typed) - len(meant)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(typed, start=1):
        earlier, before, row = before, row, [i] + [0] * len(meant)
        for j, other in enumerate(meant, start=1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            is_swap = i > 1 and j > 1 and letter == meant[j - 2] and typed[i - 2] == other
            if is_swap:
                row[j] = min(row[j], earlier[j - 2] + 1)
        if min(row) > limit:
            return limit + 1
    return row[-1]
