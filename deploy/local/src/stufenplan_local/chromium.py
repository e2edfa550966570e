"""Finds the browser for the browser tests, and installs Debian's where that is possible."""

import os
import shutil
import subprocess

from stufenplan_local.options import StartError
from stufenplan_local.terminal import say

NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str:
    """The path of a Chromium: the one that CHROMIUM names, or one of the system.

    Raises:
        StartError: there is none, and it cannot be installed from here.
    """
    if given := os.environ.get("CHROMIUM"):
        return given
    if found := _installed():
        return found
    if os.geteuid() == 0 and shutil.which("apt-get"):
        say("installing Chromium for the browser tests …")
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        install = ("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium")
        for command in (("apt-get", "update", "-q"), install):
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
        if found := _installed():
            return found
    raise StartError(
        "The browser tests need Chromium. Install it (apt install chromium), "
        "or name its path in CHROMIUM."
    )


def _installed() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)
