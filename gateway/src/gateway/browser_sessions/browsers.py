"""What a session's list says about where it is open: enough to recognise, too little to follow."""

import re
from ipaddress import ip_address, ip_network

_BROWSERS = (
    ("Edge", re.compile(r"\bEdg(e|A|iOS)?/")),
    ("Opera", re.compile(r"\bOPR/")),
    ("Firefox", re.compile(r"\b(Firefox|FxiOS)/")),
    ("Chrome", re.compile(r"(Chrome|Chromium|CriOS)/")),
    ("Safari", re.compile(r"\bSafari/")),
)
_SYSTEMS = (
    ("Android", re.compile(r"\bAndroid\b")),
    ("iOS", re.compile(r"\b(iPhone|iPad)\b")),
    ("Windows", re.compile(r"\bWindows\b")),
    ("macOS", re.compile(r"\bMac OS X\b")),
    ("Linux", re.compile(r"\bLinux\b")),
)


def browser_family(user_agent: str) -> str:
    """Browser and system without versions, for example "Firefox, Windows"; "" for unknown ones."""
    named = (
        next((name for name, pattern in known if pattern.search(user_agent)), None)
        for known in (_BROWSERS, _SYSTEMS)
    )
    return ", ".join(name for name in named if name)


def coarse_network(address: str) -> str:
    """The address without its last part: /24 of IPv4, /48 of IPv6; "" for none."""
    try:
        length = 24 if ip_address(address).version == 4 else 48
        return str(ip_network((address, length), strict=False))
    except ValueError:
        return ""
