"""What can be read of implementation steps."""

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from chassis.types import LocalizedText
from knowledge.implementation_steps import repository
from knowledge.implementation_steps.models import ImplementationStep
from knowledge.implementation_steps.schemas import (
    ImplementationStepItem,
    ImplementationStepPage,
    ImplementationStepParameters,
)
from knowledge.periods import period_of
from knowledge.sources import Source


async def list_implementation_steps(
    session: AsyncSession, parameters: ImplementationStepParameters
) -> ImplementationStepPage:
    """One page of steps, by number."""
    scope = cursor_scope("list_implementation_steps", parameters)
    keys = decode_cursor(parameters.cursor, scope, int)
    after = keys[0] if keys else None
    rows = await repository.list_implementation_steps(session, parameters, after=after)
    page = rows[: parameters.limit]
    return ImplementationStepPage(
        items=[_item(step) for step in page],
        next_cursor=encode_cursor(scope, page[-1].number) if len(rows) > len(page) else None,
        total=await repository.count_implementation_steps(session, parameters),
    )


def _item(step: ImplementationStep) -> ImplementationStepItem:
    return ImplementationStepItem(
        id=step.id,
        slug=step.slug,
        number=step.number,
        title=LocalizedText(de=step.title_de, en=step.title_en),
        description=LocalizedText(de=step.description_de, en=step.description_en),
        status=step.status,
        happened_on=step.happened_on,
        period=period_of(
            step.period_from,
            step.period_to,
            note_de=step.period_note_de,
            note_en=step.period_note_en,
        ),
        sources=[Source.model_validate(source) for source in step.sources],
    )
