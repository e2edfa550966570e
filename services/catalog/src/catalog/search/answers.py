"""Answers that one process gave before, good as long as the catalogue stays the same."""

from dataclasses import dataclass

from catalog.search.memory import Recent


@dataclass(frozen=True, slots=True)
class Answer:
    """`content` is a `SolutionPage` as JSON; a miss is when no entry has a word of the question."""

    content: bytes
    next_cursor: str | None
    is_miss: bool


class Answers:
    """The answers that were asked for last, all of one version of the catalogue.

    Who takes one says which version the database has at this moment, so that none is ever old.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._version = ""
        self._recent: Recent[Answer] = Recent(most)

    def __contains__(self, question: str) -> bool:
        return question in self._recent

    def get(self, question: str, *, version: str) -> Answer | None:
        return self._recent.get(question) if version == self._version else None

    def put(self, question: str, answer: Answer, *, version: str) -> None:
        if version != self._version:
            self._version, self._recent = version, Recent(self._most)
        self._recent.put(question, answer)
