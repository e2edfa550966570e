"""Sentences in both languages."""

from datetime import date

from catalog.briefs.schemas import Sentence, Tone
from catalog.comparisons.cells import Words, joined, localized
from chassis.types import LocalizedText


def fact(de: str, en: str) -> Sentence:
    return Sentence(text=LocalizedText(de=de, en=en))


def caution(de: str, en: str) -> Sentence:
    return Sentence(text=LocalizedText(de=de, en=en), tone=Tone.CAUTION)


def unknown(de: str, en: str, *, as_of: date | None) -> Sentence:
    """Ends with the day of the statement, where there is one."""
    if as_of is not None:
        de, en = f"{de} (Stand {german_day(as_of)})", f"{en} (as of {english_day(as_of)})"
    return Sentence(text=LocalizedText(de=f"{de}.", en=f"{en}."), tone=Tone.UNKNOWN)


def said(de: str, en: str, *words: Words) -> Sentence:
    """An opening, then what the entry says; a part without English stays German."""
    text = joined(words)
    return fact(f"{de}: {ended(text.de)}", f"{en}: {ended(text.en or text.de)}")


def quoted(words: Words) -> Sentence:
    """A sentence of the entry itself."""
    text = localized(words)
    return Sentence(text=LocalizedText(de=ended(text.de), en=text.en and ended(text.en)))


def ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def german_day(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def english_day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
