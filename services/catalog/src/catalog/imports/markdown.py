"""Markdown and HTML of a file to our Markdown: no HTML, no images, low headings."""

import re
from functools import cache
from html.parser import HTMLParser

import nh3
from markdown_it import MarkdownIt

# The page gives its own headings the first two levels.
TOP_HEADING = 3
LOWEST_HEADING = 6

_TAGS = {
    "p", "br", "ul", "ol", "li", "strong", "b", "em", "i", "a", "code", "pre", "blockquote", "img",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "tr", "td", "th",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href"}, "img": {"alt"}}
_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "code": "`"}
_BLOCKS = {"p", "pre", "blockquote", "ul", "ol", "hr", "table", "tr"}
_SIMPLE = re.compile(r"<[a-zA-Z/!][^>]*>|^#{1,2}\s|^.+\n(=+|-+)\s*$|!\[", re.MULTILINE)


def simplify(text: str) -> tuple[str, bool]:
    """The text in our subset, and whether something had to be changed for it."""
    if _SIMPLE.search(text) is None:
        return text.strip(), False
    safe = nh3.clean(
        _markdown().render(text), tags=_TAGS, attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"}, link_rel=None,
    )  # fmt: skip
    writer = _Writer(first_heading=_first_heading(safe))
    writer.feed(safe)
    writer.close()
    return writer.text(), True


@cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True})


def _first_heading(html: str) -> int:
    levels = [int(level) for level in re.findall(r"<h([1-6])>", html)]
    return min(levels, default=1)


class _Writer(HTMLParser):
    """Writes the few tags that are left as Markdown."""

    def __init__(self, *, first_heading: int) -> None:
        super().__init__(convert_charrefs=True)
        self.shift = TOP_HEADING - first_heading
        self.parts: list[str] = []
        self.lists: list[int | None] = []
        self.links: list[str | None] = []
        self.is_preformatted = False

    def text(self) -> str:
        lines = "".join(self.parts).split("\n")
        return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _MARKS:
            self.parts.append(_MARKS[tag] if not self.is_preformatted else "")
        elif tag in _BLOCKS:
            self._begin_block(tag)
        elif tag == "li":
            self._begin_item()
        elif tag == "a":
            self._begin_link(dict(attrs).get("href"))
        elif tag == "img":
            self.parts.append(dict(attrs).get("alt") or "")
        elif tag in ("br", "td", "th"):
            self.parts.append("\n" if tag == "br" else " ")
        elif tag[0] == "h":
            level = min(max(int(tag[1]) + self.shift, TOP_HEADING), LOWEST_HEADING)
            self.parts.append(f"\n\n{'#' * level} ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _MARKS:
            self.parts.append(_MARKS[tag] if not self.is_preformatted else "")
        elif tag == "a" and self.links:
            target = self.links.pop()
            self.parts.append(f"]({target})" if target else "")
        elif tag in ("ul", "ol") and self.lists:
            self.lists.pop()
            self.parts.append("\n" if self.lists else "\n\n")
        elif tag == "pre":
            self.is_preformatted = False
            self.parts.append("\n\n")
        elif tag == "tr":
            self.parts.append("\n")
        elif tag in _BLOCKS or (tag[0] == "h" and tag[1:].isdigit()):
            self.parts.append("\n" if self.lists else "\n\n")

    def handle_data(self, data: str) -> None:
        if self.is_preformatted:
            self.parts.append(data.replace("\n", "\n    "))
        elif not data.isspace():
            self.parts.append(data.rstrip("\n") if self.lists else data)
        elif not self.lists and "\n" not in data:
            self.parts.append(data)

    def _begin_block(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            self.lists.append(1 if tag == "ol" else None)
            self.parts.append("" if len(self.lists) > 1 else "\n\n")
        elif tag == "pre":
            self.is_preformatted = True
            self.parts.append("\n\n    ")
        elif tag == "blockquote" or (not self.lists and tag != "tr"):
            self.parts.append("\n\n")

    def _begin_item(self) -> None:
        number = self.lists[-1] if self.lists else None
        bullet = "-" if number is None else f"{number}."
        if number is not None:
            self.lists[-1] = number + 1
        self.parts.append(f"\n{'  ' * (len(self.lists) - 1)}{bullet} ")

    def _begin_link(self, target: str | None) -> None:
        usable = target if target and not target.startswith(("//", "#", "/")) else None
        self.links.append(usable)
        self.parts.append("[" if usable else "")
