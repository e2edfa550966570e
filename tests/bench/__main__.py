"""`make bench N=20000`: what each layer costs, beside the bare database and beside a peer.

All contenders run in one session, in every round, in alternating order. Look at the ratios and at
the processor time; rates on a shared machine say little.
"""

import argparse
import asyncio
import json
import os
import platform
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from catalog.cli import deployable as catalog
from chassis.telemetry import configure_logging
from competence_center.cli import deployable as competence_center
from gateway.cli import deployable as gateway
from stufenplan_local.ports import LOOPBACK, free_ports
from tests.bench import advising
from tests.bench.bulk import Bulk, export_entries, import_entries
from tests.bench.client import Asked, Seen, Task
from tests.bench.country import INBOX, OFFERS, REQUESTS, fill, forget_new_requests
from tests.bench.growth import resized
from tests.bench.peers import NAME as PEER
from tests.bench.peers import fill_peer, install_peer, peer_command
from tests.bench.pgbench import run_pgbench
from tests.bench.platform import (
    Door,
    open_connections,
    postmaster_of,
    running,
    running_edge,
    running_gateway,
    running_service,
    wait_until_ready,
)
from tests.bench.processes import cpu_seconds, resident_bytes
from tests.bench.report import as_json, table
from tests.bench.rounds import Measured, Results, in_rounds, paired_ratio
from tests.bench.statements import (
    read_in_whole,
    recorded,
    script_of,
    scripts_of,
    write_scripts,
)
from tests.bench.workload import Question, questions
from tests.invented_catalogue.loading import load_into
from tests.support.deployables import ROOT
from tests.support.postgres import Databases, TestServer, service_url
from tests.support.service import ServiceUnderTest, environment

CONNECTIONS = 4
ENTRIES_ASKED = 50
SOAK_REQUESTS = 20_000
GROWTH = (2_000, 20_000, 200_000)
IMPORT_AT_MOST_S = 180
PAGE_BUILD_AT_MOST_S = 600
FRONTEND = ROOT / "frontend"
BARE = "SQL alone (pgbench)"
ADVICE = "advice"
_MB = 1_000_000


def say(*lines: str) -> None:
    print(*lines, sep="\n", flush=True)  # noqa: T201 - the tables are the result


@dataclass(frozen=True, slots=True)
class Way:
    """The three doors to one service, from inside outwards."""

    service: Door
    gateway: Door
    edge: Door


class Bench:
    """One run; keeps everything that is started alive until it ends."""

    def __init__(self, options: argparse.Namespace, stack: ExitStack) -> None:
        self.options = options
        self.stack = stack
        self.server = TestServer()
        stack.callback(self.server.stop)
        self.databases = Databases(self.server.url, self.server.run)
        self.figures: dict[str, Any] = {}
        self.failed: list[str] = []

    async def run(self) -> None:
        say(f"{platform.platform()} · {os.cpu_count()} processors")
        if self.options.only != ADVICE:
            await self._catalogue()
        await self._stage(ADVICE, self._advice())

    async def _catalogue(self) -> None:
        size = self.options.size
        say(f"{size} invented entries")
        started = time.monotonic()
        template = await self.databases.template(
            f"invented_{size}", lambda url: load_into(url, size=size)
        )
        say(f"Loaded and indexed in {time.monotonic() - started:.0f} s")
        url = await self.databases.clone(template)
        postgres = await postmaster_of(url)
        # One answers everything anew; the other may give an answer again, as an installation does.
        way = await self._way(url, postgres, remembered_answers=0)
        again = await self._way(url, postgres, remembered_answers=300)
        peer = await self._peer(url, postgres)
        asked = answered(questions(), way.service, peer)

        await self._stage("search", self._searches(url, asked, way, again, peer))
        await self._stage("one entry", self._entries(way, peer))
        await self._stage("soak", self._soak(url, asked, again.service))
        await self._stage("growth", self._growth(template, asked, postgres))
        await self._stage("import", self._import())
        await self._stage("export", self._export(way.service))
        await self._stage("page", self._pages())

    async def _stage(self, name: str, work: Awaitable[None]) -> None:
        """One that fails is told, and the others still run."""
        started = time.monotonic()
        try:
            await work
        except Exception as error:
            self.failed.append(name)
            say("", f"FAILED: {name}: {error!r}")
        seconds = time.monotonic() - started
        load_average = os.getloadavg()[0]
        say(f"[{name}: {seconds:.0f} s, load average {load_average:.1f}]")
        self.figures.setdefault("stages", {})[name] = {"seconds": seconds, "load": load_average}
        self._write()

    def _write(self) -> None:
        if self.options.json:
            Path(self.options.json).write_text(json.dumps(self.figures, indent=2) + "\n")

    async def _way(self, url: str, postgres: int, *, remembered_answers: int) -> Way:
        own = await ServiceUnderTest(gateway, self.databases).clone()
        enter = self.stack.enter_context
        service = enter(
            running_service(catalog, url, postgres, remembered_answers=remembered_answers)
        )
        inner = enter(running_gateway(gateway, own, service))
        return Way(service, inner, enter(running_edge(inner)))

    async def _peer(self, url: str, postgres: int) -> Door | None:
        if not install_peer():
            say("The peer is left out: its packages could not be installed (no network?).")
            return None
        await fill_peer(url)
        (port,) = free_ports(1)
        pid = self.stack.enter_context(running(peer_command(port), {"PEER_DATABASE_URL": url}))
        door = Door(port, "", {"peer": pid, "postgres": postgres})
        wait_until_ready(door.address("/solutions"))
        return door

    async def _searches(
        self, url: str, asked: Sequence[Question], way: Way, again: Way, peer: Door | None
    ) -> None:
        scripts = await scripts_of(ServiceUnderTest(catalog, self.databases), url, asked)
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        pgbench = write_scripts(scripts, folder)
        ours = [f"/v1/solutions?{question.query}" for question in asked]
        ask_once(again.service, ours)
        known = etag_of(again.service, ours[0])
        contenders: dict[str, Callable[[], Measured]] = {
            BARE: lambda: self._bare(url, pgbench, way.service),
            "service": lambda: self._asked(way.service, ours),
            "gateway": lambda: self._asked(way.gateway, ours),
            "edge + gateway": lambda: self._asked(way.edge, ours),
            "service, asked again": lambda: self._asked(again.service, ours),
            "edge + gateway, asked again": lambda: self._asked(again.edge, ours),
            "edge + gateway, known (304)": lambda: self._asked(again.edge, ours[:1], known),
        }
        if peer is not None:
            theirs = [f"/solutions?{question.query}" for question in asked]
            contenders["peer"] = lambda: self._asked(peer, theirs)
        statements = sum(script.sql.count(";") for script in scripts) / len(scripts)
        results = self._rounds(contenders)
        self._show(
            f"Search with facets, {len(asked)} queries, {CONNECTIONS} connections, "
            f"{statements:.1f} statements each",
            results,
            base=BARE,
        )
        self._aims(results)

    async def _entries(self, way: Way, peer: Door | None) -> None:
        paths = [f"/v1/solutions/erfunden-{number}" for number in range(ENTRIES_ASKED)]
        known = etag_of(way.service, paths[0])
        contenders: dict[str, Callable[[], Measured]] = {
            "service": lambda: self._asked(way.service, paths),
            "service, known (304)": lambda: self._asked(way.service, paths[:1], known),
            "gateway": lambda: self._asked(way.gateway, paths),
            "edge + gateway": lambda: self._asked(way.edge, paths),
            "edge + gateway, known (304)": lambda: self._asked(way.edge, paths[:1], known),
        }
        if peer is not None:
            theirs = [f"/solutions/erfunden-{number}" for number in range(ENTRIES_ASKED)]
            contenders["peer"] = lambda: self._asked(peer, theirs)
        self._show("One entry", self._rounds(contenders), base="service")

    async def _soak(self, url: str, asked: Sequence[Question], service: Door) -> None:
        """Memory and connections after many requests: what grows without end would show."""
        paths = [f"/v1/solutions?{question.query}" for question in asked]
        pid = service.processes["service"]
        done, sizes = 0, [resident_bytes(pid)]
        connections = [await open_connections(url)]
        end = time.monotonic() + self.options.soak
        while done < SOAK_REQUESTS and time.monotonic() < end:
            done += load(service, paths, seconds=10).requests
            sizes.append(resident_bytes(pid))
            connections.append(await open_connections(url))
        say("", f"After {done} searches more: memory of the service, connections")
        say("  MB  " + " → ".join(f"{size / _MB:.0f}" for size in sizes))
        say("  database connections  " + " → ".join(map(str, connections)))
        self.figures["soak"] = {"requests": done, "bytes": sizes, "connections": connections}

    async def _growth(self, template: str, asked: Sequence[Question], postgres: int) -> None:
        """The same searches while the index becomes ten times as large, and ten times again."""
        sizes = [size for size in GROWTH if size <= 10 * self.options.size]
        paths = [f"/v1/solutions?{question.query}" for question in asked]
        contenders: dict[str, Callable[[], Measured]] = {}
        with ExitStack() as stack:
            for size in sizes:
                url = await resized(self.databases, template, size=size)
                door = stack.enter_context(running_service(catalog, url, postgres))
                ask_once(door, paths)
                contenders[f"{size} entries"] = partial(self._asked, door, paths)
            results = self._rounds(contenders)
        self._show("Growth: the same searches, service alone", results, base=f"{sizes[0]} entries")

    async def _import(self) -> None:
        empty = await self.databases.template("empty", _migrate)
        url = await self.databases.clone(empty)
        self._bulk(import_entries(url, self.options.imported, seconds=IMPORT_AT_MOST_S))

    async def _export(self, service: Door) -> None:
        for bulk in export_entries(service):
            self._bulk(bulk)

    def _bulk(self, bulk: Bulk) -> None:
        say("", bulk.line())
        self.figures.setdefault("bulk", []).append(asdict(bulk))

    async def _pages(self) -> None:
        say("", "Bytes of the page, compressed scripts of a first view against their budget")
        npm = partial(subprocess.run, cwd=FRONTEND, check=True, timeout=PAGE_BUILD_AT_MOST_S)
        if not (FRONTEND / ".prerender" / "manifest.json").exists():
            npm(["npm", "run", "-s", "build"], stdout=subprocess.DEVNULL)
        npm(["npm", "run", "-s", "size"])

    async def _advice(self) -> None:
        """Lists and writing of the competence center, beside the SQL that it sends for them."""
        started = time.monotonic()
        under_test = ServiceUnderTest(competence_center, self.databases)
        url = await under_test.clone()
        await fill(url)
        say("", f"{OFFERS} offers and {REQUESTS} requests in {time.monotonic() - started:.0f} s")
        door = self.stack.enter_context(
            running_service(competence_center, url, await postmaster_of(url))
        )
        cases = {
            f"Offers for a place and a topic among {OFFERS}": (advising.offers_asked, 200),
            "Ask for advice: store, route, tell": (advising.requests_asked, 201),
            f"{advising.PAGE} of an inbox of {INBOX}": (advising.inboxes_asked, 200),
        }
        for title, (asked, status) in cases.items():
            await self._beside_sql(title, asked, status, under_test, url, door)

    async def _beside_sql(
        self,
        title: str,
        asked: Callable[[], list[Asked]],
        status: int,
        under_test: ServiceUnderTest,
        url: str,
        door: Door,
    ) -> None:
        begun = datetime.now(UTC)
        app = under_test.app(url)
        async with app.router.lifespan_context(app):
            statements = await recorded(app, asked())
        scripts = [script_of(place, sent, since=begun) for place, sent in enumerate(statements)]
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        pgbench = write_scripts(scripts, folder)
        # As the service's own role, which has the second lock on rows.
        own = service_url(url, f"{competence_center.schema}_svc")
        seconds = self.options.seconds
        contenders = {
            BARE: lambda: self._bare(own, pgbench, door),
            "service": lambda: measured(
                door.processes, lambda: ask(door, asked(), seconds=seconds, status=status)
            ),
        }
        results = self._rounds(contenders)
        number = sum(map(len, statements)) / len(statements)
        self._show(f"{title}, {number:.1f} statements each", results, base=BARE)
        whole = set[str]().union(*[await read_in_whole(own, sent) for sent in statements])
        say(f"  large tables read in whole: {', '.join(sorted(whole)) or 'none'}")
        await forget_new_requests(url)

    def _rounds(self, contenders: Mapping[str, Callable[[], Measured]]) -> Results:
        for warm_up in contenders.values():
            warm_up()
        return in_rounds(contenders, rounds=self.options.rounds)

    def _bare(self, url: str, options: Sequence[str], service: Door) -> Measured:
        processes = {"postgres": service.processes["postgres"]}
        seconds = self.options.seconds
        return measured(
            processes, lambda: run_pgbench(url, options, clients=CONNECTIONS, seconds=seconds)
        )

    def _asked(self, door: Door, paths: Sequence[str], known: str | None = None) -> Measured:
        return measured(
            door.processes,
            lambda: load(door, paths, seconds=self.options.seconds, known=known),
        )

    def _show(self, title: str, results: Results, *, base: str) -> None:
        say("", title, *table(results, base=base))
        self.figures[title] = as_json(results)

    def _aims(self, results: Results) -> None:
        for name in ("edge + gateway", "edge + gateway, asked again"):
            say("", f"{name}, medians of the rounds:")
            outside = results[name]
            of_sql = paired_ratio(outside, results[BARE], lambda each: each.per_cpu_second)
            say(f"  of the bare SQL, per CPU second: {of_sql:.2f}")
            inside = results[name.replace("edge + gateway", "service")]
            slower = paired_ratio(outside, inside, lambda each: each.seen.p99_ms)
            say(f"  p99 by that of the service: {slower:.2f}")
            if "peer" in results:
                better = paired_ratio(outside, results["peer"], lambda each: each.per_cpu_second)
                faster = paired_ratio(outside, results["peer"], lambda each: each.per_second)
                say(f"  of the peer: {better:.1f} per CPU second, {faster:.1f} per second")
        say(f"The peer is {PEER}.")


def answered(asked: Sequence[Question], service: Door, peer: Door | None) -> list[Question]:
    """The questions to which everyone has an answer, so that nobody wins by finding nothing."""

    def totals(question: Question) -> list[int]:
        ours = client.get(service.address(f"/v1/solutions?{question.query}")).json()["total"]
        if peer is None:
            return [ours]
        theirs = client.get(peer.address(f"/solutions?{question.query}")).json()["count"]
        return [ours, theirs]

    with httpx.Client(trust_env=False, timeout=60) as client:
        return [question for question in asked if all(totals(question))]


def ask_once(door: Door, paths: Sequence[str]) -> None:
    """So that dictionaries are loaded, plans made and answers remembered before time counts."""
    with httpx.Client(trust_env=False, timeout=120) as client:
        for path in paths:
            client.get(door.address(path)).raise_for_status()


def etag_of(door: Door, path: str) -> str:
    return httpx.get(door.address(path), trust_env=False, timeout=60).headers["ETag"]


def measured(processes: Mapping[str, int], run: Callable[[], Seen]) -> Measured:
    before = {name: cpu_seconds(pid) for name, pid in processes.items()}
    seen = run()
    return Measured(
        seen, {name: cpu_seconds(pid) - before[name] for name, pid in processes.items()}
    )


def load(door: Door, paths: Sequence[str], *, seconds: float, known: str | None = None) -> Seen:
    headers = {"If-None-Match": known} if known else {}
    asked = [Asked(door.prefix + path, headers) for path in paths]
    return ask(door, asked, seconds=seconds, status=304 if known else 200)


def ask(door: Door, asked: Sequence[Asked], *, seconds: float, status: int) -> Seen:
    """Run the client; an answer that is not as expected ends the benchmark."""
    task = Task(
        host=LOOPBACK,
        port=door.port,
        requests=list(asked),
        status=status,
        connections=CONNECTIONS,
        seconds=seconds,
    )
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.client"],
        input=json.dumps(asdict(task)),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return Seen(**json.loads(done.stdout))


async def _migrate(url: str) -> None:
    os.environ.update(environment(catalog, url))
    await catalog.migrate()


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("--size", type=int, default=20_000)
    parser.add_argument("--imported", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--soak", type=int, default=60, help="longest soak in seconds")
    parser.add_argument("--only", choices=[ADVICE], help="leave out the catalogue")
    parser.add_argument("--json", help="file for all figures")
    options = parser.parse_args()
    configure_logging("json", "WARNING")
    # An ended run takes what it started with it.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with ExitStack() as stack:
        bench = Bench(options, stack)
        asyncio.run(bench.run())
    sys.exit(1 if bench.failed else 0)


if __name__ == "__main__":
    main()
