"""Courses in the words of schema.org, for search engines and other course lists.

What nobody has stated is left out; dates are not made up for the sake of a bigger search result.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from competence_center.learning.enums import Mode
from competence_center.learning.schemas import CourseItem
from reference.labels import Label

Language = Literal["de", "en"]
Thing = dict[str, Any]
MEDIA_TYPE = "application/ld+json"

_MODES = {
    Mode.SELF_PACED: "online",
    Mode.LIVE_ONLINE: "online",
    Mode.ON_SITE: "onsite",
    Mode.BLENDED: "blended",
}
_ROLES = {
    "project_lead": Label(de="Projektleitung", en="Project leads"),
    "it": Label(de="IT", en="IT staff"),
    "management": Label(de="Verwaltungsleitung", en="Heads of administration"),
    "department": Label(de="Fachämter", en="Departments"),
    "council": Label(de="Rat", en="Council members"),
}


@dataclass(frozen=True, slots=True)
class CourseWords:
    """What courses are described with; `platform` has no last slash."""

    platform: str
    language: Language

    def graph(self, courses: Iterable[CourseItem]) -> Thing:
        return {
            "@context": "https://schema.org",
            "@graph": [self._course(course) for course in courses],
        }

    def _course(self, course: CourseItem) -> Thing:
        return _stated(
            "Course",
            # The same in both languages: the course, not one of the pages about it.
            address=f"{self.platform}/lernen/{course.slug}#course",
            name=course.name,
            description=self._text(course.description),
            url=course.url,
            provider=self._provider(course),
            about=[self._text(dimension.name) for dimension in course.dimensions],
            audience=[
                _stated("EducationalAudience", educationalRole=self._text(_ROLES[role]))
                for role in course.roles
            ],
            inLanguage=course.languages,
            isAccessibleForFree=None if course.cost is None else course.cost == "free",
            educationalCredentialAwarded=self._text(course.certificate),
            license=course.license_spdx and f"https://spdx.org/licenses/{course.license_spdx}.html",
            hasCourseInstance=self._instance(course),
            mainEntityOfPage=self._page(course),
        )

    def _provider(self, course: CourseItem) -> Thing:
        known = course.provider.organization
        address = f"{self.platform}/api/accounts/v1/organizations/{known.id}" if known else None
        return _stated("Organization", address=address, name=course.provider.name)

    def _instance(self, course: CourseItem) -> Thing | None:
        if course.mode is None and course.workload is None:
            return None
        return _stated(
            "CourseInstance",
            courseMode=course.mode and _MODES[course.mode],
            courseWorkload=course.workload,
        )

    def _page(self, course: CourseItem) -> Thing:
        english = "/en" if self.language == "en" else ""
        page = f"{self.platform}{english}/lernen/{course.slug}"
        return _stated(
            "WebPage",
            address=page,
            url=page,
            inLanguage=self.language,
            lastReviewed=course.checked_on.isoformat(),
            citation=[source.url for source in course.sources if source.url],
        )

    def _text(self, text: Any) -> str | None:
        """German where nobody has translated it."""
        return (getattr(text, self.language) or text.de) if text else None


def _stated(schema_type: str, *, address: str | None = None, **members: Any) -> Thing:
    named = {"@id": address} if address else {}
    stated = {name: value for name, value in members.items() if value not in (None, "", [])}
    return {"@type": schema_type} | named | stated
