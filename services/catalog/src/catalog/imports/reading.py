"""Reads a publiccode.yml of any version: what it says as content of an entry, and its faults.

Source: publiccode.yml 0.1 to 0.7 (yml.publiccode.tools); data/SOURCES.md and docs/publiccode.md.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from catalog.drafts.findings import Finding
from catalog.imports import descriptions, people, technology, topics
from catalog.imports.addresses import is_repository, repository_key
from catalog.imports.document import parse
from catalog.imports.findings import Report
from catalog.imports.lists import NEWEST, VERSIONS
from catalog.imports.people import Organisation
from catalog.imports.section import Section, is_web_address
from catalog.imports.users import NamedUser
from catalog.solutions.completeness import ONLY_OPEN_SOURCE, MustField

# Must fields about which the format has no key.
NOT_IN_FORMAT = (
    MustField.SUITABLE_FOR,
    MustField.INTERFACES,
    MustField.PREREQUISITES,
    MustField.ACCESSIBILITY,
    MustField.PRIVACY,
    MustField.USES_AI,
)
_LABELS = {
    MustField.SUITABLE_FOR: ("geeignet für", "suitable for"),
    MustField.OPERATOR_MODELS: ("Betreibermodell", "operator model"),
    MustField.INTERFACES: ("Schnittstellen", "interfaces"),
    MustField.SUPPORTS: ("Standards", "standards"),
    MustField.PREREQUISITES: ("Voraussetzungen", "prerequisites"),
    MustField.ACCESSIBILITY: ("Barrierefreiheit", "accessibility"),
    MustField.PRIVACY: ("Datenschutz", "privacy"),
    MustField.USES_AI: ("Einsatz von KI", "use of AI"),
}


@dataclass(frozen=True, slots=True)
class PubliccodeFile:
    """`content` has the shape of `SolutionContent` and may lack or break must fields.

    `extras` are facts that an entry has no field for, unknown keys among them. `version` is None
    when the file states none that exists.
    """

    version: str | None
    content: dict[str, Any]
    extras: dict[str, Any]
    findings: list[Finding]
    users: list[NamedUser]
    organisation: Organisation | None
    based_on: list[str]
    repository_key: str | None
    summary_language: str | None


def read_publiccode(text: str, *, today: date, address: str | None = None) -> PubliccodeFile:
    """Read whatever can be read; faults become findings, never exceptions.

    `address` is where the text was fetched from; `today` decides what has expired.

    Raises:
        ContentTooLarge, PubliccodeUnreadable: the text is too large or no readable YAML mapping.
    """
    report = Report()
    root = Section(parse(text), pointer="", line=1, report=report)
    version = _read_version(root)
    content: dict[str, Any] = {"kind": "software", "name": root.text("name") or ""}
    if not content["name"]:
        root.add("name_missing", "name")
    repository = _read_url(root, content)
    extras: dict[str, Any] = {}
    described = descriptions.read_descriptions(
        root, content, extras, repository=repository, file_address=address
    )
    technology.read_technology(root, content, extras)
    topics.read_topics(root, content, extras)
    organisation = people.read_people(root, content, extras, today=today)
    based_on = _read_based_on(root, extras)
    technology.read_supports(root, content, extras)
    users = people.read_users(root)
    if unknown := root.rest():
        extras["unknown_keys"] = unknown
    _state_source(content, address=address, today=today)
    _state_unknown(root, content, today=today)
    return PubliccodeFile(
        version=version,
        content=content,
        extras=extras,
        findings=sorted(report.findings, key=lambda finding: finding.line or 0),
        users=users,
        organisation=organisation,
        based_on=based_on,
        repository_key=repository_key(repository) if repository else None,
        summary_language=described,
    )


def _read_version(root: Section) -> str | None:
    """Major and minor of the format, "0" being the newest."""
    name = "publiccodeYmlVersion"
    item = root.item(name)
    if item is None:
        root.add("version_missing", name, proposal=NEWEST)
        return None
    is_number = getattr(root.node.members[name], "is_number", False)
    version = NEWEST if item.text == "0" else ".".join(item.text.split(".")[:2])
    if version not in VERSIONS:
        root.add("version_unknown", name, proposal=NEWEST, text=item.text)
        return None
    if is_number:
        root.add("version_as_number", name, proposal=version, version=version)
    elif version != item.text:
        root.add("version_normalised", name, proposal=version, text=item.text, version=version)
    return version


def _read_url(root: Section, content: dict[str, Any]) -> str | None:
    """The address of the repository, also written to the content with what follows from it."""
    node = root.node.members.get("url")
    raw = getattr(node, "value", None)
    item = root.item("url")
    if (landing := root.address("landingURL")) is not None:
        content["website_url"] = landing
    if item is None:
        root.add("url_missing", "url")
        return None
    if isinstance(raw, str) and raw != item.text:
        root.add("url_trimmed", "url", proposal=item.text)
    key = repository_key(item.text)
    if key is None:
        root.add("not_an_address", "url", text=item.text)
        return None
    if not is_repository(item.text):
        root.add("url_not_a_repository", "url", text=item.text)
        if is_web_address(item.text):
            content.setdefault("website_url", item.text)
        return None
    # Other protocols of the same repository are kept as the address that a browser opens.
    content["source_code_url"] = item.text if is_web_address(item.text) else f"https://{key}"
    content["identifiers"] = [{"scheme": "repository", "value": key}]
    return item.text


def _read_based_on(root: Section, extras: dict[str, Any]) -> list[str]:
    addresses = [item.text for item in root.items("isBasedOn")]
    if addresses:
        extras["based_on"] = addresses
    return addresses


def _state_source(content: dict[str, Any], *, address: str | None, today: date) -> None:
    content["publiccode_url"] = address
    content["sources"] = [
        {
            "label": "publiccode.yml",
            "url": address,
            "checked_on": today.isoformat(),
            "confidence": "A",
            "fields": [],
        }
    ]


def _state_unknown(root: Section, content: dict[str, Any], *, today: date) -> None:
    """What the format cannot say is unknown; what the file leaves out stays to be stated."""
    unknown = [
        *NOT_IN_FORMAT,
        *(field for field in (MustField.SUPPORTS, MustField.OPERATOR_MODELS) if not content[field]),
    ]
    fields = [field for field in MustField if field in unknown and field not in ONLY_OPEN_SOURCE]
    content["unknown"] = [str(field) for field in fields]
    content["unknown_as_of"] = today.isoformat()
    german, english = zip(*(_LABELS[field] for field in fields), strict=True)
    root.report.add("not_in_format", "", 1, fields=", ".join(german), fields_en=", ".join(english))
