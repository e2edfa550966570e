"""What is known about an entry beside its content, loaded for several at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.offers import service as offers
from catalog.offers.models import Offer
from catalog.organizations.service import find_copies
from catalog.solutions import service as solutions
from catalog.solutions.content import SolutionContent
from catalog.solutions.enums import ClaimSubject
from catalog.solutions.records import Claim, Source
from catalog.solutions.service import PublicSolution
from catalog.uses import service as uses
from catalog.uses.models import Use

USES_SHOWN = 10
OFFERS_SHOWN = 5


class OfSolution(Protocol):
    @property
    def solution_id(self) -> UUID: ...


Part = TypeVar("Part", bound=OfSolution)


@dataclass(frozen=True, slots=True)
class Subject:
    """An entry with its first uses, the offers that hold today, and names of organisations."""

    published: PublicSolution
    uses: Sequence[Use]
    offers: Sequence[Offer]
    names: Mapping[UUID, str]
    today: date

    @property
    def slug(self) -> str:
        return self.published.solution.slug

    @property
    def name(self) -> str:
        return self.content.name

    @property
    def content(self) -> SolutionContent:
        return self.published.content

    @property
    def makers(self) -> list[str]:
        """Names of owner and further makers, as far as they have been copied."""
        owner_id = self.content.owner_id
        ids = [*([owner_id] if owner_id else []), *self.content.further_maker_ids]
        return [self.names[maker_id] for maker_id in ids if maker_id in self.names]

    def claims(self, subject: ClaimSubject) -> list[Claim]:
        return [claim for claim in self.content.claims if claim.subject is subject]

    def source_of(self, field: str) -> Source | None:
        """The source that backs this field; otherwise one that backs the whole entry."""
        sources = self.content.sources
        whole = (source for source in sources if not source.fields)
        return next((s for s in sources if field in s.fields), next(whole, None))

    def is_expired(self, claim: Claim) -> bool:
        return claim.valid_until is not None and claim.valid_until < self.today


async def load_subjects(
    session: AsyncSession, slugs: Sequence[str], *, today: date
) -> list[Subject]:
    """In the order of the slugs; at most four statements, however many there are.

    Raises:
        SolutionNotFound: one is missing, or the public may not see it; the text names it.
    """
    published = await solutions.get_all_public(session, slugs)
    ids = [entry.solution.id for entry in published]
    uses_of = _by_solution(await uses.find_first_public(session, ids, per_solution=USES_SHOWN))
    offers_of = _by_solution(
        await offers.find_first_valid(session, ids, on=today, per_solution=OFFERS_SHOWN)
    )
    named = {maker_id for entry in published for maker_id in entry.content.further_maker_ids}
    named |= {offer.provider_id for offered in offers_of.values() for offer in offered}
    names = {copy.id: copy.name for copy in await find_copies(session, sorted(named))}
    names |= {entry.owner.id: entry.owner.name for entry in published if entry.owner}
    return [
        Subject(
            published=entry,
            uses=uses_of[entry.solution.id],
            offers=offers_of[entry.solution.id],
            names=names,
            today=today,
        )
        for entry in published
    ]


def _by_solution(parts: Iterable[Part]) -> defaultdict[UUID, list[Part]]:
    grouped: defaultdict[UUID, list[Part]] = defaultdict(list)
    for part in parts:
        grouped[part.solution_id].append(part)
    return grouped
