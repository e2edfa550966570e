"""The arithmetic of the benchmark; what it measures is never asserted."""

import math
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from catalog.imports.reading import read_publiccode
from chassis.database import new_id
from tests.bench.bulk import Bulk
from tests.bench.client import Seen, rotated, summary
from tests.bench.imports import publiccode, sent
from tests.bench.pgbench import read_log
from tests.bench.processes import cpu_seconds, parent_of, peak_bytes, resident_bytes
from tests.bench.report import table
from tests.bench.rounds import Measured, in_rounds, middle, paired_ratio
from tests.bench.statements import as_text, script_of
from tests.bench.workload import questions
from tests.invented_catalogue.entries import invented_entries
from tests.invented_catalogue.loading import NOW
from tests.support.databases import Statement


def measured(requests: int = 100, **cpu_s: float) -> Measured:
    return Measured(Seen(requests, seconds=2.0, p50_ms=1, p99_ms=2, size_bytes=0), cpu_s)


class TestRounds:
    def test_every_second_round_runs_backwards(self) -> None:
        order: list[str] = []

        def contender(name: str) -> Callable[[], Measured]:
            def measure() -> Measured:
                order.append(name)
                return measured(service=1)

            return measure

        in_rounds({name: contender(name) for name in "ab"}, rounds=3)

        assert "".join(order) == "abbaab"

    def test_a_request_costs_what_all_servers_spent_on_it(self) -> None:
        one = measured(100, service=0.3, postgres=0.1)

        assert one.per_second == 50
        assert one.per_cpu_second == pytest.approx(250)
        assert one.cpu_ms("service") == pytest.approx(3.0)
        assert math.isnan(one.cpu_ms("edge"))

    def test_ratios_are_taken_within_each_round(self) -> None:
        quiet, busy = measured(100, service=1), measured(10, service=1)

        def rate(one: Measured) -> float:
            return one.per_cpu_second

        # The middle of the rates alone would say 1.0.
        assert paired_ratio([quiet, busy, busy], [quiet, quiet, quiet], rate) == 0.1
        assert middle([quiet, busy, busy], rate) == 10

    def test_the_table_has_a_dash_where_a_process_has_no_part(self) -> None:
        lines = list(table({"SQL": [measured(postgres=1)]}, base="SQL"))

        assert lines[1].split()[:6] == ["SQL", "50", "1.0", "2.0", "100", "1.00"]
        assert lines[1].split()[6:] == ["–", "–", "–", "–", "10.00"]


class TestClient:
    def test_connections_begin_at_different_places(self) -> None:
        assert rotated(["a", "b", "c"], 1) == ["b", "c", "a"]

    def test_a_summary_has_the_middle_and_the_slowest_hundredth(self) -> None:
        seen = summary([number / 1000 for number in range(1, 1001)], seconds=2, size=5000)

        assert (seen.requests, seen.size_bytes) == (1000, 5)
        assert seen.p50_ms == pytest.approx(500, rel=0.01)
        assert seen.p99_ms == pytest.approx(990, rel=0.01)


class TestPgbench:
    def test_its_log_is_in_microseconds(self) -> None:
        seen = read_log("0 1 2000 0 1700000000 1\n1 1 4000 0 1700000000 2\n", seconds=1)

        assert seen.requests == 2
        assert seen.p50_ms == pytest.approx(3.0)

    def test_parameters_become_variables_of_their_script(self) -> None:
        statement = Statement("SELECT $1::text,\n $2::text[]", ["Lärm", ["a", 'b"c']])

        script = script_of(3, [statement])

        assert script.sql == "SELECT :v3_0_1::text, :v3_0_2::text[];\n"
        assert script.values == {"v3_0_1": "Lärm", "v3_0_2": '{"a","b\\"c"}'}

    def test_what_is_written_gets_another_id_each_time(self) -> None:
        begun = datetime(2026, 11, 23, tzinfo=UTC)
        known, made = UUID(int=5), new_id()
        statements = [
            Statement("INSERT INTO a VALUES ($1, $2, $3)", (made, None, "")),
            Statement("INSERT INTO b VALUES ($1, $2)", [(known, made), (known, made)]),
        ]

        script = script_of(0, statements, since=begun)

        assert script.sql.splitlines() == [
            "BEGIN;",
            "SELECT gen_random_uuid() AS n0_0 \\gset",
            "INSERT INTO a VALUES (:n0_0, NULL, '');",
            "INSERT INTO b VALUES (:v0_1_1, :n0_0);",
            "INSERT INTO b VALUES (:v0_2_1, :n0_0);",
            "COMMIT;",
        ]
        assert set(script.values.values()) == {str(known)}

    def test_a_list_is_written_as_an_array(self) -> None:
        assert as_text([]) == "{}"
        assert as_text(5) == "5"


class TestProcesses:
    def test_children_count_also_after_they_have_ended(self) -> None:
        before = cpu_seconds(os.getpid())
        work = "import time\nwhile time.process_time() < 0.2: pass"
        subprocess.run([sys.executable, "-c", work], check=True)

        # The kernel counts in hundredths.
        assert cpu_seconds(os.getpid()) - before > 0.18

    def test_memory_and_parents_are_those_of_the_kernel(self) -> None:
        assert peak_bytes(os.getpid()) >= resident_bytes(os.getpid()) > 1_000_000
        assert parent_of(os.getpid()) == os.getppid()


class TestBulk:
    def test_rates_are_by_the_clock_and_by_the_processor(self) -> None:
        bulk = Bulk("export", 1_000, 4.0, 2.0, resting_bytes=100_000_000, peak_bytes=130_000_000)

        assert bulk.line().split() == [
            "export", "1000", "4.0", "s", "250/s", "500/CPU-s", "130", "MB", "(+30)",
        ]  # fmt: skip

    def test_imported_files_are_faultless(self) -> None:
        for entry in invented_entries(20):
            file = read_publiccode(publiccode(entry), today=NOW.date(), address=None)

            assert [each for each in file.findings if each.severity == "error"] == []
            assert file.content["name"] == entry.content.name

    def test_an_import_ends_when_its_time_is_over(self, tmp_path: Path) -> None:
        texts = tmp_path / "texts"
        texts.write_text('"a"\n"b"\n', encoding="utf-8")

        assert [each.text for each in sent(texts, until=math.inf)] == ["a", "b"]
        assert [*sent(texts, until=0)] == []


class TestWorkload:
    def test_questions_are_different_words(self) -> None:
        asked = questions()

        assert len({question.q for question in asked}) == len(asked) >= 40
        assert {question.land for question in asked} == {None, "09"}
