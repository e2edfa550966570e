"""Who owns, maintains, pays for and uses the software, as far as a file says it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from catalog.imports.lists import MAINTENANCE_TYPES, near_miss
from catalog.imports.section import Section
from catalog.imports.users import NamedUser, find_areas


@dataclass(frozen=True, slots=True)
class Organisation:
    name: str
    uri: str | None
    pointer: str
    line: int


@dataclass(frozen=True, slots=True)
class Contractor:
    """`until` is the last day of the contract; the e-mail address stays in the text."""

    name: str | None
    website: str | None
    until: date | None
    pointer: str
    line: int

    @property
    def ends_on(self) -> str | None:
        return self.until.isoformat() if self.until else None


def read_people(
    root: Section, content: dict[str, Any], extras: dict[str, Any], *, today: date
) -> Organisation | None:
    """Write maintenance, contacts and funding; the organisation that owns the software."""
    legal = root.section("legal")
    copyright_owner = legal.text("mainCopyrightOwner")
    if copyright_owner is not None:
        extras["copyright_owner"] = copyright_owner
    organisation = _organisation(root, legal)
    if legal.text("authorsFile") is not None:
        legal.add("key_dropped", "authorsFile", key="authorsFile")
    legal.rest()
    _read_maintenance(root.section("maintenance"), content, extras, copyright_owner, today=today)
    content["funded_by"] = _funders(root)
    return organisation


def read_users(root: Section) -> list[NamedUser]:
    """Everybody named under `usedBy`, with the areas that the text may mean."""
    users = [
        NamedUser(item.text, item.pointer, item.line, find_areas(item.text))
        for item in root.items("usedBy")
    ]
    for user in users:
        _report_user(root, user)
    return users


def _report_user(root: Section, user: NamedUser) -> None:
    code = "used_by_unmatched"
    if user.area is not None:
        code = "used_by_matched"
    elif user.areas:
        code = "used_by_ambiguous"
    root.report.add(
        code, user.pointer, user.line,
        text=user.text,
        area=f"{user.area.official_name} ({user.area.key})" if user.area else "",
        number=len(user.areas),
    )  # fmt: skip


def _organisation(root: Section, legal: Section) -> Organisation | None:
    """`organisation` of 0.5 and later, else the owner of the repository of the versions before."""
    section = root.section("organisation")
    name, uri = section.text("name"), section.text("uri")
    section.rest()
    line = section.line_of("name")
    owner = legal.text("repoOwner")
    if owner is not None:
        legal.add("key_deprecated", "repoOwner", key="repoOwner", instead="organisation/name")
    if name is None and owner is not None:
        name, line = owner, legal.line_of("repoOwner")
        return Organisation(name, uri, legal.at("repoOwner"), line)
    if name is None:
        root.report.add("owner_missing", "/organisation", None)
        return None
    return Organisation(name, uri, section.at("name"), line)


def _read_maintenance(
    section: Section,
    content: dict[str, Any],
    extras: dict[str, Any],
    copyright_owner: str | None,
    *,
    today: date,
) -> None:
    kind = _maintenance_type(section)
    contractors = [_contractor(each) for each in section.sections("contractors")]
    contacts = [_contact(each) for each in section.sections("contacts")]
    content["contacts"] = [contact for contact in contacts if contact is not None]
    known = [each for each in contractors if each.name]
    if kind == "contract" and not known:
        section.add("contractors_missing", "contractors")
    if kind in ("internal", "community") and not content["contacts"]:
        section.add("contacts_missing", "contacts")
    if content["contacts"]:
        section.add("contact_without_consent", "contacts")
    content["operator_models"] = [_model(each, copyright_owner, today) for each in known]
    content["risk_flags"] = _risks(section, kind, contractors, today)
    extras["maintenance"] = {
        "type": kind,
        "contractors": [
            {"name": each.name, "website": each.website, "until": each.ends_on} for each in known
        ],
    }
    section.rest()


def _maintenance_type(section: Section) -> str | None:
    kind = section.text("type")
    if kind is None:
        section.add("maintenance_missing", "type")
        return None
    if kind in MAINTENANCE_TYPES:
        return kind
    section.add(
        "maintenance_unknown", "type", proposal=near_miss(kind, MAINTENANCE_TYPES), text=kind
    )
    return None


def _contractor(entry: Section) -> Contractor:
    name, until = entry.text("name"), entry.day("until")
    website = entry.address("website")
    entry.text("email")
    entry.rest()
    if name is None or "until" not in entry:
        entry.report.add("contractor_incomplete", entry.pointer, entry.line)
    return Contractor(name, website, until, entry.at("until"), entry.line_of("until"))


def _contact(entry: Section) -> dict[str, Any] | None:
    """A role, not a person: names and telephone numbers of people stay in the text."""
    name, affiliation = entry.text("name"), entry.text("affiliation")
    email = entry.text("email")
    entry.text("phone")
    entry.rest()
    if name is None and email is None:
        return None
    role = affiliation or "Pflege der Software"
    return {"role": role, "email": email, "url": None, "has_consent": False}


def _model(contractor: Contractor, copyright_owner: str | None, today: date) -> dict[str, Any]:
    return {
        "operator": contractor.name,
        "code_owner": copyright_owner,
        "maintained_by": contractor.name,
        "maintained_until": contractor.ends_on,
        "source_label": "publiccode.yml",
        "checked_on": today.isoformat(),
    }


def _risks(
    section: Section, kind: str | None, contractors: list[Contractor], today: date
) -> list[dict[str, Any]]:
    if kind == "none":
        section.add("maintenance_none", "type")
        return [{"code": "not_maintained", "since": None, "note": None}]
    ended = [(each, each.until) for each in contractors if each.until and each.until < today]
    for contractor, until in ended:
        section.report.add(
            "maintenance_expired", contractor.pointer, contractor.line,
            name=contractor.name or "?", until=until,
        )  # fmt: skip
    if not ended or len(ended) < len(contractors):
        return []
    last = max(until for _, until in ended)
    return [{"code": "maintenance_expired", "since": last.isoformat(), "note": None}]


def _funders(root: Section) -> list[dict[str, Any]]:
    found = []
    for entry in root.sections("fundedBy"):
        name, uri = entry.text("name"), entry.text("uri")
        entry.rest()
        if name is None:
            entry.report.add("funder_without_name", entry.pointer, entry.line)
        else:
            found.append({"name": name, "programme": None, "amount_eur": None, "source": uri})
    return found
