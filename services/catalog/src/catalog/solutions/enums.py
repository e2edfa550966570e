"""Closed lists of the solution model; labels stand in the vocabularies of the same names."""

from enum import StrEnum


class SolutionKind(StrEnum):
    SOFTWARE = "software"
    PLATFORM = "platform"
    SERVICE = "service"
    SENSOR_HARDWARE = "sensor_hardware"
    DATASET = "dataset"
    METHOD = "method"
    SPECIFICATION = "specification"


class SolutionStatus(StrEnum):
    DRAFT = "draft"
    IN_REVIEW = "in_review"
    REJECTED = "rejected"
    PUBLISHED = "published"
    STALE = "stale"
    WITHDRAWN = "withdrawn"
    ARCHIVED = "archived"


class ReviewDepth(StrEnum):
    FORMALLY_CHECKED = "formally_checked"
    EVIDENCE_CHECKED = "evidence_checked"
    CONFIRMED_IN_PRACTICE = "confirmed_in_practice"


class Origin(StrEnum):
    """Who brought an entry or a use in: the sourced files, an organisation, another catalogue.

    `demo` is invented, for trying out.
    """

    SOURCED_ENTRY = "sourced_entry"
    ORGANIZATION = "organization"
    IMPORT = "import"
    DEMO = "demo"


class DevelopmentStatus(StrEnum):
    """Source: publiccode.yml 0.7, `developmentStatus`."""

    CONCEPT = "concept"
    DEVELOPMENT = "development"
    BETA = "beta"
    STABLE = "stable"
    OBSOLETE = "obsolete"


class ScalingPhase(StrEnum):
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    P5 = "P5"


class ClaimSubject(StrEnum):
    ACCESSIBILITY = "accessibility"
    PRIVACY = "privacy"
    SECURITY = "security"
    USES_AI = "uses_ai"
    STANDARD = "standard"
    OPENNESS = "openness"


class ClaimValue(StrEnum):
    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class EvidenceLevel(StrEnum):
    DECLARED = "declared"
    DOCUMENTED = "documented"
    TESTED = "tested"
    CONFIRMED_IN_PRACTICE = "confirmed_in_practice"


class Confidence(StrEnum):
    """How sure a source is: A seen at the origin, B on another page, V checked, S secondary."""

    A = "A"
    B = "B"
    V = "V"
    S = "S"


class Workstream(StrEnum):
    TECHNICAL = "technical"
    ORGANIZATIONAL = "organizational"
    FINANCIAL = "financial"
    ECONOMIC_LEGAL = "economic_legal"


class PrerequisiteLevel(StrEnum):
    MUST = "must"
    SHOULD = "should"


class CheckOperator(StrEnum):
    """How a municipality's attribute is compared in a machine check of a prerequisite."""

    EQUALS = "equals"
    ONE_OF = "one_of"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    HAS = "has"


class LegalForm(StrEnum):
    OWN = "own"
    IN_HOUSE = "in_house"
    INTERMUNICIPAL = "intermunicipal"
    ASSOCIATION = "association"
    COMPANY = "company"


class StandardSupportLevel(StrEnum):
    FULL = "full"
    PARTIAL = "partial"
    PLANNED = "planned"


# What anyone may open by its address; `withdrawn` shows its reason and is not listed.
PUBLIC_STATUSES = (SolutionStatus.PUBLISHED, SolutionStatus.STALE, SolutionStatus.WITHDRAWN)
LISTED_STATUSES = (SolutionStatus.PUBLISHED, SolutionStatus.STALE)
