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
class Letter:
    """One mail in one language: paragraphs of plain text, then one link to act upon."""

    subject: str
    paragraphs: tuple[str, ...]
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """The same letter in both languages."""

    de: Letter
    en: Letter

    def in_language(self, language: Language) -> Letter:
        return self.en if language == "en" else self.de


def as_text(letter: Letter, *, language: Language) -> str:
    link = (f"{letter.link.label}:\n{letter.link.url}",) if letter.link else ()
    return "\n\n".join((*letter.paragraphs, *link, f"-- \n{_FOOTER[language]}")) + "\n"


def as_html(letter: Letter, *, language: Language) -> str:
    paragraphs = [f"<p>{escape(paragraph)}</p>" for paragraph in letter.paragraphs]
    if letter.link:
        url, label = escape(letter.link.url), escape(letter.link.label)
        paragraphs.append(f'<p><a href="{url}">{label}</a></p>')
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8">'
        f"<title>{escape(letter.subject)}</title><body>{''.join(paragraphs)}"
        f"<hr><p><small>{escape(_FOOTER[language])}</small></p></body></html>"
    )
