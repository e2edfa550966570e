"""The peer: Django REST framework on the same entries, in an environment of its own."""

import subprocess
import sys
from pathlib import Path

import asyncpg

from tests.support.deployables import ROOT

FOLDER = Path(__file__).parent / "peer"
ENVIRONMENT = ROOT / ".tools" / "peer"
PACKAGES = (
    "django==5.2.*", "djangorestframework==3.18.*", "django-filter==26.*",
    "psycopg[binary,pool]==3.3.*", "gunicorn==27.*",
)  # fmt: skip
NAME = "Django REST framework 3.18, django-filter 26, gunicorn (2 processes, 4 threads each)"


def install_peer() -> bool:
    """Whether the peer is there; it comes from the package registry, which may be out of reach."""
    gunicorn = ENVIRONMENT / "bin" / "gunicorn"
    if gunicorn.exists():
        return True
    install = [str(ENVIRONMENT / "bin" / "python"), "-m", "pip", "install", "--quiet", *PACKAGES]
    for command in ([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], install):
        if subprocess.run(command, check=False, capture_output=True).returncode != 0:
            return False
    return gunicorn.exists()


async def fill_peer(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute((FOLDER / "table.sql").read_text(encoding="utf-8"))
    await connection.close()


def peer_command(port: int) -> list[str]:
    options = ["--workers", "2", "--threads", "4", "--worker-class", "gthread"]
    return [
        str(ENVIRONMENT / "bin" / "gunicorn"), "app:application", "--chdir", str(FOLDER),
        "--bind", f"127.0.0.1:{port}", "--log-level", "error", *options,
    ]  # fmt: skip
