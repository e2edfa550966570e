"""`make search-quality N=20000`: precision, recall and zero results per group of judged queries."""

import argparse
import asyncio
from collections.abc import Sequence

from catalog.cli import deployable
from chassis.telemetry import configure_logging
from tests.invented_catalogue.loading import load_into
from tests.search_quality.measuring import (
    Judged,
    encode_seeds,
    judged_of_invented,
    judged_of_seeds,
    measure,
)
from tests.search_quality.scores import Score, table
from tests.support.postgres import Databases, TestServer
from tests.support.service import ServiceUnderTest, client

WORST_SHOWN = 15


async def measure_on(url: str, service: ServiceUnderTest, judged: Sequence[Judged]) -> list[Score]:
    app = service.app(url)
    async with app.router.lifespan_context(app), client(app) as api:
        return [*await measure(api, judged)]


async def main(size: int) -> None:
    configure_logging("json", "WARNING")
    server = TestServer()
    try:
        databases = Databases(server.url, server.run)
        service = ServiceUnderTest(deployable, databases)
        filled = await databases.template(f"invented_{size}", lambda url: load_into(url, size=size))
        url = await databases.clone(filled)
        show(f"{size} invented entries", await measure_on(url, service, judged_of_invented(size)))
        url = await service.clone()
        await encode_seeds(service, url)
        show("the sourced entries", await measure_on(url, service, judged_of_seeds()))
    finally:
        server.stop()


def show(title: str, scores: Sequence[Score]) -> None:
    print(f"\n{title}", *table(scores), sep="\n")  # noqa: T201 - the table is the result
    # The held-out half stays unseen, or it would be tuned for.
    known = sorted(
        (score for score in scores if not score.judgement.is_held_out),
        key=lambda score: score.precision,
    )
    for score in known[:WORST_SHOWN]:
        if score.precision < 1:
            print(f"  {score.precision:.2f}  {score.judgement.q}")  # noqa: T201


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="search_quality")
    parser.add_argument("--size", type=int, default=20_000)
    asyncio.run(main(parser.parse_args().size))
