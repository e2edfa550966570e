"""Words for the closed lists of the solution model that are no vocabulary."""

from collections.abc import Mapping
from types import MappingProxyType

from catalog.solutions.enums import (
    ClaimSubject,
    ClaimValue,
    Confidence,
    EvidenceLevel,
    LegalForm,
    PrerequisiteLevel,
    ReviewDepth,
    SolutionStatus,
    StandardSupportLevel,
    Workstream,
)
from reference import vocabularies
from reference.labels import Label

YES = Label(de="Ja", en="Yes")
NO = Label(de="Nein", en="No")

CLAIM_VALUES: Mapping[ClaimValue, Label] = MappingProxyType(
    {
        ClaimValue.YES: YES,
        ClaimValue.PARTLY: Label(de="Teilweise", en="Partly"),
        ClaimValue.NO: NO,
    }
)
CLAIM_SUBJECTS: Mapping[ClaimSubject, Label] = MappingProxyType(
    {
        ClaimSubject.ACCESSIBILITY: Label(de="Barrierefreiheit", en="Accessibility"),
        ClaimSubject.PRIVACY: Label(de="Datenschutz", en="Privacy"),
        ClaimSubject.SECURITY: Label(de="Sicherheit", en="Security"),
        ClaimSubject.USES_AI: Label(de="Einsatz von KI", en="Use of AI"),
        ClaimSubject.STANDARD: Label(de="Standard", en="Standard"),
        ClaimSubject.OPENNESS: Label(de="Offenheit", en="Openness"),
    }
)
CONFIDENCES: Mapping[Confidence, Label] = MappingProxyType(
    {
        Confidence.A: Label(de="am Ursprung gelesen", en="read at the origin"),
        Confidence.B: Label(de="auf einer anderen Seite gelesen", en="read on another page"),
        Confidence.V: Label(de="geprüft", en="checked"),
        Confidence.S: Label(de="aus zweiter Hand", en="second-hand"),
    }
)
EVIDENCE_LEVELS: Mapping[EvidenceLevel, Label] = MappingProxyType(
    {
        EvidenceLevel.DECLARED: Label(de="nur erklärt", en="declared only"),
        EvidenceLevel.DOCUMENTED: Label(de="mit Unterlagen belegt", en="documented"),
        EvidenceLevel.TESTED: Label(de="geprüft", en="tested"),
        EvidenceLevel.CONFIRMED_IN_PRACTICE: Label(
            de="in der Praxis bestätigt", en="confirmed in practice"
        ),
    }
)
LEGAL_FORMS: Mapping[LegalForm, Label] = MappingProxyType(
    {
        LegalForm.OWN: Label(de="Eigenbetrieb", en="run by itself"),
        LegalForm.IN_HOUSE: Label(de="Inhouse-Gesellschaft", en="in-house company"),
        LegalForm.INTERMUNICIPAL: Label(
            de="interkommunale Zusammenarbeit", en="intermunicipal cooperation"
        ),
        LegalForm.ASSOCIATION: Label(de="Verein", en="association"),
        LegalForm.COMPANY: Label(de="Unternehmen", en="company"),
    }
)
PREREQUISITE_LEVELS: Mapping[PrerequisiteLevel, Label] = MappingProxyType(
    {
        PrerequisiteLevel.MUST: Label(de="notwendig", en="required"),
        PrerequisiteLevel.SHOULD: Label(de="empfohlen", en="recommended"),
    }
)
WORKSTREAMS: Mapping[Workstream, Label] = MappingProxyType(
    {
        Workstream.TECHNICAL: Label(de="Technisch", en="Technical"),
        Workstream.ORGANIZATIONAL: Label(de="Organisatorisch", en="Organisational"),
        Workstream.FINANCIAL: Label(de="Finanziell", en="Financial"),
        Workstream.ECONOMIC_LEGAL: Label(
            de="Wirtschaftlich und rechtlich", en="Economic and legal"
        ),
    }
)
REVIEW_DEPTHS: Mapping[ReviewDepth, Label] = MappingProxyType(
    {
        ReviewDepth.FORMALLY_CHECKED: Label(de="formal geprüft", en="formally checked"),
        ReviewDepth.EVIDENCE_CHECKED: Label(de="Belege geprüft", en="evidence checked"),
        ReviewDepth.CONFIRMED_IN_PRACTICE: Label(
            de="in der Praxis bestätigt", en="confirmed in practice"
        ),
    }
)
PUBLIC_STATUSES: Mapping[SolutionStatus, Label] = MappingProxyType(
    {
        SolutionStatus.PUBLISHED: Label(de="veröffentlicht", en="published"),
        SolutionStatus.STALE: Label(
            de="seit über zwölf Monaten nicht bestätigt", en="not confirmed for over twelve months"
        ),
        SolutionStatus.WITHDRAWN: Label(de="zurückgezogen", en="withdrawn"),
    }
)
SUPPORT_LEVELS: Mapping[StandardSupportLevel, Label] = MappingProxyType(
    {
        StandardSupportLevel.FULL: Label(de="vollständig", en="fully"),
        StandardSupportLevel.PARTIAL: Label(de="teilweise", en="partly"),
        StandardSupportLevel.PLANNED: Label(de="geplant", en="planned"),
    }
)
# Codes of risk flags are open: what is not listed here is shown as it is written.
RISK_FLAGS: Mapping[str, Label] = MappingProxyType(
    {
        "discontinued": Label(de="Wird nicht weiterentwickelt", en="No longer developed"),
        "in_development": Label(de="Noch in Entwicklung", en="Still in development"),
        "license_not_seen": Label(
            de="Keine Lizenz für den Quelltext gefunden", en="No licence found for the source code"
        ),
        "license_variant_unclear": Label(
            de="Genaue Fassung der Lizenz unklar", en="Exact version of the licence unclear"
        ),
        "no_repository_seen": Label(
            de="Kein öffentlicher Quelltext gefunden", en="No public source code found"
        ),
        "open_source_announced": Label(
            de="Offener Quelltext erst angekündigt", en="Open source announced only"
        ),
        "prototype": Label(de="Prototyp", en="Prototype"),
        "purpose_not_described": Label(
            de="Zweck nicht genau beschrieben", en="Purpose not described precisely"
        ),
    }
)


def word(vocabulary: str, concept_id: str) -> Label:
    """The label of a concept; the id itself for what the vocabulary no longer has."""
    concept = vocabularies.concept(vocabulary, concept_id)
    return concept.label if concept else Label(de=concept_id, en=concept_id)


def risk_flag(code: str) -> Label:
    written = code.replace("_", " ")
    return RISK_FLAGS.get(code, Label(de=written, en=written))
