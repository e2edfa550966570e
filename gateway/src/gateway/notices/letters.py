"""What a mail says, as text and as HTML; nothing in it is fetched from anywhere."""

from dataclasses import dataclass
from html import escape
from typing import Literal

Language = Literal["de", "en"]

_FOOTER = {
    "de": "Diese Mail kommt von Stufenplan, einer unabhängigen Plattform und keinem Angebot des "
    "Bundes. Auf sie kann nicht geantwortet werden.",
    "en": "This mail comes from Stufenplan, an independent platform and no service of the German "
    "federation. It cannot be answered.",
}


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Item:
    """One of the things that a mail lists."""

    title: str
    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail in one language: paragraphs of plain text, a list, then one link to act upon.

    `settings` stands at the end: where its reader ends or changes such mails.
    """

    subject: str
    paragraphs: tuple[str, ...]
    link: Link | None = None
    items: tuple[Item, ...] = ()
    settings: Link | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """The same letter in both languages."""

    de: Letter
    en: Letter

    def in_language(self, language: Language) -> Letter:
        return self.en if language == "en" else self.de


def english(url: str) -> str:
    """The same page in English: its path begins with /en."""
    scheme, _, rest = url.partition("://")
    host, _, path = rest.partition("/")
    return f"{scheme}://{host}/en/{path}"


def as_text(letter: Letter, *, language: Language) -> str:
    items = [
        "\n  ".join(filter(None, (f"* {item.title}", item.text, item.url))) for item in letter.items
    ]
    links = [f"{link.label}:\n{link.url}" for link in (letter.link, letter.settings) if link]
    return "\n\n".join((*letter.paragraphs, *items, *links, f"-- \n{_FOOTER[language]}")) + "\n"


def as_html(letter: Letter, *, language: Language) -> str:
    parts = [f"<p>{escape(paragraph)}</p>" for paragraph in letter.paragraphs]
    if letter.items:
        parts.append(f"<ul>{''.join(map(_item, letter.items))}</ul>")
    if letter.link:
        parts.append(f"<p>{_anchor(letter.link)}</p>")
    settings = f"<p><small>{_anchor(letter.settings)}</small></p>" if letter.settings else ""
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8">'
        f"<title>{escape(letter.subject)}</title><body>{''.join(parts)}"
        f"<hr>{settings}<p><small>{escape(_FOOTER[language])}</small></p></body></html>"
    )


def _item(item: Item) -> str:
    title = _anchor(Link(item.title, item.url)) if item.url else escape(item.title)
    return f"<li><p>{title}<br>{escape(item.text)}</p></li>"


def _anchor(link: Link) -> str:
    return f'<a href="{escape(link.url)}">{escape(link.label)}</a>'
