"""Asks every judged query of a running app."""

from collections.abc import Iterable, Sequence

from httpx import AsyncClient

from chassis.database import Database
from tests.invented_catalogue.entries import invented_entries
from tests.invented_catalogue.loading import encode_all
from tests.search_quality.judgements import Judgement, Right, read_judgements, right_entries
from tests.search_quality.scores import DEPTH, Score, score
from tests.support.service import ServiceUnderTest

Judged = tuple[Judgement, Right]


def judged_of_invented(size: int) -> list[Judged]:
    """Queries to which a catalogue of this size has an answer."""
    entries = list(invented_entries(size))
    judged = [(query, right_entries(query, entries)) for query in read_judgements("queries.yaml")]
    return [(query, right) for query, right in judged if right.all]


def judged_of_seeds() -> list[Judged]:
    return [
        (query, Right(frozenset(query.solutions), frozenset()))
        for query in read_judgements("seeds.yaml")
    ]


async def encode_seeds(service: ServiceUnderTest, url: str) -> None:
    """The worker is not there, which gives the entries of a running platform their vectors."""
    database: Database = service.app(url).state.database
    await encode_all(database)
    await database.close()


async def measure(api: AsyncClient, judged: Iterable[Judged]) -> Sequence[Score]:
    return [score(query, await hits(api, query.q), right) for query, right in judged]


async def hits(api: AsyncClient, q: str) -> list[str]:
    """Slugs of the first hundred, in order."""
    response = await api.get("/v1/solutions", params={"q": q, "limit": DEPTH})
    response.raise_for_status()
    return [item["slug"] for item in response.json()["items"]]
