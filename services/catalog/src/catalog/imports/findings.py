"""Collects what is wrong with a file; the words of each finding stand in one table."""

from typing import Any

from catalog.drafts.enums import Severity
from catalog.drafts.findings import Finding
from catalog.imports.messages import messages
from chassis.types import LocalizedText

MAX_FINDINGS = 300
MAX_QUOTED = 160


class Report:
    """The findings of one file in the order in which they were made."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._said: set[tuple[str, str, int | None]] = set()

    def add(
        self, code: str, pointer: str, line: int | None, *, proposal: Any = None, **words: object
    ) -> None:
        """`words` fill the gaps of the message; long ones are shortened."""
        # A value may be asked for twice; what is wrong with it is said once.
        said = (code, pointer, line)
        if said in self._said or len(self.findings) >= MAX_FINDINGS:
            return
        self._said.add(said)
        message = messages()[code]
        quoted = {name: _shortened(word) for name, word in words.items()}
        self.findings.append(
            Finding(
                severity=Severity(message.severity),
                code=code,
                pointer=pointer,
                line=line,
                message=LocalizedText(
                    de=message.de.format_map(quoted), en=message.en.format_map(quoted)
                ),
                proposal=proposal,
            )
        )


def _shortened(word: object) -> str:
    text = " ".join(str(word).split())
    return text if len(text) <= MAX_QUOTED else text[: MAX_QUOTED - 1] + "…"
