"""What a file says about the software itself: type, state, licence, platforms, dependencies."""

from typing import Any

from catalog.imports.licenses import read_license
from catalog.imports.lists import (
    DEVELOPMENT_STATUSES,
    ITALIAN_PLATFORMS,
    OLD_SOFTWARE_TYPES,
    SOFTWARE_TYPES,
    aliases,
    near_miss,
    standard_of,
)
from catalog.imports.section import Section

_KINDS = ("open", "proprietary", "hardware")


def read_technology(root: Section, content: dict[str, Any], extras: dict[str, Any]) -> None:
    content["development_status"] = _status(root)
    content["software_type"] = _software_type(root)
    _read_license(root.section("legal"), content)
    content["depends_on"] = _dependencies(root.section("dependsOn"))
    _read_platforms(root, extras)
    _read_localisation(root.section("localisation"), extras)
    _read_release(root, extras)
    for name in ("inputTypes", "outputTypes"):
        if root.items(name):
            root.add("key_dropped", name, key=name)
    for name, key in (("applicationSuite", "suite"), ("roadmap", "roadmap")):
        if (text := root.text(name)) is not None:
            extras[key] = text


def read_supports(root: Section, content: dict[str, Any], extras: dict[str, Any]) -> None:
    """Standards of the list into the entry; laws, systems and unknown ones are kept beside."""
    standards: dict[str, dict[str, Any]] = {}
    kept: list[str] = []
    for entry in root.sections("supports"):
        # A bare text stands for the id.
        reference = entry.text("id") or entry.text("name")
        if reference is None:
            continue
        alias = reference.removeprefix("alias:").lower()
        standard = standard_of(reference)
        if standard is not None:
            standards[standard] = {"standard": standard, "version": None, "level": None}
        else:
            kept.append(aliases().get(alias, reference))
            if alias not in aliases() and reference not in aliases().values():
                entry.report.add("standard_kept", entry.pointer, entry.line, text=reference)
        entry.rest()
    kept += _italian(root)
    content["supports"] = list(standards.values())
    if kept:
        extras["supports"] = list(dict.fromkeys(kept))


def _status(root: Section) -> str | None:
    status = root.text("developmentStatus")
    if status is None:
        root.add("status_missing", "developmentStatus")
        return None
    if status in DEVELOPMENT_STATUSES:
        return status
    meant = near_miss(status, DEVELOPMENT_STATUSES)
    root.add("status_unknown", "developmentStatus", proposal=meant, text=status)
    return None


def _software_type(root: Section) -> str | None:
    text = root.text("softwareType")
    if text is None:
        root.add("software_type_missing", "softwareType")
        return None
    if text in SOFTWARE_TYPES:
        return text
    if (meant := OLD_SOFTWARE_TYPES.get(text.lower())) is not None:
        root.add("software_type_mapped", "softwareType", proposal=meant, text=text, meant=meant)
        return meant
    meant = near_miss(text, SOFTWARE_TYPES) or "standalone/other"
    root.add("software_type_unknown", "softwareType", proposal=meant, text=text)
    return "standalone/other"


def _read_license(legal: Section, content: dict[str, Any]) -> None:
    content["is_open_source"] = None
    content["license_spdx"] = None
    text = legal.text("license")
    if text is None:
        legal.add("license_missing", "license")
        return
    read = read_license(text)
    content["license_spdx"] = read.expression
    content["is_open_source"] = read.is_open
    if read.nearest is not None:
        legal.add(
            "license_unknown", "license", proposal=read.nearest, text=text, meant=read.nearest
        )
    elif read.expression is None:
        legal.add("license_unclear", "license", text=text)
    elif read.is_open is None:
        legal.add("license_not_open", "license", text=text)
    if read.expression not in (None, text):
        legal.add(
            "license_normalised", "license",
            proposal=read.expression, text=text, meant=read.expression,
        )  # fmt: skip


def _dependencies(section: Section) -> list[dict[str, Any]]:
    found = []
    for kind in _KINDS:
        for entry in section.sections(kind):
            name = entry.text("name")
            version = entry.text("version")
            stated = {
                "name": name,
                "kind": kind,
                "min_version": entry.text("versionMin") or version,
                "max_version": entry.text("versionMax") or version,
                "is_optional": bool(entry.truth("optional")),
            }
            entry.rest()
            if name is None:
                entry.report.add("dependency_without_name", entry.pointer, entry.line)
            else:
                found.append(stated)
    section.rest()
    return found


def _read_platforms(root: Section, extras: dict[str, Any]) -> None:
    platforms = [item.text for item in root.items("platforms")]
    if platforms:
        extras["platforms"] = platforms
    else:
        root.add("platforms_missing", "platforms")


def _read_localisation(section: Section, extras: dict[str, Any]) -> None:
    is_ready = section.truth("localisationReady")
    languages = [item.text for item in section.items("availableLanguages")]
    if is_ready is None:
        section.add("localisation_missing", "localisationReady")
    if not languages:
        section.add("languages_missing", "availableLanguages")
    extras |= {"is_localisable": is_ready, "languages": languages}
    section.rest()


def _read_release(root: Section, extras: dict[str, Any]) -> None:
    version = root.text("softwareVersion")
    released_on = root.day("releaseDate")
    if version is not None:
        extras["software_version"] = version
    if released_on is not None:
        extras["released_on"] = released_on.isoformat()


def _italian(root: Section) -> list[str]:
    """URIs of what the Italian section of 0.1 to 0.6 says by truth values."""
    found = []
    for name in ("it", "IT"):
        if name not in root:
            root.asked.add(name)
            continue
        section = root.section(name)
        root.add("key_deprecated", name, key=name, instead="supports")
        platforms = section.section("piattaforme")
        found += [aliases()[each] for each in ITALIAN_PLATFORMS if platforms.truth(each)]
        conforming = section.section("conforme")
        found += [aliases()["gdpr"]] if conforming.truth("gdpr") else []
    return found
