"""Both sides of a request show each other files, and nobody else sees them."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response
from PIL import Image
from sqlalchemy import func, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import Database
from chassis.row_security import narrow
from chassis.uploads import UPLOAD_LIMIT_BYTES
from competence_center.attachments import repository
from competence_center.attachments.files import Files
from competence_center.attachments.jobs import scan_all, tidy_up
from competence_center.attachments.models import Attachment
from competence_center.attachments.service import MOST_ATTACHMENTS, Attachments
from competence_center.requests.models import AdvisoryRequest
from tests.competence_center.requests.conftest import (
    LAND_KEY,
    NEIGHBOUR,
    REQUESTS,
    act,
    as_bund,
    as_coordinator,
    as_neighbour,
    ask,
)
from tests.competence_center.requests.test_row_security import acting_for
from tests.support.service import client

PDF = b"%PDF-1.7 parking"


class FakeScanner:
    """Stands for ClamAV: finds what says that it is malware; `is_down` where it does not answer."""

    is_down = False

    async def finds_malware(self, content: bytes) -> bool:
        if self.is_down:
            raise ConnectionRefusedError
        return b"EICAR" in content


@pytest.fixture
async def request_(town: AsyncClient, kreis: AsyncClient) -> dict[str, Any]:
    """Accepted by the Kreis."""
    request = await ask(town, consent={"tiers": ["kreis"], "text_version": "1"})
    await act(kreis, request, "acceptance")
    return request


@pytest.fixture
def database(app: FastAPI, session: AsyncSession) -> Database:
    """As the worker has it, in the test's own transaction."""
    database: Database = app.state.database
    return database


@pytest.fixture
def files(app: FastAPI) -> Files:
    attachments: Attachments = app.state.attachments
    return attachments.files


@pytest.fixture
def scanned(app: FastAPI, files: Files) -> Iterator[None]:
    """A scanner is set up."""
    without = app.state.attachments
    app.state.attachments = Attachments(files, scans=True)
    yield
    app.state.attachments = without


async def attach(
    caller: AsyncClient, request: Mapping[str, Any], name: str, content: bytes
) -> Response:
    path = f"{REQUESTS}/{request['id']}/attachments"
    return await caller.post(path, params={"name": name}, content=content)


async def attached(
    caller: AsyncClient, request: Mapping[str, Any], name: str = "Plan.pdf", content: bytes = PDF
) -> dict[str, Any]:
    response = await attach(caller, request, name, content)
    assert response.status_code == 201, response.text
    return dict(response.json())


async def listed(caller: AsyncClient, request: Mapping[str, Any]) -> list[dict[str, Any]]:
    response = await caller.get(f"{REQUESTS}/{request['id']}/attachments")
    assert response.status_code == 200, response.text
    return list(response.json()["items"])


async def fetch(
    caller: AsyncClient, request: Mapping[str, Any], attachment: Mapping[str, Any]
) -> Response:
    return await caller.get(f"{REQUESTS}/{request['id']}/attachments/{attachment['id']}")


def office_file(*parts: str, size: int = 1) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(part, b" " * size)
    return content.getvalue()


def photo() -> bytes:
    """Taken with the camera on its side, at a place."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Kamera"
    exif[0x8825] = {1: "N", 2: (49.0, 14.0, 0.0)}
    content = io.BytesIO()
    Image.new("RGB", (40, 20), "red").save(content, "JPEG", exif=exif)
    return content.getvalue()


class TestAttach:
    async def test_both_sides_attach_read_and_remove_their_own(
        self, town: AsyncClient, kreis: AsyncClient, request_: dict[str, Any]
    ) -> None:
        plan = await attached(town, request_, "Pläne & Maße.pdf")
        reply = await attached(kreis, request_, "Muster.csv", b"a;b\n1;2\n")

        names = [(each["name"], each["is_own"]) for each in await listed(kreis, request_)]
        assert names == [("Pläne & Maße.pdf", False), ("Muster.csv", True)]
        read = await fetch(kreis, request_, plan)
        assert read.content == PDF
        assert read.headers["content-type"] == "application/pdf"
        assert read.headers["content-disposition"] == (
            "attachment; filename*=UTF-8''Pl%C3%A4ne%20%26%20Ma%C3%9Fe.pdf"
        )
        assert read.headers["content-security-policy"] == "sandbox; default-src 'none'"
        assert read.headers["cache-control"] == "private, no-store"

        path = f"{REQUESTS}/{request_['id']}/attachments"
        assert (await town.delete(f"{path}/{reply['id']}")).status_code == 403
        assert (await town.delete(f"{path}/{plan['id']}")).status_code == 204
        assert [each["id"] for each in await listed(town, request_)] == [reply["id"]]

    async def test_what_is_not_what_its_name_says_is_refused(
        self, town: AsyncClient, request_: dict[str, Any]
    ) -> None:
        word = "word/document.xml"
        refused = {
            "programm.exe": b"MZ",
            "seite.html": b"<script>",
            "ohne": PDF,
            "bild.png": PDF,
            "bild.jpg": b"\xff\xd8\xff but no picture",
            "plan.pdf": b"<html>",
            "text.txt": b"\xff\xfe",
            "brief.docx": office_file("something/else.xml"),
            "tabelle.ods": b"PK no archive",
            "bombe.docx": office_file(word, size=201_000_000),
            "viele.docx": office_file(word, *(f"{n}" for n in range(5_001))),
        }

        for name, content in refused.items():
            response = await attach(town, request_, name, content)
            assert response.status_code in {400, 415}, name
        assert await listed(town, request_) == []

        taken = {"brief.docx": office_file(word), "BRIEF.TXT": "Grüße".encode()}
        for name, content in taken.items():
            await attached(town, request_, name, content)

    async def test_a_name_neither_leaves_its_folder_nor_looks_like_another(
        self, town: AsyncClient, request_: dict[str, Any]
    ) -> None:
        for name in ("../a.pdf", "a\\b.pdf", "a\u202efdp.pdf", "a\r\nb.pdf", "a" * 120 + ".pdf"):
            assert (await attach(town, request_, name, PDF)).status_code == 400, name

    async def test_a_picture_does_not_tell_where_it_was_taken_and_stands_upright(
        self, town: AsyncClient, request_: dict[str, Any]
    ) -> None:
        picture = await attached(town, request_, "Platz.jpg", photo())

        stored = Image.open(io.BytesIO((await fetch(town, request_, picture)).content))
        assert (dict(stored.getexif()), stored.size) == ({}, (20, 40))

    async def test_more_than_ten_megabytes_are_refused(
        self, town: AsyncClient, request_: dict[str, Any]
    ) -> None:
        await attached(town, request_, "gross.pdf", PDF + b" " * 2_000_000)

        too_large = await attach(town, request_, "a.pdf", PDF + b" " * UPLOAD_LIMIT_BYTES)

        assert too_large.status_code == 413
        # Elsewhere the limit stays.
        path = f"{REQUESTS}/{request_['id']}/messages"
        assert (await town.post(path, content=b" " * 1_100_000)).status_code == 413

    async def test_a_request_has_at_most_twenty_and_an_ended_one_takes_none(
        self, town: AsyncClient, session: AsyncSession, request_: dict[str, Any]
    ) -> None:
        for number in range(MOST_ATTACHMENTS):
            last = await attached(town, request_, f"{number}.pdf")

        assert (await attach(town, request_, "one-more.pdf", PDF)).status_code == 409

        await act(town, request_, "withdrawal")
        path = f"{REQUESTS}/{request_['id']}/attachments/{last['id']}"
        assert (await town.delete(path)).status_code == 409
        assert (await fetch(town, request_, last)).status_code == 200


class TestWhoReads:
    async def test_others_find_nothing_and_who_sees_a_card_reads_none(
        self, app: FastAPI, town: AsyncClient, request_: dict[str, Any], session: AsyncSession
    ) -> None:
        attachment = await attached(town, request_)
        for headers in (as_neighbour(), as_bund()):
            async with client(app, headers=headers) as other:
                assert (await attach(other, request_, "a.pdf", PDF)).status_code == 404
                assert (await fetch(other, request_, attachment)).status_code == 404
        async with client(app, headers=as_coordinator()) as overseer:
            assert (await attach(overseer, request_, "a.pdf", PDF)).status_code == 403
            assert (await fetch(overseer, request_, attachment)).status_code == 403

    async def test_a_unit_without_consent_neither_reads_nor_attaches(
        self, town: AsyncClient, kreis: AsyncClient
    ) -> None:
        request = await ask(town, consent={"tiers": [], "text_version": "1"})
        attachment = await attached(town, request)

        assert (await fetch(kreis, request, attachment)).status_code == 403
        assert (await attach(kreis, request, "a.pdf", PDF)).status_code == 403

    async def test_the_database_hides_them_from_others_too(
        self, town: AsyncClient, request_: dict[str, Any], session: AsyncSession
    ) -> None:
        await attached(town, request_)
        for area_key, kind in ((LAND_KEY, "state"), ("100410518518", "municipality")):
            await session.commit()
            narrow(session, acting_for(NEIGHBOUR, kind, area_key))
            count = select(func.count()).select_from(Attachment)
            assert (await session.execute(count)).scalar_one() == 0


class TestScan:
    async def test_nothing_is_given_out_before_the_scanner_has_seen_it(
        self,
        app: FastAPI,
        town: AsyncClient,
        kreis: AsyncClient,
        request_: dict[str, Any],
        session: AsyncSession,
        database: Database,
        files: Files,
        scanned: None,
    ) -> None:
        plan = await attached(town, request_)
        malware = await attached(town, request_, "Virus.pdf", b"%PDF- EICAR")
        assert [each["is_open"] for each in await listed(kreis, request_)] == [False, False]
        assert (await fetch(kreis, request_, plan)).status_code == 423

        scanner = FakeScanner()
        scanner.is_down = True
        await scan_all(database, files, scanner)
        assert (await fetch(kreis, request_, plan)).status_code == 423

        scanner.is_down = False
        await scan_all(database, files, scanner)

        assert (await fetch(kreis, request_, plan)).content == PDF
        locked = await fetch(town, request_, malware)
        assert (locked.status_code, locked.json()["scan_state"]) == (423, "infected")
        with pytest.raises(FileNotFoundError):
            await files.read(UUID(malware["id"]))
        titles = await session.scalars(text("SELECT title ->> 'de' FROM competence_center.notice"))
        assert any("Schadsoftware" in title for title in titles)


class TestTidyUp:
    async def test_content_goes_when_its_row_is_gone(
        self,
        town: AsyncClient,
        request_: dict[str, Any],
        session: AsyncSession,
        database: Database,
        files: Files,
    ) -> None:
        kept = await attached(town, request_, "kept.pdf")
        removed = await attached(town, request_, "removed.pdf")
        await town.delete(f"{REQUESTS}/{request_['id']}/attachments/{removed['id']}")

        await tidy_up(database, files, now=datetime.now(UTC))
        assert await files.read(UUID(removed["id"])), "may belong to a row that is about to come"
        await tidy_up(database, files, now=datetime.now(UTC) + timedelta(hours=2))

        assert await files.read(UUID(kept["id"]))
        with pytest.raises(FileNotFoundError):
            await files.read(UUID(removed["id"]))

    async def test_a_forgotten_request_has_none(
        self, town: AsyncClient, request_: dict[str, Any], session: AsyncSession
    ) -> None:
        await attached(town, request_)
        await session.execute(update(AdvisoryRequest).values(forgotten_at=datetime.now(UTC)))

        await repository.remove_forgotten(session)

        count = select(func.count()).select_from(Attachment)
        assert (await session.execute(count)).scalar_one() == 0
