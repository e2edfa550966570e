"""How the catalogue's own values are said in the code lists that DCAT-AP.de 3.0 prescribes.

Sources: EU vocabularies at https://op.europa.eu (data-theme, dataset-status, distribution-status,
access-right, language), ADMS publisher types, the lists at https://www.dcat-ap.de/def/. Which
action field has which theme is an estimate of this project.
"""

from collections.abc import Iterable

from catalog.solutions.enums import DevelopmentStatus
from reference.geocoding import DCAT_AP_DE

EU = "http://publications.europa.eu/resource/authority"
PUBLIC = f"{EU}/access-right/PUBLIC"
GERMAN = f"{EU}/language/DEU"
ENGLISH = f"{EU}/language/ENG"
THEMES = f"{EU}/data-theme"

_THEMES = {
    "verwaltung-buergerservice": ("GOVE",),
    "beteiligung-engagement": ("GOVE", "SOCI"),
    "mobilitaet-verkehr": ("TRAN",),
    "energie-klimaschutz": ("ENER", "ENVI"),
    "klimaanpassung-wasser-gruen": ("ENVI",),
    "umwelt-kreislauf-abfall": ("ENVI",),
    "bauen-wohnen-quartier": ("REGI",),
    "innenstadt-handel-wirtschaft": ("ECON",),
    "tourismus-kultur-freizeit": ("EDUC", "ECON"),
    "bildung-digitale-kompetenz": ("EDUC",),
    "gesundheit-pflege-soziales": ("HEAL", "SOCI"),
    "sicherheit-katastrophenschutz-resilienz": ("JUST",),
    "daten-plattformen-infrastruktur": ("TECH",),
    "strategie-organisation-governance": ("GOVE",),
}

# The list has no finer difference: concept, development and beta all are under development.
_STATUSES = {
    DevelopmentStatus.CONCEPT: "DEVELOP",
    DevelopmentStatus.DEVELOPMENT: "DEVELOP",
    DevelopmentStatus.BETA: "DEVELOP",
    DevelopmentStatus.STABLE: "COMPLETED",
    DevelopmentStatus.OBSOLETE: "DEPRECATED",
}

_PUBLISHER_TYPES = {
    "municipality": "LocalAuthority",
    "district": "LocalAuthority",
    "municipal_association": "LocalAuthority",
    "state": "RegionalAuthority",
    "federation": "NationalAuthority",
    "association": "NonProfitOrganisation",
    "company": "Company",
    "research": "Academia-ScientificOrganisation",
}

_LICENSES = {
    "Apache-2.0": "apache",
    "BSD-2-Clause": "bsd",
    "BSD-3-Clause": "bsd",
    "CC-BY-4.0": "cc-by/4.0",
    "CC-BY-SA-4.0": "cc-by-sa/4.0",
    "CC0-1.0": "cc-zero",
    "DL-DE-BY-2.0": "dl-by-de/2.0",
    "DL-DE-ZERO-2.0": "dl-zero-de/2.0",
    "GPL-3.0-only": "gpl/3.0",
    "GPL-3.0-or-later": "gpl/3.0",
    "MPL-2.0": "mozilla",
    "ODbL-1.0": "odbl",
    "ODC-By-1.0": "odby",
    "PDDL-1.0": "odcpddl",
}
_OTHER_OPEN_SOURCE = "other-opensource"


def themes(action_fields: Iterable[str]) -> list[str]:
    codes = {code for field in action_fields for code in _THEMES.get(field, ())}
    return [f"{THEMES}/{code}" for code in sorted(codes)]


def dataset_status(status: DevelopmentStatus | None, *, is_withdrawn: bool) -> str | None:
    return _status("dataset-status", status, is_withdrawn=is_withdrawn)


def distribution_status(status: DevelopmentStatus | None, *, is_withdrawn: bool) -> str | None:
    return _status("distribution-status", status, is_withdrawn=is_withdrawn)


def publisher_type(organization_kind: str) -> str | None:
    """None for kinds that the list does not have, such as open communities."""
    code = _PUBLISHER_TYPES.get(organization_kind)
    return f"http://purl.org/adms/publishertype/{code}" if code else None


def software_license(spdx: str | None) -> str:
    """For open source: its own address where the list has one, else "other open source licence"."""
    return f"{DCAT_AP_DE}/licenses/{_LICENSES.get(spdx or '', _OTHER_OPEN_SOURCE)}"


def _status(scheme: str, status: DevelopmentStatus | None, *, is_withdrawn: bool) -> str | None:
    code = "WITHDRAWN" if is_withdrawn else _STATUSES.get(status) if status else None
    return f"{EU}/{scheme}/{code}" if code else None
