"""Imports publiccode.yml files of invented entries in a process of its own."""

import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from catalog.cli import deployable
from catalog.imports.service import SentText, import_many
from chassis.database import Database
from chassis.telemetry import configure_logging
from reference.german import load_lexicon
from tests.bench.processes import forget_peak, peak_bytes, resident_bytes
from tests.invented_catalogue.entries import InventedEntry, invented_entries
from tests.invented_catalogue.loading import NOW


def publiccode(entry: InventedEntry) -> str:
    """As a maker would write it down; JSON strings are YAML strings too."""
    content = entry.content
    german = {
        "shortDescription": content.short_description.de if content.short_description else None,
        "longDescription": content.long_description.de if content.long_description else None,
        "features": content.features.de if content.features else [],
    }
    told = "\n".join(f"    {name}: {_quoted(value)}" for name, value in german.items() if value)
    return f"""publiccodeYmlVersion: "0.4"
name: {_quoted(content.name)}
url: https://git.example.org/{entry.slug}
platforms: [web]
categories: [it-management]
developmentStatus: {content.development_status}
softwareType: standalone/web
description:
  de:
{told}
legal:
  license: {content.license_spdx or "EUPL-1.2"}
maintenance:
  type: internal
  contacts:
    - name: {_quoted(entry.topic)}
localisation:
  localisationReady: true
  availableLanguages: [de]
"""


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def sent(file: Path, *, until: float) -> Iterator[SentText]:
    """One text a line, read when it is needed; none after `until`, so that a run has an end."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            if time.monotonic() > until:
                return
            yield SentText(json.loads(line))


async def main(size: int, seconds: float) -> None:
    configure_logging("json", "WARNING")
    load_lexicon()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "texts"
        with file.open("w", encoding="utf-8") as lines:
            lines.writelines(
                json.dumps(publiccode(entry)) + "\n" for entry in invented_entries(size)
            )
        database = Database(deployable.settings(), schema=deployable.schema)
        resting = resident_bytes(os.getpid())
        forget_peak(os.getpid())
        started, busy = time.monotonic(), time.process_time()
        async with database.sessions.begin() as session:
            outcome = await import_many(session, sent(file, until=started + seconds), now=NOW)
        took, busy = time.monotonic() - started, time.process_time() - busy
        await database.close()
    result = {
        "stored": outcome.stored,
        "faulty": outcome.faulty,
        "seconds": took,
        "cpu_s": busy,
        "resting": resting,
        "peak": peak_bytes(os.getpid()),
    }
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), float(sys.argv[2])))
