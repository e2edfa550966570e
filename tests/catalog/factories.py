"""Made-up rows with dull defaults, so that a test spells out only what matters."""

from datetime import UTC, date, datetime
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.organizations.models import OrganizationCopy
from catalog.search.indexing import index_made_by, index_solutions
from catalog.solutions.content import SolutionContent
from catalog.solutions.enums import Origin, ReviewDepth, SolutionKind, SolutionStatus
from catalog.solutions.models import Solution
from catalog.solutions.publishing import Review, publish_solution
from catalog.uses.enums import TransferOutcome, UseLevel, UseStatus, Visibility
from catalog.uses.models import Experience, Transfer, Use
from chassis.database import new_id

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOW.date()
REVIEW = Review(ReviewDepth.FORMALLY_CHECKED, reviewed_at=NOW, reason="made up")

AACHEN = "053340002002"
SOLINGEN = "051220000000"
MUENCHEN = "091620000000"

_numbers = count(1)


def make_content(**stated: Any) -> SolutionContent:
    """Content in which everything that is not stated is explicitly unknown."""
    values: dict[str, Any] = {
        "kind": SolutionKind.SOFTWARE,
        "name": "Ein Name",
        "action_fields": ["verwaltung-buergerservice"],
        "is_open_source": True,
        "sources": [
            {"label": "README", "url": None, "checked_on": "2026-11-22", "confidence": "A"}
        ],
        "unknown_as_of": "2026-11-22",
    } | stated
    content = SolutionContent.model_validate(values)
    unstated = content.completeness().unstated
    return content.model_copy(update={"unknown": [*map(str, unstated), *content.unknown]})


async def make_solution(
    session: AsyncSession,
    *,
    slug: str | None = None,
    status: SolutionStatus = SolutionStatus.PUBLISHED,
    now: datetime = NOW,
    **stated: Any,
) -> Solution:
    """A solution that went the way of every publication, then got its status."""
    slug = slug or f"solution-{next(_numbers)}"
    content = make_content(**({"name": slug} | stated))
    solution = Solution(
        id=new_id(),
        slug=slug,
        kind=content.kind,
        name=content.name,
        origin=Origin.ORGANIZATION,
        status=SolutionStatus.DRAFT,
    )
    await publish_solution(
        session, solution, content, review=REVIEW, previous=None, others={}, now=now
    )
    solution.status = status
    if status is SolutionStatus.WITHDRAWN:
        solution.status_reason = {"de": "Wird nicht mehr gepflegt.", "en": None}
        solution.withdrawn_at = now
    await session.flush()
    await index_solutions(session, [solution.id], today=TODAY)
    await session.commit()
    return solution


async def make_use(
    session: AsyncSession,
    solution: Solution,
    *,
    level: UseLevel = UseLevel.DOCUMENTED,
    visibility: Visibility = Visibility.PUBLIC,
    area_key: str | None = AACHEN,
    organization_name: str | None = None,
    **columns: Any,
) -> Use:
    is_confirmed = level is UseLevel.CONFIRMED
    use = Use(
        id=new_id(),
        solution_id=solution.id,
        organization_name=organization_name or f"Stadt {next(_numbers):04}",
        area_key=area_key,
        land=area_key[:2] if area_key else None,
        origin=Origin.ORGANIZATION,
        status=UseStatus.ACTIVE,
        level=level,
        visibility=visibility,
        source_label="Pressemitteilung",
        checked_on=date(2026, 11, 22),
        confirmed_by=uuid4() if is_confirmed else None,
        confirmed_at=NOW if is_confirmed else None,
        **columns,
    )
    session.add(use)
    await session.flush()
    await index_solutions(session, [solution.id], today=TODAY)
    await session.commit()
    return use


async def make_experience(session: AsyncSession, use: Use, **columns: Any) -> Experience:
    experience = Experience(
        id=new_id(),
        use_id=use.id,
        **{
            "visibility": Visibility.PUBLIC,
            "what_did_not_work": {"de": "Es war zu langsam.", "en": None},
        }
        | columns,
    )
    session.add(experience)
    await session.commit()
    return experience


async def make_transfer(
    session: AsyncSession, from_use: Use, to_use: Use, **columns: Any
) -> Transfer:
    transfer = Transfer(
        id=new_id(),
        from_use_id=from_use.id,
        to_use_id=to_use.id,
        **{"visibility": Visibility.PUBLIC, "outcome": TransferOutcome.STOPPED} | columns,
    )
    session.add(transfer)
    await session.commit()
    return transfer


async def make_organization(
    session: AsyncSession,
    organization_id: UUID,
    *,
    name: str = "Stadt",
    kind: str = "municipality",
    area_key: str | None = None,
) -> OrganizationCopy:
    copy = OrganizationCopy(
        id=organization_id, slug=f"organization-{next(_numbers)}", name=name, kind=kind,
        area_key=area_key, copied_at=NOW,
    )  # fmt: skip
    session.add(copy)
    await session.flush()
    await index_made_by(session, [organization_id], today=TODAY)
    await session.commit()
    return copy
