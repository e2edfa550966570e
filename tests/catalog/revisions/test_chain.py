"""Revisions are numbered, chained and never changed."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.revisions.models import Revision
from catalog.revisions.service import chained_hash, hash_of
from catalog.solutions.content import SolutionContent
from catalog.solutions.errors import SolutionIncomplete
from catalog.solutions.models import Solution
from catalog.solutions.publishing import publish_solution
from catalog.solutions.repository import WITH_PARTS
from tests.catalog.factories import NOW, REVIEW, make_content, make_solution


async def revisions_of(session: AsyncSession, solution: Solution) -> list[Revision]:
    statement = select(Revision).where(Revision.solution_id == solution.id)
    return list(await session.scalars(statement.order_by(Revision.number)))


async def publish_again(session: AsyncSession, solution: Solution, **stated: object) -> None:
    previous = (await revisions_of(session, solution))[-1]
    await publish_solution(
        session,
        solution,
        make_content(**stated),
        review=REVIEW,
        previous=previous,
        others={},
        now=NOW + timedelta(days=1),
    )
    await session.commit()


class TestRevisions:
    async def test_each_publication_adds_one_to_the_chain(self, session: AsyncSession) -> None:
        solution = await make_solution(session, name="Pegel")

        await publish_again(session, solution, name="Pegelkarte")

        first, second = await revisions_of(session, solution)
        assert (first.number, first.previous_hash) == (1, None)
        assert (second.number, second.previous_hash) == (2, first.revision_hash)
        assert second.changed_fields == ["name"]
        assert second.content["name"] == "Pegelkarte"
        assert solution.revision_number == 2

    async def test_the_hashes_can_be_computed_from_what_is_stored(
        self, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, features={"de": ["Ä", "ß"]})
        solution_id = solution.id
        session.expunge_all()

        (revision,) = await session.scalars(
            select(Revision).where(Revision.solution_id == solution_id)
        )

        assert revision.content_hash == hash_of(revision.content)
        assert revision.revision_hash == chained_hash(revision)

    async def test_the_rows_hold_all_that_was_published(self, session: AsyncSession) -> None:
        content = make_content(
            name="Pegel",
            features={"de": ["eins"], "en": ["one"]},
            interfaces=[{"direction": "out", "protocol": "REST"}],
            supports=[{"standard": "oparl", "version": "1.1", "level": "full"}],
            claims=[{"subject": "uses_ai", "value": "no", "level": "declared"}],
            operator_models=[{"operator": "Zweckverband", "legal_form": "intermunicipal"}],
            prerequisites=[
                {
                    "workstream": "technical",
                    "level": "must",
                    "text": {"de": "Sensoren"},
                    "check": {"attribute": "population", "operator": "at_least", "value": "5000"},
                }
            ],
            identifiers=[{"scheme": "repository", "value": "example.org/pegel"}],
            risk_flags=[{"code": "prototype"}],
            last_seen="2025-09",
        )
        solution = await make_solution(session, **content.model_dump(exclude_defaults=True))
        solution_id = solution.id
        session.expunge_all()

        statement = select(Solution).where(Solution.id == solution_id).options(*WITH_PARTS)
        row = (await session.scalars(statement)).one()

        assert SolutionContent.model_validate(row) == content

    @pytest.mark.parametrize("statement", [update(Revision).values(reason="x"), delete(Revision)])
    async def test_nobody_changes_or_removes_one(
        self, session: AsyncSession, statement: object
    ) -> None:
        await make_solution(session)

        with pytest.raises(IntegrityError, match="never changed"):
            await session.execute(statement)  # type: ignore[call-overload]

    async def test_an_entry_with_a_gap_is_not_published(self, session: AsyncSession) -> None:
        solution = await make_solution(session)
        previous = (await revisions_of(session, solution))[-1]
        content = make_content().model_copy(update={"unknown": []})

        with pytest.raises(SolutionIncomplete, match="long_description"):
            await publish_solution(
                session, solution, content, review=REVIEW, previous=previous, others={}, now=NOW
            )
