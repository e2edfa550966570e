"""What a file is about and for whom: categories, scopes, countries."""

import re
from typing import Any

from catalog.imports.lists import Meaning, categories, near_miss, scopes
from catalog.imports.section import Item, Section

MAX_ACTION_FIELDS = 4
_COUNTRY = re.compile(r"[A-Za-z]{2}")


def read_topics(root: Section, content: dict[str, Any], extras: dict[str, Any]) -> None:
    audience = root.section("intendedAudience")
    meanings: list[Meaning] = []
    keywords: list[str] = list(content["keywords"])
    for item in root.items("categories"):
        meanings += _meaning(root, item, categories(), "category", keywords)
    for item in audience.items("scope"):
        meanings += _meaning(audience, item, scopes(), "scope", keywords)
    fields = dict.fromkeys(each.action_field for each in meanings if each.action_field)
    types = dict.fromkeys(each.solution_type for each in meanings if each.solution_type)
    content["action_fields"] = list(fields)[:MAX_ACTION_FIELDS]
    content["solution_types"] = list(types)
    content["keywords"] = list(dict.fromkeys(keywords))
    if not fields:
        root.add("action_fields_open", "categories")
    for key, name in (("countries", "countries"), ("unsupported", "unsupportedCountries")):
        if codes := [code for item in audience.items(name) if (code := _country(audience, item))]:
            extras[key] = codes
    audience.rest()


def _meaning(
    section: Section, item: Item, known: dict[str, Meaning], kind: str, keywords: list[str]
) -> list[Meaning]:
    """What a value of a list means; a value that means nothing here becomes a keyword."""
    meaning = known.get(item.text.lower())
    if meaning is not None:
        if not any(meaning):
            keywords.append(item.text)
        return [meaning]
    keywords.append(item.text)
    meant = near_miss(item.text, known)
    code = "scope_kept" if kind == "scope" else "category_misspelt" if meant else "category_kept"
    section.report.add(code, item.pointer, item.line, proposal=meant, text=item.text, meant=meant)
    return []


def _country(section: Section, item: Item) -> str | None:
    if _COUNTRY.fullmatch(item.text) is None:
        section.report.add("country_unknown", item.pointer, item.line, text=item.text)
        return None
    code = item.text.upper()
    if code != item.text:
        section.report.add("country_lowercase", item.pointer, item.line, proposal=code, meant=code)
    return code
