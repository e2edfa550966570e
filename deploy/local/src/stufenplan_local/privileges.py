"""Command prefixes that give a child process fewer rights and tie its life to ours."""

import os
import pwd
import shutil
import signal
import subprocess
from pathlib import Path

UNPRIVILEGED_USER = "nobody"


def tied_to_parent(death_signal: signal.Signals) -> list[str]:
    """Prefix after which the kernel sends `death_signal` when the parent dies, even by kill -9.

    The kernel watches the thread that started the child, so that thread has to live on.
    Empty where util-linux is missing (macOS); leftovers are then cleared at the next start.
    """
    if shutil.which("setpriv") is None:
        return []
    return ["setpriv", "--pdeathsig", death_signal.name.removeprefix("SIG"), "--"]


def without_root(directory: Path) -> list[str]:
    """Prefix under which PostgreSQL, which refuses to run as root, can use `directory`.

    Nobody but root: nothing to do. For root a user namespace is best: the files stay root's and
    may lie under a closed home directory. Where a container forbids namespaces, or the directory
    already belongs to someone, the rights are dropped to an account and the directory handed over.

    Raises:
        PermissionError: neither way works on this machine.
    """
    if os.geteuid() != 0:
        return []

    owner = directory.stat().st_uid
    nobody = pwd.getpwnam(UNPRIVILEGED_USER)
    if owner == 0:
        namespace = ["unshare", "--user", f"--map-user={nobody.pw_uid}", "--"]
        if _can_write(namespace, directory):
            return namespace
        owner = nobody.pw_uid
        _hand_over(directory, owner)

    dropped = ["setpriv", f"--reuid={owner}", f"--regid={nobody.pw_gid}", "--clear-groups", "--"]
    if _can_write(dropped, directory):
        return dropped
    raise PermissionError(
        f"PostgreSQL does not run as root, and no other account can write to {directory}. "
        "Start as a normal user, or set DATA_DIR to a folder that every account can reach."
    )


def _can_write(prefix: list[str], directory: Path) -> bool:
    if shutil.which(prefix[0]) is None:
        return False
    probe = subprocess.run(
        [*prefix, "test", "-w", str(directory)], capture_output=True, check=False
    )
    return probe.returncode == 0


def _hand_over(directory: Path, owner: int) -> None:
    for path in (directory, *directory.rglob("*")):
        os.chown(path, owner, -1, follow_symlinks=False)
