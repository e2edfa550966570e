"""The texts of a file: German and English into the entry, all others named and kept."""

import re
from typing import Any

from catalog.imports.addresses import resolve_image
from catalog.imports.markdown import simplify
from catalog.imports.section import Item, Section

SHORT_LENGTH = 150
LONG_LENGTH = 10_000
# The order in which a title is looked for when a text is missing in German.
SHOWN = ("de", "en")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")


def read_descriptions(
    root: Section,
    content: dict[str, Any],
    extras: dict[str, Any],
    *,
    repository: str | None,
    file_address: str | None,
) -> str | None:
    """Write all texts and images; the language of the best short text, None without any."""
    languages = _languages(root)
    content |= {name: _texts(languages, name) for name in ("short_description", "features")}
    content["long_description"] = _long_texts(languages)
    _check_required(root, languages, content)
    keywords = [text for section in languages.values() if (text := _generic_name(section))]
    content["keywords"] = list(dict.fromkeys(keywords))
    _read_links(languages, content, extras)
    content["media"] = _read_media(
        root, languages, content["name"], repository=repository, file_address=file_address
    )
    for language in [each for each in languages if each not in SHOWN]:
        section = languages[language]
        texts = {"shortDescription": section.text("shortDescription")}
        texts["longDescription"] = section.text("longDescription")
        extras.setdefault("other_languages", {})[language] = {
            **texts, "features": _features(section)
        }  # fmt: skip
        if languages.keys() & set(SHOWN):
            section.report.add(
                "other_language_kept", section.pointer, section.line, language=language
            )
    for section in languages.values():
        section.rest()
    return next((lang for lang in languages if languages[lang].text("shortDescription")), None)


def _languages(root: Section) -> dict[str, Section]:
    """Sections by primary language, German and English first, then as they stand in the file."""
    descriptions = root.section("description")
    found: dict[str, Section] = {}
    for name in descriptions.names():
        if _LANGUAGE.fullmatch(name) is None:
            descriptions.add("language_tag_unknown", name, text=name)
            continue
        found.setdefault(name.split("-")[0].lower(), descriptions.section(name))
    order = sorted(found, key=lambda lang: SHOWN.index(lang) if lang in SHOWN else len(SHOWN))
    return {language: found[language] for language in order}


def _texts(languages: dict[str, Section], name: str) -> dict[str, Any] | None:
    read = _short if name == "short_description" else _features
    texts = {lang: read(languages[lang]) for lang in SHOWN if lang in languages}
    return _localized(texts)


def _long_texts(languages: dict[str, Section]) -> dict[str, Any] | None:
    return _localized({lang: _long(languages[lang]) for lang in SHOWN if lang in languages})


def _localized(texts: dict[str, Any]) -> dict[str, Any] | None:
    stated = {language: text for language, text in texts.items() if text}
    return stated or None


def _short(section: Section) -> str | None:
    item = section.item("shortDescription")
    if item is None:
        return None
    text = " ".join(item.text.split())
    if len(text) > SHORT_LENGTH:
        section.add(
            "short_description_too_long", "shortDescription",
            proposal=_shortened(text), length=len(text),
        )  # fmt: skip
    return text


def _shortened(text: str) -> str:
    """The words that fit, with an ellipsis."""
    return text[: SHORT_LENGTH - 1].rsplit(" ", 1)[0].rstrip(",;:–- ") + "…"


def _features(section: Section) -> list[str]:
    return [item.text for item in section.items("features")]


def _long(section: Section) -> str | None:
    item = section.item("longDescription")
    if item is None:
        return None
    text, is_changed = simplify(item.text)
    if is_changed:
        section.add("markdown_simplified", "longDescription")
    if len(text) < SHORT_LENGTH:
        section.add("long_description_too_short", "longDescription", length=len(text))
    if len(text) > LONG_LENGTH:
        section.add("long_description_too_long", "longDescription", length=len(text))
    return text


_REQUIRED = (
    ("short_description", "shortDescription", "short_description_missing"),
    ("long_description", "longDescription", "long_description_missing"),
    ("features", "features", "features_missing"),
)


def _check_required(root: Section, languages: dict[str, Section], content: dict[str, Any]) -> None:
    descriptions = root.section("description")
    if not languages:
        root.add("descriptions_missing", "description")
        return
    if not languages.keys() & set(SHOWN):
        descriptions.report.add(
            "only_other_language", descriptions.pointer, descriptions.line,
            languages=", ".join(languages),
        )  # fmt: skip
        return
    for field, key, missing in _REQUIRED:
        texts = content[field]
        best = languages["de"] if "de" in languages else languages["en"]
        if texts is None:
            best.add(missing, key)
        elif "de" not in texts:
            languages["en"].add("german_missing", key)
        elif field == "short_description" and len(texts) < len(languages.keys() & set(SHOWN)):
            languages["en"].add("short_description_missing_here", key)


def _generic_name(section: Section) -> str | None:
    name = section.text("genericName")
    if name is not None:
        section.add("key_dropped", "genericName", key="genericName")
    return name


def _read_links(
    languages: dict[str, Section], content: dict[str, Any], extras: dict[str, Any]
) -> None:
    for key, field in (
        ("documentation", "documentation_url"),
        ("apiDocumentation", "api_documentation_url"),
    ):
        links = [section.address(key) for section in languages.values()]
        content[field] = next((link for link in links if link), None)
    names = {lang: name for lang, each in languages.items() if (name := each.text("localisedName"))}
    awards = [item.text for section in languages.values() for item in section.items("awards")]
    if names:
        extras["localised_names"] = names
    if awards:
        extras["awards"] = awards


def _read_media(
    root: Section,
    languages: dict[str, Section],
    name: str,
    *,
    repository: str | None,
    file_address: str | None,
) -> list[dict[str, Any]]:
    """Images as whole addresses, with a placeholder for the text that the format does not have."""
    wanted: list[tuple[Item, str, str | None]] = []
    if (logo := root.item("logo")) is not None:
        wanted.append((logo, "logo", None))
    if (old_logo := root.item("monochromeLogo")) is not None:
        root.add("key_dropped", "monochromeLogo", key="monochromeLogo")
        if logo is None:
            wanted.append((old_logo, "logo", None))
    for language, section in languages.items():
        wanted += [(item, "screenshot", language) for item in section.items("screenshots")]
        wanted += [(item, "video", language) for item in section.items("videos")]
    media: list[dict[str, Any]] = []
    for item, kind, shown_language in wanted:
        url = resolve_image(item.text, repository=repository, file_address=file_address)
        if url is None or root.checked_address(Item(url, item.pointer, item.line)) is None:
            if url is None:
                root.report.add("image_not_found", item.pointer, item.line, text=item.text)
            continue
        media.append(
            {"url": url, "kind": kind, "alt": _alt(kind, name), "language": shown_language}
        )
    if media:
        root.report.add("image_text_missing", wanted[0][0].pointer, wanted[0][0].line)
    return media


def _alt(kind: str, name: str) -> dict[str, str]:
    german, english = {
        "logo": ("Logo von", "Logo of"),
        "screenshot": ("Bildschirmfoto von", "Screenshot of"),
        "video": ("Video über", "Video about"),
    }[kind]
    return {"de": f"{german} {name}", "en": f"{english} {name}"}
