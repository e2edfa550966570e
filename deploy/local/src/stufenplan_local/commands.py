"""The commands behind the targets of the Makefile, apart from `run`."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from stufenplan_local.chromium import chromium
from stufenplan_local.credentials import kept_credentials, make_credentials
from stufenplan_local.databases import any_database
from stufenplan_local.deployables import DEPLOYABLES, Deployable
from stufenplan_local.environments import admin_environment, app_environment, inherited
from stufenplan_local.options import PROJECT, StartError, options_from
from stufenplan_local.terminal import complain, say
from stufenplan_local.trial import running_platform

FRONTEND = PROJECT / "frontend"
BROWSER_TESTS = PROJECT / "tests" / "e2e"
# Where no app is started, any port will do in the settings.
NO_PORTS = dict.fromkeys((deployable.name for deployable in DEPLOYABLES), 1)

PYTHON_CHECKS = {
    "ruff": ("ruff", "check"),
    "format": ("ruff", "format", "--check"),
    "types": ("mypy",),
    "borders": ("lint-imports",),
}


def test() -> None:
    """Everything that a change can break; all parts run, then it says which failed."""
    browser = chromium()
    failed = [
        # A file stays with one worker: what its tests share is built once.
        *_failures({"python": ("pytest", "-n", "2", "--dist", "loadfile")}),
        *_failures({"page": ("npm", "test"), "page size": ("npm", "run", "size")}, FRONTEND),
        *_browser_failures(browser),
        *_check_failures(),
    ]
    _conclude(failed)


def test_long() -> None:
    """Full fuzzing, faults and soak."""
    _conclude(_failures({"long": ("pytest", "-m", "long", "-n", "2")}))


def check() -> None:
    """Style, types and borders, without running anything."""
    _conclude(_check_failures())


def e2e() -> None:
    """Only the browser tests."""
    _conclude(_browser_failures(chromium()))


def search_quality(size: str) -> None:
    """Print how well judged queries are answered over so many invented entries."""
    chosen = ("--size", size) if size else ()
    _conclude(_failures({"search quality": ("python", "-m", "tests.search_quality", *chosen)}))


def bench(size: str, json_file: str, only: str) -> None:
    """Print ratios measured side by side over so many invented entries, or of one part only."""
    options = {"--size": size, "--json": json_file, "--only": only}
    chosen = [part for name, value in options.items() if value for part in (name, value)]
    _conclude(_failures({"bench": ("python", "-m", "tests.bench", *chosen)}))


def format_all() -> None:
    """Bring all sources into the project's form."""
    steps = {"fix": ("ruff", "check", "--fix", "--quiet"), "format": ("ruff", "format", "--quiet")}
    _conclude([*_failures(steps), *_failures({"page": ("npm", "run", "format")}, FRONTEND)])


def api() -> None:
    """Write the OpenAPI documents anew, and the page's types from them."""
    environment = app_environment(
        admin_url="postgresql://localhost/none", credentials=make_credentials(), ports=NO_PORTS
    )
    failed = [
        failure
        for app in DEPLOYABLES
        for failure in _failures(
            {app.name: _cli(app, "openapi", str(_folder(app) / "contracts" / "openapi.json"))},
            environment=environment,
        )
    ]
    _conclude([*failed, *_failures({"page": ("npm", "run", "api")}, FRONTEND)])


def data_protection() -> None:
    """Write what the tables say about people into the documents."""
    _conclude(_failures({"data protection": ("python", "-m", "tests.data_protection")}))


def migrate() -> None:
    """Bring all schemas up to date."""
    _with_database({app.name: _cli(app, "migrate") for app in DEPLOYABLES})


def seed() -> None:
    """Load the sourced entries where their files changed."""
    _with_database({app.name: _cli(app, "seed") for app in DEPLOYABLES})


def revision(service: str, message: str) -> None:
    """Write a migration for one service from its changed models."""
    app = next((app for app in DEPLOYABLES if app.name == service), None)
    if app is None or not message:
        names = "|".join(app.name for app in DEPLOYABLES)
        raise StartError(f'Say which and why: make revision SERVICE={names} MESSAGE="Add …"')
    _with_database({app.name: _cli(app, "revision", message)})


def _browser_failures(browser: str) -> list[str]:
    with running_platform() as trial:
        variables = {
            "BASE_URL": trial.address,
            "CHROMIUM": browser,
            "ADMINISTRATOR_TOKEN": trial.administrator_token,
        }
        return _failures({"browser": ("npm", "test")}, BROWSER_TESTS, variables)


def _check_failures() -> list[str]:
    return [
        *_failures(PYTHON_CHECKS),
        *_failures({"page": ("npm", "run", "check")}, FRONTEND),
        *_failures({"browser tests": ("npm", "run", "check")}, BROWSER_TESTS),
    ]


def _with_database(steps: Mapping[str, Sequence[str]]) -> None:
    options = options_from(os.environ)
    credentials = kept_credentials(options.data_dir / "credentials.json")
    with any_database(options) as url:
        environment = app_environment(admin_url=url, credentials=credentials, ports=NO_PORTS)
        _conclude(_failures(steps, environment=environment | admin_environment(url)))


def _cli(app: Deployable, *arguments: str) -> tuple[str, ...]:
    return ("python", "-m", f"{app.package}.cli", *arguments)


def _folder(app: Deployable) -> Path:
    folder = PROJECT / "services" / app.name
    return folder if folder.exists() else PROJECT / app.name


def _failures(
    steps: Mapping[str, Sequence[str]],
    folder: Path = PROJECT,
    environment: Mapping[str, str] | None = None,
) -> list[str]:
    """Run each step and return the names of those that failed."""
    scripts = str(Path(sys.executable).parent)
    variables = inherited() | dict(environment or {})
    variables["PATH"] = f"{scripts}{os.pathsep}{variables.get('PATH', '')}"
    failed = []
    for name, command in steps.items():
        say(f"▸ {' '.join(command)}")
        done = subprocess.run(command, cwd=folder, env=variables, check=False)
        if done.returncode != 0:
            failed.append(f"{name} ({' '.join(command)})")
    return failed


def _conclude(failed: Sequence[str]) -> None:
    if failed:
        complain("Failed: " + ", ".join(failed))
        sys.exit(1)
