"""`POST /v1/imports/publiccode` and what is kept of an import."""

from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.imports.models import PubliccodeImport
from catalog.imports.service import SentText, import_many
from catalog.solutions.enums import SolutionStatus
from catalog.solutions.models import Solution
from tests.catalog.factories import NOW, make_organization, make_solution
from tests.catalog.imports.reading import NAMES, text_of
from tests.support.databases import recorded_statements
from tests.support.keys import person_headers
from tests.support.service import client

pytestmark = pytest.mark.usefixtures("empty_catalogue")

ADDRESS = "/v1/imports/publiccode"
REPOSITORY = "https://gitlab.example.org/musterstadt/musterpegel"


async def send(api: AsyncClient, text: str | bytes, **parameters: str) -> Response:
    return await api.post(
        ADDRESS,
        params=parameters,
        content=text,
        headers={"Content-Type": "application/yaml"},
    )


async def check(api: AsyncClient, text: str, **parameters: str) -> Any:
    response = await send(api, text, dry_run="true", **parameters)
    assert response.status_code == 200, response.text
    return response.json()


async def stored(session: AsyncSession) -> int:
    return (await session.execute(select(func.count()).select_from(PubliccodeImport))).scalar_one()


class TestDryRun:
    async def test_anybody_learns_how_a_file_is_understood(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        body = await check(api, text_of("90-many-faults"))

        assert body["format_version"] == "0.2"
        assert body["content"]["license_spdx"] == "GPL-3.0-only"
        lines = {finding["code"]: finding["line"] for finding in body["findings"]}
        assert (lines["url_trimmed"], lines["owner_unmatched"]) == (5, 22)
        assert [use["text"] for use in body["proposed_uses"]] == [
            "Musterstadt an der Muster", "Landkreis Kusel",
        ]  # fmt: skip
        assert body["proposed_uses"][1]["areas"][0]["key"] == "07336"
        assert (body["id"], body["draft_id"], body["solution_slug"]) == (None, None, None)
        assert await stored(session) == 0

    @pytest.mark.parametrize("kind", ["text/yaml", "application/x-yaml; charset=UTF-8"])
    async def test_other_names_of_yaml_are_taken(self, api: AsyncClient, kind: str) -> None:
        response = await api.post(
            ADDRESS,
            params={"dry_run": "true"},
            content=text_of("00-faultless"),
            headers={"Content-Type": kind},
        )

        assert response.status_code == 200

    async def test_the_owner_is_found_by_its_name(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        owner_id = uuid4()
        await make_organization(session, owner_id, name="Musterstadt")

        body = await check(api, text_of("00-faultless"))

        assert body["content"]["owner_id"] == str(owner_id)
        assert "owner_matched" in [finding["code"] for finding in body["findings"]]

    async def test_two_organisations_of_a_name_decide_nothing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for _ in range(2):
            await make_organization(session, uuid4(), name="Musterstadt")

        body = await check(api, text_of("00-faultless"))

        assert "owner_id" not in body["content"]

    async def test_the_origin_is_named_when_it_has_an_entry(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session, slug="flusspegel", source_code_url="http://gitlab.example.org/land/flusspegel/"
        )

        body = await check(api, text_of("22-based-on-text"))

        assert body["content"]["fork_of"] == "flusspegel"

    async def test_an_entry_of_ones_own_is_for_editors(self, api: AsyncClient) -> None:
        response = await send(
            api, text_of("00-faultless"), dry_run="true", solution_slug="musterpegel"
        )

        assert response.status_code == 401


class TestDuplicates:
    @pytest.mark.parametrize(
        "address",
        [f"{REPOSITORY}.git", f"{REPOSITORY}/", "git@gitlab.example.org:musterstadt/musterpegel"],
    )
    async def test_the_same_repository_is_proposed_however_it_is_written(
        self, api: AsyncClient, session: AsyncSession, address: str
    ) -> None:
        await make_solution(session, slug="pegelkarte", source_code_url=REPOSITORY)

        body = await check(api, text_of("00-faultless").replace(REPOSITORY, address))

        assert body["duplicates"] == [
            {
                "slug": "pegelkarte",
                "name": "pegelkarte",
                "status": "published",
                "reasons": ["same_repository"],
            }
        ]

    async def test_name_and_owner_are_compared_without_spelling(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        owner_id = uuid4()
        await make_organization(session, owner_id, name="Stadt Musterstadt")
        await make_solution(session, slug="muster", name="MUSTERPEGEL", owner_id=owner_id)
        await make_solution(session, slug="anders", name="Musterpegel 2", owner_id=owner_id)

        body = await check(api, text_of("00-faultless"))

        assert [(each["slug"], each["reasons"]) for each in body["duplicates"]] == [
            ("muster", ["same_name_and_owner"])
        ]

    async def test_the_same_name_of_another_owner_is_another_solution(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        owner_id = uuid4()
        await make_organization(session, owner_id, name="Andere Stadt")
        await make_solution(session, name="Musterpegel", owner_id=owner_id)

        body = await check(api, text_of("00-faultless"))

        assert body["duplicates"] == []

    async def test_the_public_learns_nothing_about_drafts(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await send(editor, text_of("00-faultless"))

        public = await check(api, text_of("00-faultless"))
        own = await check(editor, text_of("00-faultless"))

        assert public["duplicates"] == []
        assert [each["status"] for each in own["duplicates"]] == ["draft"]


class TestStoring:
    async def test_a_file_becomes_a_draft_with_its_text_and_report(
        self, editor: AsyncClient
    ) -> None:
        text = text_of("19-used-by-free-text")

        response = await send(editor, text)

        body = response.json()
        kept = (await editor.get(f"/v1/imports/{body['id']}")).json()
        draft = (await editor.get(f"/v1/drafts/{body['draft_id']}")).json()
        assert response.status_code == 201
        assert response.headers["location"] == f"/v1/imports/{body['id']}"
        assert kept["raw_text"] == text
        assert kept["findings"] == body["findings"]
        assert kept["proposed_uses"] == body["proposed_uses"]
        assert (draft["name"], draft["origin"]) == ("Musterpegel", "import")
        assert draft["solution"]["slug"] == body["solution_slug"] == "musterpegel"
        assert draft["import_findings"] == body["findings"]

    async def test_nothing_of_it_is_public(self, api: AsyncClient, editor: AsyncClient) -> None:
        await send(editor, text_of("19-used-by-free-text"))

        assert (await api.get("/v1/solutions/musterpegel")).status_code == 404
        assert (await api.get("/v1/solutions/musterpegel/uses")).status_code == 404

    @pytest.mark.parametrize("name", NAMES)
    async def test_no_faulty_file_is_lost(
        self, editor: AsyncClient, session: AsyncSession, name: str
    ) -> None:
        response = await send(editor, text_of(name))

        assert response.status_code == 201
        assert await stored(session) == 1

    async def test_the_same_text_is_stored_once(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        first = await send(editor, text_of("00-faultless"))
        second = await send(editor, text_of("00-faultless"))

        assert (first.status_code, second.status_code) == (201, 200)
        assert second.json()["id"] == first.json()["id"]
        assert await stored(session) == 1

    async def test_beside_a_duplicate_a_new_draft_begins(
        self, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegelkarte", source_code_url=REPOSITORY)

        body = (await send(editor, text_of("00-faultless"))).json()

        assert body["solution_slug"] == "musterpegel"
        assert [each["slug"] for each in body["duplicates"]] == ["pegelkarte"]

    async def test_the_imports_of_an_entry_are_listed(
        self, api: AsyncClient, editor: AsyncClient
    ) -> None:
        first = (await send(editor, text_of("00-faultless"))).json()
        newer = text_of("00-faultless").replace("beta", "stable") + "roadmap: https://a.example\n"
        await send(editor, newer, solution_slug="musterpegel")

        page = (await editor.get("/v1/imports", params={"solution": "musterpegel"})).json()

        assert page["total"] == 2
        assert page["items"][1]["id"] == first["id"]
        assert page["items"][0]["draft_id"] == first["draft_id"]
        anonymous = await api.get("/v1/imports", params={"solution": "musterpegel"})
        assert anonymous.status_code == 401


class TestImportingAgain:
    async def test_edits_stay_and_the_rest_follows_the_file(self, editor: AsyncClient) -> None:
        first = (await send(editor, text_of("00-faultless"))).json()
        draft = await editor.get(f"/v1/drafts/{first['draft_id']}")
        edited = draft.json()["content"] | {"keywords": ["Hochwasser"], "website_url": None}
        edited["short_description"] = {"de": "Von Hand geschrieben."}
        await editor.put(
            f"/v1/drafts/{first['draft_id']}",
            json={"content": edited},
            headers={"If-Match": draft.headers["etag"]},
        )
        newer = (
            text_of("00-faultless")
            .replace("Zeigt Wasserstände", "Zeigt alle Wasserstände")
            .replace("developmentStatus: stable", "developmentStatus: obsolete")
        )

        again = await send(editor, newer, solution_slug="musterpegel")

        body = again.json()
        content = (await editor.get(f"/v1/drafts/{first['draft_id']}")).json()["content"]
        merge = {each["pointer"]: each["taken"] for each in body["merge"]}
        assert (again.status_code, body["draft_id"]) == (201, first["draft_id"])
        assert content["short_description"]["de"] == "Von Hand geschrieben."
        assert content["keywords"] == ["Hochwasser"]
        assert content["development_status"] == "obsolete"
        assert merge["/short_description/de"] == "ours"
        assert merge["/keywords"] == "ours"
        assert merge["/development_status"] == "theirs"

    async def test_both_values_are_shown(self, editor: AsyncClient) -> None:
        await send(editor, text_of("00-faultless"))
        newer = text_of("00-faultless").replace("Musterpegel\n", "Musterpegel neu\n", 1)

        body = await check(editor, newer, solution_slug="musterpegel")

        assert body["merge"][0] == {
            "pointer": "/name",
            "base": "Musterpegel",
            "ours": "Musterpegel",
            "theirs": "Musterpegel neu",
            "taken": "theirs",
        }

    async def test_a_public_entry_stays_while_its_draft_follows_the_file(
        self, api: AsyncClient, editor: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", name="Pegel", license_spdx="MIT")

        body = (await send(editor, text_of("00-faultless"), solution_slug="pegel")).json()

        merge = {each["pointer"]: each["taken"] for each in body["merge"]}
        public = (await api.get("/v1/solutions/pegel")).json()
        draft = (await editor.get(f"/v1/drafts/{body['draft_id']}")).json()
        assert (public["name"], public["license_spdx"]) == ("Pegel", "MIT")
        assert (merge["/name"], merge["/license_spdx"]) == ("ours", "ours")
        assert merge["/source_code_url"] == "theirs"
        assert draft["content"]["source_code_url"] == REPOSITORY
        assert "source_code_url" not in draft["content"]["unknown"]


class TestRefused:
    async def test_storing_is_for_editors(self, api: AsyncClient, app: FastAPI) -> None:
        anonymous = await send(api, text_of("00-faultless"))
        async with client(app, headers=person_headers("catalog")) as somebody:
            other = await send(somebody, text_of("00-faultless"))

        assert anonymous.status_code == 401
        assert other.status_code in (401, 403)

    async def test_an_unknown_entry_is_missing(self, editor: AsyncClient) -> None:
        response = await send(editor, text_of("00-faultless"), solution_slug="gibt-es-nicht")

        assert response.status_code == 404

    async def test_an_unknown_import_is_missing(
        self, api: AsyncClient, editor: AsyncClient
    ) -> None:
        missing = await editor.get(f"/v1/imports/{uuid4()}")

        assert missing.json()["type"] == "/problems/import-not-found"
        assert (await api.get(f"/v1/imports/{uuid4()}")).status_code == 401

    @pytest.mark.parametrize(
        ("content", "kind", "status", "problem"),
        [
            (b"name: x", "text/html", 415, "unsupported-import-type"),
            (b"name: x", "", 415, "unsupported-import-type"),
            (b"name: x", "text/yaml; charset=latin-1", 415, "unsupported-import-type"),
            (b"a: " + b"x" * 65_536, "text/yaml", 413, "content-too-large"),
            ("name: Köln".encode("latin-1"), "text/yaml", 422, "publiccode-unreadable"),
            (b"a: [", "text/yaml", 422, "publiccode-unreadable"),
            (b"", "text/yaml", 422, "publiccode-unreadable"),
            (b"{}", "application/json", 422, "invalid-body"),
            (b"[", "application/json", 422, "invalid-body"),
            (b'{"url": "file:///etc/passwd"}', "application/json", 422, "invalid-body"),
            (b'{"url": "http://127.0.0.1/a.yml"}', "application/json", 422, "address-not-fetched"),
            (b'{"url": "http://localhost/a/b"}', "application/json", 422, "address-not-fetched"),
            (b'{"url": "https://muster.example"}', "application/json", 422, "address-not-fetched"),
        ],
    )
    async def test_what_cannot_be_read_is_refused_with_a_reason(
        self, api: AsyncClient, content: bytes, kind: str, status: int, problem: str
    ) -> None:
        response = await api.post(
            ADDRESS,
            params={"dry_run": "true"},
            content=content,
            headers={"Content-Type": kind} if kind else {},
        )

        assert response.status_code == status
        assert response.json()["type"] == f"/problems/{problem}"

    async def test_the_line_of_a_broken_text_is_told(self, api: AsyncClient) -> None:
        response = await send(api, "name: x\nurl: 'y\n", dry_run="true")

        assert response.json()["reason"] == "syntax"
        assert response.json()["line"] in (2, 3)


class TestImportMany:
    async def test_thousands_of_files_need_no_request_each(self, session: AsyncSession) -> None:
        texts = [text_of("00-faultless").replace("musterpegel", f"pegel-{n}") for n in range(5)]
        files = [*texts, texts[0] + "\n", "- no", text_of("91-nothing-but-a-name")]

        outcome = await import_many(session, map(SentText, files), now=NOW)

        assert (outcome.stored, outcome.unreadable) == (7, 1)
        assert (outcome.duplicates, outcome.faulty) == (1, 1)
        drafts = select(func.count()).where(Solution.status == SolutionStatus.DRAFT)
        assert (await session.execute(drafts)).scalar_one() == 7

    async def test_owners_are_looked_up_once_for_many_files(
        self, app: FastAPI, session: AsyncSession
    ) -> None:
        owner_id = uuid4()
        await make_organization(session, owner_id, name="MUSTERSTADT")
        texts = [text_of("00-faultless").replace("musterpegel", f"pegel-{n}") for n in range(5)]

        with recorded_statements(app.state.database) as statements:
            await import_many(session, map(SentText, texts), now=NOW)

        contents = await session.scalars(select(PubliccodeImport.content))
        assert [content["owner_id"] for content in contents] == [str(owner_id)] * 5
        assert len([each for each in statements if "unnest" in each.sql]) == 1
