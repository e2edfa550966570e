"""Addresses of repositories: what is the same, where files lie, what is no repository."""

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urljoin, urlsplit

FILE_NAMES = ("publiccode.yml", "publiccode.yaml")

# Other names of the same forge.
_ALIASES = {
    "raw.githubusercontent.com": "github.com",
    "ssh.github.com": "github.com",
    "altssh.gitlab.com": "gitlab.com",
    "opencode.de": "gitlab.opencode.de",
}
# Forges that do not tell capitals in a path apart.
_FOLDING = ("github.com", "gitlab.com", "gitlab.opencode.de", "codeberg.org", "bitbucket.org")
_SCP = re.compile(r"^(?:[\w.-]+@)?([\w-]+\.[\w.-]+):(?!//)(.+)$")
# Behind these words of a path begin the pages of a repository.
_PAGES = re.compile(r"/(-/.*|(tree|blob|raw|src|releases|issues|wiki|commits?|HEAD)(/.*)?)$")
_OWNER_AND_NAME = 2


def repository_key(address: str) -> str | None:
    """Host and path by which two addresses are the same repository; None when it is no address.

    Without scheme, user, port, "www.", trailing slash and ".git"; forges by one name each.
    """
    host, path = _host_and_path(address.strip())
    if not host:
        return None
    host = _ALIASES.get(host, host)
    path = _PAGES.sub("", f"/{path}".rstrip("/")).strip("/").removesuffix(".git")
    if host.endswith(_FOLDING):
        path = path.lower()
    return f"{host}/{path}" if path else host


def is_repository(address: str) -> bool:
    """Whether the path has an owner and a name, as on every forge; hosts alone are sites."""
    key = repository_key(address)
    if key is None:
        return False
    host, _, path = key.partition("/")
    is_named_so = host.startswith("git.") or address.strip().rstrip("/").endswith(".git")
    return path.count("/") + 1 >= _OWNER_AND_NAME or (bool(path) and is_named_so)


def publiccode_addresses(address: str) -> list[str]:
    """Where the file may lie for an address that a person names, most likely first.

    - an address of a file is asked as it is, that of its page at a forge as its raw text
    - GitHub: `raw.githubusercontent.com/OWNER/NAME/HEAD/`
    - GitLab and openCode: `…/-/raw/HEAD/`
    - Gitea, Forgejo, Codeberg: `…/raw/branch/main/`, then `master`
    - any other host: as GitLab, then as Gitea
    """
    address = _as_web_address(address.strip())
    if address.lower().endswith((".yml", ".yaml")):
        return [_raw_page(address)]
    return [base + name for name in FILE_NAMES for base in _raw_bases(address)]


def resolve_image(path: str, *, repository: str | None, file_address: str | None) -> str | None:
    """The whole address of a file of the repository; None when nobody knows where files lie."""
    if path.startswith(("https://", "http://")):
        return path
    relative = path.lstrip("./")
    if file_address is not None:
        return urljoin(file_address, relative)
    if repository is None or not _is_known_forge(repository):
        return None
    base = next(_raw_bases(_as_web_address(repository)), None)
    return base + relative if base else None


def _host_and_path(address: str) -> tuple[str, str]:
    parts = _split(address)
    host = parts.hostname if parts and parts.scheme and parts.netloc else None
    if parts is None or host is None:
        scp = _SCP.match(address)
        if scp is None:
            return "", ""
        host, path = scp[1].lower(), scp[2]
    else:
        path = parts.path
    return host.rstrip(".").removeprefix("www."), path.strip("/")


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        # Reading the port checks it.
        return parts if parts.port is None or parts.port else None
    except ValueError:
        return None


def _as_web_address(address: str) -> str:
    """`git@host:path` and `git://…` as https; without query, ".git" and trailing slash."""
    host, path = _host_and_path(address)
    if not host:
        return address
    parts = _split(address) if "://" in address else None
    is_web = parts is not None and parts.scheme in ("http", "https")
    netloc = parts.netloc.rpartition("@")[2] if parts is not None and is_web else host
    scheme = parts.scheme if parts is not None and is_web else "https"
    return f"{scheme}://{netloc}/{path}".rstrip("/").removesuffix(".git")


def _raw_page(address: str) -> str:
    """The raw text behind the page that a forge shows for a file."""
    github = re.match(r"^https?://(?:www\.)?github\.com/([^/]+/[^/]+)/(?:blob|raw)/(.+)$", address)
    if github:
        return f"https://raw.githubusercontent.com/{github[1]}/{github[2]}"
    for page, raw in (("/-/blob/", "/-/raw/"), ("/src/branch/", "/raw/branch/")):
        address = address.replace(page, raw, 1)
    return address


def _raw_bases(address: str) -> Iterator[str]:
    parts = _split(address)
    if parts is None:
        return
    host = (parts.hostname or "").removeprefix("www.")
    path = _PAGES.sub("", parts.path.rstrip("/")).strip("/")
    if not host or not path:
        return
    root = f"{parts.scheme}://{parts.netloc}/{path}"
    if host == "github.com":
        yield f"https://raw.githubusercontent.com/{'/'.join(path.split('/')[:2])}/HEAD/"
    elif host == "bitbucket.org":
        yield f"{root}/raw/HEAD/"
    elif _is_gitea(host):
        yield from (f"{root}/raw/branch/{branch}/" for branch in ("main", "master"))
    else:
        yield f"{root}/-/raw/HEAD/"
        if not _is_gitlab(host):
            yield from (f"{root}/raw/branch/{branch}/" for branch in ("main", "master"))


def _is_known_forge(repository: str) -> bool:
    host, path = _host_and_path(repository)
    known = host in ("github.com", "bitbucket.org") or _is_gitea(host) or _is_gitlab(host)
    return known and path.count("/") >= _OWNER_AND_NAME - 1


def _is_gitea(host: str) -> bool:
    return host == "codeberg.org" or host.split(".")[0] in ("gitea", "forgejo")


def _is_gitlab(host: str) -> bool:
    return host in ("gitlab.com", "gitlab.opencode.de") or host.split(".")[0] == "gitlab"
