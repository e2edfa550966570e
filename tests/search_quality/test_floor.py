"""Search finds what it found before, over a small invented catalogue and the sourced entries."""

from collections.abc import AsyncIterator, Sequence

import pytest

from catalog.cli import deployable
from tests.invented_catalogue.loading import load_into
from tests.search_quality.measuring import (
    Judged,
    encode_seeds,
    judged_of_invented,
    judged_of_seeds,
    measure,
)
from tests.search_quality.scores import Score, precision
from tests.support.postgres import Databases
from tests.support.service import MakeService, ServiceUnderTest, client

SIZE = 500
# A little below what was measured when this was written. Few entries answer a question here, so
# these are no figures to quote: `make search-quality` has those.
FLOORS = {
    "compound": 0.7, "spelling": 0.72, "typo": 0.83, "synonym": 0.7, "meaning": 0.58,
    "multi-word": 0.68, "place": 0.8, "prefix": 0.62, "phrase": 0.94, "not": 0.65,
}  # fmt: skip


@pytest.fixture(scope="module")
def service(under_test: MakeService) -> ServiceUnderTest:
    return under_test(deployable)


@pytest.fixture(scope="module")
async def scores(service: ServiceUnderTest, databases: Databases) -> AsyncIterator[Sequence[Score]]:
    name = f"invented_{SIZE}"
    template = await databases.template(name, lambda url: load_into(url, size=SIZE))
    url = await databases.clone(template)
    yield await asked(service, url, judged_of_invented(SIZE))
    await databases.drop(url)


async def asked(service: ServiceUnderTest, url: str, judged: Sequence[Judged]) -> Sequence[Score]:
    app = service.app(url)
    async with app.router.lifespan_context(app), client(app) as api:
        return await measure(api, judged)


class TestInventedCatalogue:
    @pytest.mark.parametrize("group", FLOORS)
    async def test_a_group_of_queries_is_answered_well(
        self, scores: Sequence[Score], group: str
    ) -> None:
        of_group = [score for score in scores if score.judgement.group == group]

        assert precision(of_group) >= FLOORS[group]


class TestSourcedEntries:
    async def test_most_queries_are_answered_well(
        self, service: ServiceUnderTest, databases: Databases
    ) -> None:
        url = await service.clone()
        await encode_seeds(service, url)

        scores = await asked(service, url, judged_of_seeds())

        await databases.drop(url)
        assert precision(scores) >= 0.9
