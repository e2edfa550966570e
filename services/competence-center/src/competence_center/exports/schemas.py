"""What can be asked of the exports."""

from typing import ClassVar

from chassis.pagination import PageParameters
from competence_center.coverage import Tier
from competence_center.eligibility.judging import Verdict
from competence_center.support_offers.schemas import SupportOfferParameters


class CpsvParameters(PageParameters):
    """Query parameters of the offers in RDF."""


class OfferExportQuery(SupportOfferParameters):
    """The filters of the list, without what is about pages or about one's own place."""

    limit: ClassVar[int]  # type: ignore[misc]
    cursor: ClassVar[str | None]  # type: ignore[misc]
    area: ClassVar[str | None]  # type: ignore[misc]
    tier: ClassVar[list[Tier]]  # type: ignore[misc]
    eligibility: ClassVar[list[Verdict]]  # type: ignore[misc]
