"""What a person can choose at the start: PORT, DATA_DIR, DATABASE_URL."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[4]
DEFAULT_PORT = 8000


class StartError(Exception):
    """The platform cannot start; the message is for the person at the terminal."""


@dataclass(frozen=True)
class Options:
    """`database_url` is None for the embedded PostgreSQL."""

    port: int
    data_dir: Path
    database_url: str | None

    @property
    def logs(self) -> Path:
        return self.data_dir / "logs"

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"


def options_from(environment: Mapping[str, str]) -> Options:
    """Read the choices; empty values count as not given.

    Raises:
        StartError: a value makes no sense.
    """
    port = environment.get("PORT") or str(DEFAULT_PORT)
    if not port.isdecimal() or not 0 < int(port) < 65536:
        raise StartError(f"PORT is {port!r}, but has to be a number from 1 to 65535.")
    return Options(
        port=int(port),
        data_dir=Path(environment.get("DATA_DIR") or PROJECT / ".data").resolve(),
        database_url=_plain_database_url(environment.get("DATABASE_URL") or None),
    )


def _plain_database_url(url: str | None) -> str | None:
    """Without the driver that SQLAlchemy users write into it."""
    if url is None:
        return None
    scheme, separator, rest = url.partition("://")
    if not separator or scheme.partition("+")[0] not in {"postgres", "postgresql"}:
        raise StartError("DATABASE_URL has to look like postgresql://user:password@host:5432/name.")
    return f"postgresql://{rest}"
