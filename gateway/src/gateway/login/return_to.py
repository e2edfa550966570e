"""Where the browser goes after a login: only to a page of our own."""

import re

START_PAGE = "/"
MAX_LENGTH = 2000
# A second slash, or what browsers take for one, would begin the name of another host.
_OWN_PATH = re.compile(r"/(?![/\\])[^\\\x00-\x20\x7f]*")


def own_path(wanted: str | None) -> str:
    """The wanted path, or the start page where it leads elsewhere."""
    if wanted is None or len(wanted) > MAX_LENGTH or not _OWN_PATH.fullmatch(wanted):
        return START_PAGE
    return wanted
