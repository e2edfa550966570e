"""The file that remembers who was erased when a backup of the database does not know it yet.

One line of JSON for each: the hash of the person's id, and when. It is only ever added to.
"""

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated

import structlog
from pydantic import BaseModel, StringConstraints, ValidationError

log: structlog.typing.FilteringBoundLogger = structlog.get_logger("gateway")


class Line(BaseModel):
    person: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    erased_at: datetime


def read(path: Path) -> Mapping[str, datetime]:
    """When each was erased, by hash; a line that was not written to its end is left out."""
    if not path.exists():
        return {}
    erased = {}
    for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1):
        try:
            line = Line.model_validate_json(text)
        except ValidationError:
            log.warning("unreadable line in the ledger of erasures", line=number)
            continue
        erased[line.person] = line.erased_at
    return erased


def append(path: Path, erased: Mapping[str, datetime]) -> None:
    """It is on the disk when this returns."""
    lines = [Line(person=each, erased_at=moment) for each, moment in erased.items()]
    text = "".join(f"{line.model_dump_json()}\n" for line in lines)
    with path.open("a+b") as file:
        # After a line that was not written to its end, begin a new one.
        if file.tell() and not _ends_with_line_feed(path):
            text = f"\n{text}"
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())


def _ends_with_line_feed(path: Path) -> bool:
    return path.read_bytes().endswith(b"\n")
