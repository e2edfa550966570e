"""A solution in the words of schema.org, for search engines that read the page of an entry.

Pure functions from what the API tells to JSON-LD. What nobody has stated is left out; offers,
prices and ratings are not made up for the sake of a bigger search result.
"""

import re
from collections.abc import Sequence
from typing import Any, Literal

from catalog.exports.addresses import Addresses
from catalog.exports.dcat import MAX_PLACES, Described
from catalog.organizations.kinds import PUBLIC_BODIES
from catalog.organizations.schemas import OrganizationRef
from catalog.solutions.enums import SolutionKind
from catalog.solutions.schemas import SolutionDetail, SolutionRef
from reference import areas, vocabularies

Language = Literal["de", "en"]
Thing = dict[str, Any]
MEDIA_TYPE = "application/ld+json"

# A `HowTo` would need its steps, and a method of the catalogue has prose.
_TYPES = {
    SolutionKind.SOFTWARE: "SoftwareApplication",
    SolutionKind.PLATFORM: "SoftwareApplication",
    SolutionKind.SERVICE: "Service",
    SolutionKind.SENSOR_HARDWARE: "Product",
    SolutionKind.DATASET: "Dataset",
    SolutionKind.METHOD: "CreativeWork",
    SolutionKind.SPECIFICATION: "CreativeWork",
}
_SPDX_ID = re.compile(r"(?!LicenseRef-)[A-Za-z0-9.+-]+")


def describe_for_search_engines(
    described: Described, addresses: Addresses, *, language: Language
) -> Thing:
    """A graph: the solution, and its source code where that is public."""
    entry = _Entry(described, addresses, language)
    things = [entry.main(), *entry.source_code()]
    return {"@context": "https://schema.org", "@graph": things}


class _Entry:
    def __init__(self, described: Described, addresses: Addresses, language: Language) -> None:
        self.solution = described.solution
        self.area_keys = described.area_keys
        self.addresses = addresses
        self.language = language
        self.type = _TYPES[described.solution.kind]

    def main(self) -> Thing:
        solution = self.solution
        members = {
            "name": solution.name,
            "description": self._text(solution.long_description)
            or self._text(solution.short_description),
            "disambiguatingDescription": self._text(solution.short_description),
            "url": solution.website_url,
            "image": [each.url for each in solution.media if each.kind == "logo"],
            "identifier": [
                _stated("PropertyValue", propertyID=each.scheme, value=each.value)
                for each in solution.identifiers
            ],
            "audience": [
                _stated("Audience", audienceType=label)
                for label in self._labels("size-classes", solution.suitable_for)
            ],
            "mainEntityOfPage": self._page(),
        }
        match self.type:
            case "Service":
                members |= self._service()
            case "Product":
                members |= self._product()
            case "SoftwareApplication":
                members |= self._work() | self._application()
            case _:
                members |= self._work() | {"about": self._labels_of_fields()}
        return _stated(self.type, address=self._name_of(solution), **members)

    def source_code(self) -> list[Thing]:
        solution = self.solution
        if self.type != "SoftwareApplication" or not solution.source_code_url:
            return []
        code = _stated(
            "SoftwareSourceCode",
            address=f"{self.addresses.page(solution.slug)}#source-code",
            name=solution.name,
            codeRepository=solution.source_code_url,
            programmingLanguage=solution.programming_languages,
            license=_license(solution.license_spdx),
            isAccessibleForFree=self._is_free(),
            targetProduct={"@id": self._name_of(solution)},
        )
        return [code]

    def _page(self) -> Thing:
        """Its dates are those of the entry; when the solution itself came out is not known."""
        solution = self.solution
        page = self.addresses.page(solution.slug, self.language)
        return _stated(
            "WebPage",
            address=page,
            url=page,
            inLanguage=self.language,
            datePublished=solution.published_at.isoformat(),
            dateModified=solution.updated_at.isoformat(),
            citation=list(dict.fromkeys(each.url for each in solution.sources if each.url)),
        )

    def _work(self) -> Thing:
        solution = self.solution
        status = "withdrawn" if solution.withdrawn else solution.development_status
        return {
            "keywords": solution.keywords,
            "creativeWorkStatus": status,
            "creator": self._makers(),
            "license": _license(solution.license_spdx),
            "isAccessibleForFree": self._is_free(),
            "funder": [_stated("Organization", name=each.name) for each in solution.funded_by],
            "isPartOf": self._reference(solution.part_of),
            "isBasedOn": self._reference(solution.fork_of),
        }

    def _application(self) -> Thing:
        solution = self.solution
        manual = solution.documentation_url
        return {
            "applicationCategory": self._labels_of_fields(),
            "featureList": self._text(solution.features),
            "screenshot": [each.url for each in solution.media if each.kind == "screenshot"],
            "softwareHelp": _stated("CreativeWork", url=manual) if manual else None,
            "softwareRequirements": [
                each.name for each in solution.depends_on if not each.is_optional
            ],
        }

    def _service(self) -> Thing:
        """Where it is known to be used is where it is known to be offered."""
        known = {key: area for key in self.area_keys if (area := areas.get(key))}
        return {
            "category": self._labels_of_fields(),
            "provider": self._makers(),
            "areaServed": [
                _stated("AdministrativeArea", identifier=key, name=area.name)
                for key, area in sorted(known.items())[:MAX_PLACES]
            ],
        }

    def _product(self) -> Thing:
        return {
            "category": self._labels_of_fields(),
            "keywords": self.solution.keywords,
            "manufacturer": self._makers(),
        }

    def _makers(self) -> list[Thing]:
        owner = [self.solution.owner] if self.solution.owner else []
        return [self._organization(each) for each in [*owner, *self.solution.further_makers]]

    def _organization(self, organization: OrganizationRef) -> Thing:
        is_public = organization.kind in PUBLIC_BODIES
        return _stated(
            "GovernmentOrganization" if is_public else "Organization",
            address=self.addresses.organization(organization.id),
            name=organization.name,
        )

    def _is_free(self) -> bool | None:
        """Open source is free of charge; what is not may be either."""
        return True if self.solution.is_open_source else None

    def _reference(self, other: SolutionRef | None) -> Thing | None:
        return {"@id": self._name_of(other), "name": other.name} if other else None

    def _name_of(self, solution: SolutionDetail | SolutionRef) -> str:
        """The same in both languages: the solution, not one of the pages about it."""
        return f"{self.addresses.page(solution.slug)}#solution"

    def _labels_of_fields(self) -> list[str]:
        return self._labels("action-fields", self.solution.action_fields)

    def _labels(self, vocabulary: str, ids: Sequence[str]) -> list[str]:
        concepts = [vocabularies.concept(vocabulary, each) for each in ids]
        return [getattr(each.label, self.language) for each in concepts if each]

    def _text(self, texts: Any) -> Any:
        """German where nobody has translated it."""
        return (getattr(texts, self.language) or texts.de) if texts else None


def _license(spdx: str | None) -> str | Thing | None:
    """The address of a licence; an expression of several ones has none."""
    if spdx is None:
        return None
    if _SPDX_ID.fullmatch(spdx):
        return f"https://spdx.org/licenses/{spdx}.html"
    return _stated("CreativeWork", name=spdx)


def _stated(schema_type: str, *, address: str | None = None, **members: Any) -> Thing:
    named = {"@id": address} if address else {}
    stated = {name: value for name, value in members.items() if value not in (None, "", [])}
    return {"@type": schema_type} | named | stated
