"""Writes an entry as publiccode.yml 0.7, valid also where the entry knows little.

Where the format demands a value that nobody has stated, the file holds the most reserved one that
it allows, and its first lines say so.
"""

import io
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from catalog.solutions.records import Medium
from catalog.solutions.schemas import SolutionDetail
from catalog.uses.models import Use
from reference import vocabularies

VERSION = "0.7"
LANGUAGES = ("de", "en")
LINE_WIDTH = 100
# SPDX and BCP 47 have words for what is not known; the other lists have none.
UNKNOWN_LICENSE = "LicenseRef-unknown"
UNKNOWN_LANGUAGE = "und"
UNKNOWN_PLATFORM = "unknown"
_PLATFORMS = {"standalone/web": "web"}
# Only where a category of the format says no more than the type does.
_CATEGORIES = {
    "appointment_booking": "appointment-scheduling",
    "content_management": "content-management",
    "dashboard": "data-visualization",
    "data_integration": "data-collection",
    "digital_workplace": "collaboration",
    "event_calendar": "event-management",
    "geographic_information_system": "geographic-information-systems",
    "knowledge_base": "knowledge-management",
    "learning_platform": "learning-management-system",
    "library_system": "integrated-library-system",
    "participation_platform": "digital-citizenship",
    "process_automation": "workflow-management",
    "project_management": "project-management",
    "survey_tool": "survey",
    "ticket_system": "help-desk",
    "whistleblowing_system": "whistleblowing",
}
_HEAD = """# publiccode.yml {version}, written by the catalogue from the entry
# {page}
# as published on {published_on} (revision {revision}).
"""
_RESERVED = """#
# Nobody has stated the following to the catalogue. The format demands a value, so the most
# reserved one stands here. Please correct them before you put this file into your repository:
"""


@dataclass(slots=True)
class _Unstated:
    """Reasons for values that stand in for unknown ones."""

    notes: list[str] = field(default_factory=list)

    def instead(self, stated: Any, key: str, reserved: Any) -> Any:
        if stated:
            return stated
        value = str(reserved).lower() if isinstance(reserved, bool) else reserved
        self.notes.append(f"#   {key}: {value}\n")
        return reserved


def write_publiccode(
    solution: SolutionDetail, uses: list[Use], *, page: str, published_on: date
) -> str:
    unstated = _Unstated()
    document = _document(solution, uses, unstated, page=page)
    head = _HEAD.format(
        version=VERSION,
        page=page,
        published_on=published_on,
        revision=solution.revision_number,
    )
    if solution.publiccode_url:
        head += f"# The makers keep a file of their own: {solution.publiccode_url}\n"
    reserved = _RESERVED + "".join(unstated.notes) if unstated.notes else ""
    return head + reserved + _yaml(document)


def _document(
    solution: SolutionDetail, uses: list[Use], unstated: _Unstated, *, page: str
) -> dict[str, Any]:
    platform = _PLATFORMS.get(solution.software_type or "")
    stated = {
        "publiccodeYmlVersion": DoubleQuotedScalarString(VERSION),
        "name": solution.name,
        "url": unstated.instead(solution.source_code_url, "url", solution.website_url or page),
        "landingURL": solution.website_url,
        "logo": next((medium.url for medium in solution.media if medium.kind == "logo"), None),
        "platforms": [unstated.instead(platform, "platforms", UNKNOWN_PLATFORM)],
        "categories": _categories(solution.solution_types),
        "usedBy": list(dict.fromkeys(use.organization_name for use in uses)),
        "developmentStatus": unstated.instead(
            solution.development_status and solution.development_status.value,
            "developmentStatus",
            "concept",
        ),
        "softwareType": unstated.instead(
            solution.software_type, "softwareType", "standalone/other"
        ),
        "organisation": {"name": solution.owner.name} if solution.owner else None,
        "fundedBy": [{"name": funding.name} for funding in solution.funded_by],
        "supports": _supports(solution),
        "description": _descriptions(solution, unstated),
        "legal": {
            "license": unstated.instead(solution.license_spdx, "legal/license", UNKNOWN_LICENSE),
            "mainCopyrightOwner": next(
                (each.code_owner for each in solution.operator_models if each.code_owner), None
            ),
        },
        "maintenance": _maintenance(solution, unstated),
        "localisation": {
            "localisationReady": unstated.instead(None, "localisation/localisationReady", False),
            "availableLanguages": [
                unstated.instead(None, "localisation/availableLanguages", UNKNOWN_LANGUAGE)
            ],
        },
        "dependsOn": _dependencies(solution),
    }
    pruned: dict[str, Any] = _pruned(stated)
    return pruned


def _descriptions(solution: SolutionDetail, unstated: _Unstated) -> dict[str, Any]:
    """German always; English where there is a short text, which the format demands."""
    short, long, features = (
        solution.short_description,
        solution.long_description,
        solution.features,
    )
    found: dict[str, Any] = {}
    for language in LANGUAGES:
        text = getattr(short, language, None)
        if language == "de":
            text = unstated.instead(text, "description/de/shortDescription", solution.name)
        if text is None:
            continue
        body = getattr(long, language, None)
        found[language] = {
            "shortDescription": text,
            "longDescription": LiteralScalarString(body) if body else None,
            "documentation": solution.documentation_url,
            "apiDocumentation": solution.api_documentation_url,
            "features": getattr(features, language, None),
            "screenshots": _urls(solution.media, "screenshot", language),
            "videos": _urls(solution.media, "video", language),
        }
    german = found["de"]
    if not any(each["longDescription"] for each in found.values()):
        reserved = f"{solution.name}: " + "Eine lange Beschreibung liegt nicht vor. " * 4
        german["longDescription"] = unstated.instead(
            None, "description/de/longDescription", reserved.strip()
        )
    if not any(each["features"] for each in found.values()):
        german["features"] = unstated.instead(None, "description/de/features", ["Keine Angabe"])
    return found


def _maintenance(solution: SolutionDetail, unstated: _Unstated) -> dict[str, Any]:
    """A contract where its end is known; without one the format knows only "none" without names."""
    contractors = [
        {"name": each.maintained_by, "until": each.maintained_until.isoformat()}
        for each in solution.operator_models
        if each.maintained_by and each.maintained_until
    ]
    if contractors:
        return {"type": "contract", "contractors": contractors}
    return {"type": unstated.instead(None, "maintenance/type", "none")}


def _categories(solution_types: list[str]) -> list[str]:
    return [_CATEGORIES[each] for each in solution_types if each in _CATEGORIES]


def _supports(solution: SolutionDetail) -> list[dict[str, str]]:
    """Standards by their addresses; the format has no names for them."""
    concepts = [vocabularies.concept("standards", each.standard) for each in solution.supports]
    urls = [getattr(concept, "url", None) for concept in concepts]
    return [{"id": url} for url in dict.fromkeys(urls) if url]


def _dependencies(solution: SolutionDetail) -> dict[str, Any]:
    found: dict[str, Any] = {"open": [], "proprietary": [], "hardware": []}
    for each in solution.depends_on:
        found[each.kind].append(
            {
                "name": each.name,
                "versionMin": each.min_version,
                "versionMax": each.max_version,
                "optional": each.is_optional or None,
            }
        )
    return found


def _urls(media: list[Medium], kind: str, language: str) -> list[str]:
    return [
        medium.url
        for medium in media
        if medium.kind == kind and (medium.language or LANGUAGES[0]) == language
    ]


def _pruned(value: Any) -> Any:
    """Without what is not stated."""
    if isinstance(value, dict):
        members = {name: _pruned(each) for name, each in value.items()}
        return {name: each for name, each in members.items() if each not in (None, [], {})}
    if isinstance(value, list):
        return [_pruned(each) for each in value]
    return value


def _yaml(document: dict[str, Any]) -> str:
    writer = YAML()
    writer.width = LINE_WIDTH
    writer.allow_unicode = True
    writer.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    writer.dump(document, stream)
    return stream.getvalue()
