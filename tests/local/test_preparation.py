"""When the database has to be prepared again."""

from pathlib import Path

import pytest

from stufenplan_local.options import Options
from stufenplan_local.preparation import digest_of_sources, is_prepared, note_prepared


@pytest.fixture
def options(tmp_path: Path) -> Options:
    (tmp_path / "postgres").mkdir()
    return Options(port=8000, data_dir=tmp_path, database_url=None)


class TestIsPrepared:
    def test_a_new_database_is_not(self, options: Options) -> None:
        assert not is_prepared(options, "sources")

    def test_a_later_start_with_the_same_sources_is(self, options: Options) -> None:
        note_prepared(options, digest_of_sources())

        assert is_prepared(options, digest_of_sources())

    def test_changed_sources_are_not(self, options: Options) -> None:
        note_prepared(options, "sources of yesterday")

        assert not is_prepared(options, "sources")

    def test_a_database_of_ones_own_never_is(self, tmp_path: Path) -> None:
        own = Options(port=8000, data_dir=tmp_path, database_url="postgresql://db/city")

        note_prepared(own, "sources")

        assert not is_prepared(own, "sources")
