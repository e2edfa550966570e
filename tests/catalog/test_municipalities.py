"""`GET /v1/municipalities/{key}/peers`: who is alike, and what they run."""

from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.municipalities.likeness import bodies_of, distance, find_body, nearest
from catalog.solutions.enums import SolutionStatus
from catalog.uses.enums import UseLevel, UseStatus
from reference.area_table import load_area_table
from tests.catalog.factories import MUENCHEN, make_solution, make_use

LEMGO, DETMOLD, BAD_SALZUFLEN, HERFORD = (
    "057660044044", "057660020020", "057660008008", "057580012012",
)  # fmt: skip
WOLFSBURG = "031030000000"


async def peers(api: AsyncClient, key: str) -> dict[str, Any]:
    response = await api.get(f"/v1/municipalities/{key}/peers")
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    return body


class TestDistance:
    def test_it_is_the_same_in_both_directions_and_zero_to_itself(self) -> None:
        lemgo, wolfsburg = find_body(LEMGO), find_body(WOLFSBURG)
        assert lemgo
        assert wolfsburg

        assert distance(lemgo, lemgo).total == 0
        assert distance(lemgo, wolfsburg) == distance(wolfsburg, lemgo)

    def test_the_total_is_the_sum_that_is_stated(self) -> None:
        lemgo, wolfsburg = find_body(LEMGO), find_body(WOLFSBURG)
        assert lemgo
        assert wolfsburg

        apart = distance(lemgo, wolfsburg)

        assert (apart.size_classes, apart.is_other_kind, apart.is_other_land) == (1, True, True)
        assert 130 < apart.km < 140
        assert apart.total == round(apart.doublings + 0.5 + 1 + 1 + apart.km / 300, 2)

    def test_every_municipality_has_ten_neighbours_of_its_level(self) -> None:
        for level in ("gemeinde", "verband", "kreis"):
            for body in bodies_of(level)[::499]:
                found = nearest(body, bodies_of(level), limit=10)

                assert len(found) == 10
                assert {other.level for _, other in found} == {level}
                assert body.key not in {other.key for _, other in found}
                every = sorted(distance(body, other).total for other in bodies_of(level))
                assert [apart.total for apart, _ in found] == every[1:11]


@pytest.mark.usefixtures("empty_catalogue")
class TestListPeers:
    async def test_the_narrowest_circle_with_three_peers_is_taken(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        for key in (DETMOLD, BAD_SALZUFLEN, HERFORD, MUENCHEN):
            await make_use(session, solution, area_key=key)

        body = await peers(api, LEMGO)

        assert [step["step"] for step in body["steps"]] == ["same_size_kind_land"]
        assert body["steps"][0]["with_uses"] == 3
        assert {peer["area"]["key"] for peer in body["peers"]} == {
            DETMOLD, BAD_SALZUFLEN, HERFORD,
        }  # fmt: skip
        totals = [peer["distance"]["total"] for peer in body["peers"]]
        assert totals == sorted(totals)
        assert body["peers"][0]["reason"]["de"].startswith(
            "gleiche Größenklasse, auch Stadt, gleiches Land, "
        )

    async def test_it_widens_step_by_step_and_says_so(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_use(session, solution, area_key=MUENCHEN)

        body = await peers(api, LEMGO)

        assert [(step["step"], step["with_uses"]) for step in body["steps"]] == [
            ("same_size_kind_land", 0),
            ("same_size_kind", 0),
            ("same_size", 0),
            ("neighbouring_size", 1),
            ("all", 1),
        ]
        sizes = [step["municipalities"] for step in body["steps"]]
        assert sizes == sorted(sizes)
        assert [peer["area"]["name"] for peer in body["peers"]] == ["München"]

    async def test_where_nothing_is_known_the_neighbours_are_still_named(
        self, api: AsyncClient
    ) -> None:
        body = await peers(api, LEMGO)

        assert (body["peers"], body["solutions"]) == ([], [])
        assert len(body["steps"]) == 5
        assert len(body["nearest"]) == 10
        assert all(peer["solution_count"] == 0 for peer in body["nearest"])

    async def test_solutions_are_counted_once_per_peer(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        pegel = await make_solution(session, slug="pegel")
        bus = await make_solution(session, slug="bus")
        for key in (DETMOLD, BAD_SALZUFLEN, HERFORD):
            await make_use(session, bus, area_key=key)
        await make_use(session, pegel, area_key=DETMOLD, organization_name="Stadt")
        await make_use(
            session, pegel, area_key=DETMOLD, organization_name="Stadtwerke",
            level=UseLevel.CONFIRMED,
        )  # fmt: skip
        await make_use(session, pegel, area_key=LEMGO)

        first, second = (await peers(api, LEMGO))["solutions"]

        assert (first["slug"], first["count"], first["is_used_here"]) == ("bus", 3, False)
        assert (second["slug"], second["count"], second["is_used_here"]) == ("pegel", 1, True)
        (use,) = second["uses"]
        assert (use["area"]["name"], use["level"]) == ("Detmold", "confirmed")

    @pytest.mark.parametrize(
        "hidden",
        [
            {"level": UseLevel.CLAIMED},
            {"visibility": "private"},
        ],
    )
    async def test_what_is_not_public_makes_no_peer(
        self, api: AsyncClient, session: AsyncSession, hidden: Any
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_use(session, solution, area_key=DETMOLD, **hidden)

        assert (await peers(api, LEMGO))["peers"] == []

    @pytest.mark.parametrize("status", [UseStatus.ENDED, UseStatus.PLANNED])
    async def test_what_does_not_run_makes_no_peer(
        self, api: AsyncClient, session: AsyncSession, status: UseStatus
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        use = await make_use(session, solution, area_key=DETMOLD)
        use.status = status
        await session.commit()

        assert (await peers(api, LEMGO))["peers"] == []

    async def test_a_withdrawn_solution_is_left_out(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        gone = await make_solution(session, slug="gone", status=SolutionStatus.WITHDRAWN)
        await make_use(session, gone, area_key=DETMOLD)

        assert (await peers(api, LEMGO))["solutions"] == []

    @pytest.mark.parametrize(
        ("key", "found"),
        [
            ("05766044", LEMGO),
            ("05766", "05766"),
            ("09162", MUENCHEN),
            ("071385001", "071385001"),
        ],
    )
    async def test_every_level_has_peers_of_its_own_level(
        self, api: AsyncClient, key: str, found: str
    ) -> None:
        body = await peers(api, key)

        assert body["municipality"]["area"]["key"] == found
        assert {len(peer["area"]["key"]) for peer in body["nearest"]} == {len(found)}

    async def test_a_city_that_is_its_own_district_counts_under_either_key(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_use(session, solution, area_key="09162")

        (peer,) = (await peers(api, WOLFSBURG))["peers"]

        assert peer["area"]["key"] == MUENCHEN

    async def test_an_ended_key_answers_for_its_successor(self, api: AsyncClient) -> None:
        ended = next(area for area in load_area_table().ended.values() if len(area.key) == 12)

        body = await peers(api, ended.key)

        assert body["replaced"]["key"] == ended.key
        assert body["municipality"]["area"]["key"] == ended.successors[0]

    @pytest.mark.parametrize("key", ["059999999999", "05999", "059999999"])
    async def test_a_key_that_was_never_given_out_is_missing(
        self, api: AsyncClient, key: str
    ) -> None:
        response = await api.get(f"/v1/municipalities/{key}/peers")

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/area-not-found"

    @pytest.mark.parametrize("key", ["05", "abc", "1234567", "%00"])
    async def test_a_land_or_no_key_at_all_is_a_bad_parameter(
        self, api: AsyncClient, key: str
    ) -> None:
        assert (await api.get(f"/v1/municipalities/{key}/peers")).status_code == 400
