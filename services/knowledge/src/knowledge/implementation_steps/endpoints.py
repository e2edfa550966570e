"""Routes of the implementation steps."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from chassis.database import Session
from chassis.pagination import link_next_page
from knowledge.implementation_steps import service
from knowledge.implementation_steps.schemas import (
    ImplementationStepPage,
    ImplementationStepParameters,
)

router = APIRouter(tags=["implementation steps"])


@router.get("/v1/implementation-steps")
async def list_implementation_steps(
    request: Request,
    response: Response,
    session: Session,
    parameters: Annotated[ImplementationStepParameters, Query()],
) -> ImplementationStepPage:
    """How far the programme has come, as the federal sources say it, in their order."""
    page = await service.list_implementation_steps(session, parameters)
    link_next_page(request, response, page.next_cursor)
    return page
