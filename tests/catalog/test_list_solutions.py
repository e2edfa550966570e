"""`GET /v1/solutions`: words, filters, facets, order and pages."""

from typing import Any
from uuid import uuid4

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search.schemas import SolutionQuery, Sort
from catalog.solutions.enums import SolutionKind, SolutionStatus
from catalog.uses.enums import UseLevel, Visibility
from chassis.pagination import CursorKey, cursor_scope, encode_cursor
from tests.catalog.factories import (
    AACHEN,
    MUENCHEN,
    NOW,
    SOLINGEN,
    make_organization,
    make_solution,
    make_use,
)

pytestmark = pytest.mark.usefixtures("empty_catalogue")


async def slugs(api: AsyncClient, **parameters: Any) -> list[str]:
    response = await api.get("/v1/solutions", params=parameters)
    assert response.status_code == 200, response.text
    return [item["slug"] for item in response.json()["items"]]


async def facet(api: AsyncClient, name: str, **parameters: Any) -> dict[str, int]:
    response = await api.get("/v1/solutions", params=parameters)
    assert response.status_code == 200, response.text
    facets = {facet["name"]: facet["values"] for facet in response.json()["facets"]}
    return {value["value"]: value["count"] for value in facets[name]}


class TestSearch:
    async def test_a_name_comes_before_a_mention(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        long = {"de": "Hochwasser. " * 40, "en": None}
        await make_solution(session, slug="mention", long_description=long)
        await make_solution(session, slug="name", name="Hochwasserinfosystem Musterstadt")

        assert await slugs(api, q="Hochwasser") == ["name", "mention"]

    @pytest.mark.parametrize("typed", ["Bürgerbüro", "buergerbuero", "BÜRGERBÜRO", "Bürgerbü"])
    async def test_an_umlaut_is_found_however_it_is_typed(
        self, api: AsyncClient, session: AsyncSession, typed: str
    ) -> None:
        await make_solution(session, slug="office", name="Bürgerbüro")

        assert await slugs(api, q=typed) == ["office"]

    async def test_a_name_with_ae_is_found_by_its_umlaut(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="street", name="Strassen-Maengel")

        assert await slugs(api, q="Straßenmängel") == ["street"]
        assert await slugs(api, q="Straßen Mängel") == ["street"]

    async def test_inflected_words_are_found(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, slug="trees", name="Karte der Bäume")

        assert await slugs(api, q="Baum Karten") == ["trees"]

    async def test_all_words_have_to_occur(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, slug="both", name="Pegel und Karte")
        await make_solution(session, slug="one", name="Pegel")

        assert await slugs(api, q="Pegel für Karte") == ["both"]

    async def test_labels_of_the_vocabularies_are_words_too(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="typed", solution_types=["flood_warning"])

        assert await slugs(api, q="Hochwasserwarnung") == ["typed"]

    async def test_the_maker_is_found_once_its_name_is_known(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        owner_id = uuid4()
        await make_solution(session, slug="made", owner_id=owner_id)
        assert await slugs(api, q="Musterwerke") == []

        await make_organization(session, owner_id, name="Stadtwerke Musterwerke")

        assert await slugs(api, q="Musterwerke") == ["made"]

    async def test_nothing_found_is_an_answer_with_empty_facets(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session)

        body = (await api.get("/v1/solutions", params={"q": "Quastenflosser"})).json()

        assert (body["items"], body["total"], body["next_cursor"]) == ([], 0, None)
        assert {len(facet["values"]) for facet in body["facets"]} == {0}

    @pytest.mark.parametrize(
        "q", ["?", "der", "!&|:*<->", "a:b & !c", "'; DROP TABLE x", "1e5 -3 1.2.3", "\\", "🌊"]
    )
    async def test_signs_of_the_query_language_are_no_query_language(
        self, api: AsyncClient, q: str
    ) -> None:
        assert (await api.get("/v1/solutions", params={"q": q})).status_code == 200

    async def test_without_words_all_are_listed_in_an_order_nobody_can_choose(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        made = [await make_solution(session, name="aaa" if n else "zzz") for n in range(12)]

        listed = await slugs(api)

        assert sorted(listed) == sorted(solution.slug for solution in made)
        assert listed not in (sorted(listed), sorted(listed, reverse=True))
        assert listed == await slugs(api)

    async def test_the_number_of_uses_does_not_move_an_entry(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        made = [await make_solution(session, name="Pegel") for _ in range(4)]
        before = await slugs(api, q="Pegel")

        for solution in made:
            if solution.slug == before[-1]:
                for _ in range(3):
                    await make_use(session, solution)

        assert await slugs(api, q="Pegel") == before


class TestFilters:
    async def test_values_of_one_filter_are_alternatives(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a", kind=SolutionKind.SOFTWARE)
        await make_solution(session, slug="b", kind=SolutionKind.DATASET)
        await make_solution(session, slug="c", kind=SolutionKind.METHOD)

        assert set(await slugs(api, kind=["software", "dataset"])) == {"a", "b"}

    async def test_several_filters_all_have_to_fit(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a", license_spdx="MIT", goals=["crisis_resilience"])
        await make_solution(session, slug="b", license_spdx="MIT")

        assert await slugs(api, license="MIT", goal="crisis_resilience") == ["a"]

    async def test_each_licence_of_a_choice_is_found(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a", license_spdx="EUPL-1.2 OR AGPL-3.0-only")

        assert await slugs(api, license="AGPL-3.0-only") == ["a"]
        assert await slugs(api, license="OR") == []

    async def test_land_and_size_class_are_those_of_public_uses(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        used = await make_solution(session, slug="used")
        await make_use(session, used, area_key=AACHEN)
        claimed = await make_solution(session, slug="claimed")
        await make_use(session, claimed, area_key=AACHEN, level=UseLevel.CLAIMED)

        assert await slugs(api, land="05") == ["used"]
        assert await slugs(api, size_class="gt_100k") == ["used"]
        assert await slugs(api, land="09") == []

    async def test_suitable_for_is_the_claim_of_the_maker(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="a", suitable_for=["lt_1k"])

        assert await slugs(api, suitable_for="lt_1k") == ["a"]
        assert await slugs(api, size_class="lt_1k") == []

    async def test_unknown_is_a_filter(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, slug="unknown", license_spdx=None)
        await make_solution(session, slug="known", license_spdx="MIT")

        assert await slugs(api, unknown="license_spdx") == ["unknown"]

    async def test_open_source_and_not_and_unknown_are_three_things(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for slug, value in (("yes", True), ("no", False), ("unknown", None)):
            await make_solution(session, slug=slug, is_open_source=value)

        assert await slugs(api, is_open_source="true") == ["yes"]
        assert await slugs(api, is_open_source="false") == ["no"]

    async def test_the_kind_of_the_owner_comes_from_the_copy(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        owner_id = uuid4()
        await make_solution(session, slug="a", owner_id=owner_id)
        await make_organization(session, owner_id, kind="company")

        assert await slugs(api, owner_kind="company") == ["a"]
        assert await facet(api, "owner_kind") == {"company": 1}

    async def test_accessibility_counts_when_it_is_proven_and_not_expired(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        claim = {"subject": "accessibility", "value": "yes", "evidence_label": "Prüfbericht"}
        for slug, more in {
            "proven": {"level": "tested", "valid_until": "2026-11-22"},
            "expired": {"level": "tested", "valid_until": "2026-11-21"},
            "declared": {"level": "declared"},
        }.items():
            await make_solution(session, slug=slug, claims=[claim | more])

        assert await slugs(api, has_proven_accessibility="true") == ["proven"]

    async def test_standards_programmes_and_joinable_models_are_filters(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session,
            slug="a",
            supports=[{"standard": "oparl"}],
            funded_by=[{"name": "Bund", "programme": "mpsc"}],
            operator_models=[{"operator": "Zweckverband", "is_joinable": True}],
        )
        await make_solution(session, slug="b")

        assert await slugs(api, standard="oparl") == ["a"]
        assert await slugs(api, programme="mpsc") == ["a"]
        assert await slugs(api, is_joinable="true") == ["a"]


class TestFacets:
    async def test_a_facet_counts_with_the_other_filters_but_not_its_own(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        software, dataset = SolutionKind.SOFTWARE, SolutionKind.DATASET
        await make_solution(session, kind=software, license_spdx="MIT")
        await make_solution(session, kind=software, license_spdx="EUPL-1.2")
        await make_solution(session, kind=dataset, license_spdx="EUPL-1.2")

        assert await facet(api, "kind", kind="software") == {"software": 2, "dataset": 1}
        assert await facet(api, "license", kind="software") == {"MIT": 1, "EUPL-1.2": 1}
        assert await facet(api, "kind", license="MIT") == {"software": 1}
        chosen = {"kind": "dataset", "license": "MIT"}
        assert await facet(api, "kind", **chosen) == {"software": 1}
        assert await facet(api, "license", **chosen) == {"EUPL-1.2": 1}
        assert await facet(api, "is_open_source", **chosen) == {}

    async def test_words_limit_every_facet(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, name="Pegel", kind=SolutionKind.SOFTWARE)
        await make_solution(session, name="Karte", kind=SolutionKind.DATASET)

        assert await facet(api, "kind", q="Pegel", kind="software") == {"software": 1}

    async def test_the_total_counts_with_all_filters(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for kind in (SolutionKind.SOFTWARE, SolutionKind.SOFTWARE, SolutionKind.DATASET):
            await make_solution(session, kind=kind)

        response = await api.get("/v1/solutions", params={"kind": "software", "limit": 1})

        assert response.json()["total"] == 2
        assert len(response.json()["items"]) == 1

    async def test_two_uses_in_a_land_are_one_solution(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        await make_use(session, solution, area_key=AACHEN)
        await make_use(session, solution, area_key=SOLINGEN)
        await make_use(session, solution, area_key=MUENCHEN, level=UseLevel.CONFIRMED)

        assert await facet(api, "land") == {"05": 1, "09": 1}
        assert await facet(api, "use_level") == {"documented": 1, "confirmed": 1}

    async def test_values_stand_in_order_of_their_number(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for kind in (SolutionKind.METHOD, SolutionKind.DATASET, SolutionKind.METHOD):
            await make_solution(session, kind=kind)

        assert list(await facet(api, "kind")) == ["method", "dataset"]


class TestCards:
    async def test_a_card_counts_documented_and_confirmed_uses_apart(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        await make_use(session, solution)
        await make_use(session, solution)
        await make_use(session, solution, level=UseLevel.CONFIRMED)
        await make_use(session, solution, level=UseLevel.CLAIMED)
        await make_use(session, solution, visibility=Visibility.OWN_LAND)

        (card,) = (await api.get("/v1/solutions")).json()["items"]

        assert card["use_count"] == {"documented": 2, "confirmed": 1}

    async def test_a_card_shows_the_owner_as_soon_as_it_is_copied(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        owner_id = uuid4()
        await make_solution(session, owner_id=owner_id)

        (before,) = (await api.get("/v1/solutions")).json()["items"]
        copy = await make_organization(session, owner_id, name="Stadt Musterstadt")
        (after,) = (await api.get("/v1/solutions")).json()["items"]

        assert (before["owner_id"], before["owner"]) == (str(owner_id), None)
        assert after["owner"] == {
            "id": str(owner_id), "slug": copy.slug, "name": "Stadt Musterstadt",
            "kind": "municipality",
        }  # fmt: skip

    async def test_uses_near_are_the_nearest_places_first(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        await make_use(session, solution, area_key=MUENCHEN)
        await make_use(session, solution, area_key=SOLINGEN)
        await make_use(session, solution, area_key="05334")
        await make_use(session, solution, area_key=AACHEN)

        (card,) = (await api.get("/v1/solutions", params={"area": AACHEN})).json()["items"]

        assert [near["key"] for near in card["uses_near"]] == [AACHEN, "05334", SOLINGEN]

    async def test_the_ags_names_the_same_area(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        await make_use(session, solution, area_key=AACHEN)

        (card,) = (await api.get("/v1/solutions", params={"area": "05334002"})).json()["items"]

        assert [near["name"] for near in card["uses_near"]] == ["Aachen"]

    async def test_claimed_uses_are_never_near(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session)
        await make_use(session, solution, area_key=AACHEN, level=UseLevel.CLAIMED)
        await make_use(session, solution, area_key=AACHEN, visibility=Visibility.PRIVATE)

        (card,) = (await api.get("/v1/solutions", params={"area": AACHEN})).json()["items"]

        assert card["uses_near"] == []


class TestPages:
    @pytest.mark.parametrize("query", [{}, {"q": "Pegel"}, {"sort": "name"}, {"sort": "updated"}])
    async def test_pages_have_no_gaps_and_no_repeats(
        self, api: AsyncClient, session: AsyncSession, query: dict[str, str]
    ) -> None:
        names = ["Pegel", "Pegel", "Äpfel und Pegel", "Pegel Ömer", "Zebra Pegel", "Pegel", "pegel"]
        made = [await make_solution(session, name=name) for name in names]

        seen, cursor = [], None
        while True:
            parameters = query | {"limit": "2"} | ({"cursor": cursor} if cursor else {})
            response = await api.get("/v1/solutions", params=parameters)
            page = response.json()
            seen += [item["slug"] for item in page["items"]]
            assert page["total"] == len(made)
            cursor = page["next_cursor"]
            if cursor is None:
                break
            assert response.headers["link"].endswith('rel="next"')

        assert len(seen) == len(set(seen)) == len(made)

    async def test_by_name_umlauts_stand_where_they_are_looked_up(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for name in ("Zug", "Ämter", "Afrika", "öffnen"):
            await make_solution(session, name=name)

        items = (await api.get("/v1/solutions", params={"sort": "name"})).json()["items"]

        assert [item["name"] for item in items] == ["Ämter", "Afrika", "öffnen", "Zug"]

    async def test_the_last_updated_comes_first(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="old", now=NOW.replace(year=2025))
        await make_solution(session, slug="new")

        assert await slugs(api, sort="updated") == ["new", "old"]

    async def test_a_cursor_fits_its_own_query_only(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for _ in range(3):
            await make_solution(session)
        cursor = (await api.get("/v1/solutions", params={"limit": 1})).json()["next_cursor"]

        for query in ({"kind": "dataset"}, {"q": "x"}, {"sort": "name"}, {"area": AACHEN}):
            response = await api.get("/v1/solutions", params=query | {"cursor": cursor})
            assert response.status_code == 400
            assert response.json()["errors"][0]["parameter"] == "cursor"

    @pytest.mark.parametrize("place", [[1e308, "x"], [-1e308, ""], [None, None]])
    async def test_a_forged_cursor_breaks_nothing(
        self, api: AsyncClient, session: AsyncSession, place: list[CursorKey]
    ) -> None:
        await make_solution(session)
        for sort in (Sort.RELEVANCE, Sort.UPDATED):
            scope = cursor_scope("list_solutions", SolutionQuery(sort=sort))
            parameters = {"sort": sort.value, "cursor": encode_cursor(scope, *place)}

            response = await api.get("/v1/solutions", params=parameters)

            assert response.status_code == 200


class TestRefusals:
    @pytest.mark.parametrize(
        "query",
        [
            "colour=red",
            "kind=spaceship",
            "action_field=no-such-field",
            "size_class=huge",
            "standard=no_such_standard",
            "owner_kind=family",
            "development_status=ready",
            "unknown=colour",
            "land=17",
            "land=5",
            "is_open_source=maybe",
            "sort=popularity",
            "limit=0",
            "limit=101",
            "limit=99999999999999999999",
            "cursor=abc",
            "cursor=" + "A" * 1001,
            "area=999999999999",
            "area=1234",
            "q=" + "a" * 201,
            "q=%00",
            "q=%FF%FE",
            "q=%ED%A0%80",
            "programme=%20",
            "&".join(["kind=software"] * 21),
        ],
    )
    async def test_what_cannot_be_meant_is_a_bad_parameter(
        self, api: AsyncClient, query: str
    ) -> None:
        response = await api.get(f"/v1/solutions?{query}")

        assert response.status_code == 400
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["type"] == "/problems/invalid-parameter"

    async def test_ten_thousand_letters_are_too_many(self, api: AsyncClient) -> None:
        response = await api.get("/v1/solutions", params={"q": "a" * 10_000})

        assert response.status_code == 414

    async def test_a_withdrawn_entry_is_not_listed(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, status=SolutionStatus.WITHDRAWN)
        await make_solution(session, slug="stale", status=SolutionStatus.STALE)

        assert await slugs(api) == ["stale"]
