"""Routes of the self-assessments; what belongs to one organisation is never cached."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from chassis.conditional import IfMatch, version_etag
from chassis.csv import CsvResponse
from chassis.database import Session
from chassis.idempotency import Created, IdempotencyKey, create_once
from chassis.identity import KnownPrincipal
from chassis.pagination import Page, link_next_page
from competence_center.assessments import (
    answering,
    comparing,
    exporting,
    renewing,
    service,
    snapshots,
)
from competence_center.assessments.question_sets import Sets, StatementId
from competence_center.assessments.schemas import (
    Answer,
    AnswerContent,
    AnswerList,
    AssessmentExport,
    AssessmentParameters,
    AssessmentResult,
    AssessmentSummary,
    AssessmentVisibility,
    CarryOver,
    Comparison,
    NewAssessment,
    NewSnapshot,
    Snapshot,
    SnapshotList,
    TableParameters,
)

AssessmentId = Annotated[
    UUID, Path(description="As in the list.", examples=["019ab1c2-0000-7000-8000-00000000000a"])
]
SnapshotNumber = Annotated[int, Path(ge=1, le=1000, description="As in the list.", examples=[1])]

PRIVATE = {"Cache-Control": "private, no-store"}

router = APIRouter(prefix="/v1/assessments", tags=["self-assessments"])


@router.post(
    "",
    status_code=201,
    response_model=AssessmentSummary,
    responses={409: {"description": "The organisation has one; `assessment_id` names it."}},
)
async def begin_assessment(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    new: NewAssessment,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Begin the self-assessment of one's municipality, district or association of them.

    There is one for each organisation; its people answer it together, and at first nobody else
    reads it.
    """

    async def create() -> Created:
        begun = await service.begin_assessment(
            session, sets=sets, principal=principal, now=datetime.now(UTC)
        )
        return Created(begun, location=f"/v1/assessments/{begun.id}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.get("")
async def list_assessments(
    request: Request,
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    parameters: Annotated[AssessmentParameters, Query()],
) -> Page[AssessmentSummary]:
    """The one of the own organisation; for coordinators of a Land, those shown to it."""
    page = await service.list_assessments(session, parameters, sets=sets, principal=principal)
    link_next_page(request, response, page.next_cursor)
    response.headers.update(PRIVATE)
    return page


@router.get("/{assessment_id}")
async def get_assessment(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
) -> AssessmentSummary:
    """Who assesses itself, how far it is, and who may read what it holds."""
    found = await service.get_assessment(session, assessment_id, sets=sets, principal=principal)
    response.headers.update(PRIVATE | {"ETag": version_etag(found.version)})
    return found


@router.delete("/{assessment_id}", status_code=204)
async def delete_assessment(
    session: Session,
    principal: KnownPrincipal,
    assessment_id: AssessmentId,
    if_match: IfMatch = None,
) -> None:
    """End it with all answers, notes and held states. It cannot be brought back."""
    await service.delete_assessment(session, assessment_id, if_match=if_match, principal=principal)


@router.put("/{assessment_id}/visibility")
async def choose_assessment_visibility(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
    visibility: AssessmentVisibility,
    if_match: IfMatch = None,
) -> AssessmentSummary:
    """Choose who may read held states; work in progress stays with the organisation."""
    changed = await service.choose_visibility(
        session, assessment_id, visibility, if_match=if_match, sets=sets, principal=principal
    )
    response.headers.update(PRIVATE | {"ETag": version_etag(changed.version)})
    return changed


@router.get("/{assessment_id}/answers")
async def list_answers(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    assessment_id: AssessmentId,
) -> AnswerList:
    """What the people of the organisation have answered so far, each with its own version."""
    response.headers.update(PRIVATE)
    return await answering.list_answers(session, assessment_id, principal=principal)


@router.put(
    "/{assessment_id}/answers/{statement_id}",
    responses={404: {"description": "There is no such self-assessment, or no such statement."}},
)
async def answer_statement(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
    statement_id: Annotated[StatementId, Path()],
    answer: AnswerContent,
    if_match: IfMatch = None,
) -> Answer:
    """Answer one statement, as a whole; `If-Match: "v0"` where nobody has.

    Two people never overwrite each other: the second one gets 412 and decides.
    """
    stored = await answering.answer_statement(
        session,
        assessment_id,
        statement_id,
        answer,
        if_match=if_match,
        sets=sets,
        principal=principal,
        now=datetime.now(UTC),
    )
    response.headers.update(PRIVATE | {"ETag": version_etag(stored.version)})
    return stored


@router.get("/{assessment_id}/result")
async def get_assessment_result(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
) -> AssessmentResult:
    """Means, gaps and three next steps, from the answers of today."""
    response.headers.update(PRIVATE)
    return await service.get_result(session, assessment_id, sets=sets, principal=principal)


@router.get("/{assessment_id}/comparison")
async def get_assessment_comparison(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
) -> Comparison:
    """Medians and quartiles of others of the same kind and size class, from five others on.

    Only last held states of those who share them count, for two years. There is no ranking.
    """
    response.headers.update(PRIVATE)
    return await comparing.compare(
        session, assessment_id, sets=sets, principal=principal, now=datetime.now(UTC)
    )


@router.get("/{assessment_id}/carry-over")
async def preview_carry_over(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
) -> CarryOver:
    """What would happen to the answers in the newest question set; nothing is changed."""
    response.headers.update(PRIVATE)
    return await renewing.preview_carry_over(session, assessment_id, sets=sets, principal=principal)


@router.post(
    "/{assessment_id}/carry-over",
    responses={409: {"description": "It answers the newest question set already."}},
)
async def carry_over(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
    if_match: IfMatch = None,
) -> CarryOver:
    """Hold the state as it is and go on in the newest question set.

    What finds no place there is listed here and stays in `uncarried` of the self-assessment.
    """
    response.headers.update(PRIVATE)
    return await renewing.carry_over(
        session,
        assessment_id,
        if_match=if_match,
        sets=sets,
        principal=principal,
        now=datetime.now(UTC),
    )


@router.post(
    "/{assessment_id}/snapshots",
    status_code=201,
    response_model=Snapshot,
    responses={409: {"description": "Nothing is answered yet, or many states are held already."}},
)
async def hold_state(
    request: Request,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
    new: NewSnapshot,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Hold all answers as they are now, with today's date. A held state never changes."""

    async def create() -> Created:
        state = await snapshots.hold_state(
            session,
            assessment_id,
            new,
            sets=sets,
            principal=principal,
            now=datetime.now(UTC),
        )
        return Created(state, location=f"/v1/assessments/{assessment_id}/snapshots/{state.number}")

    return await create_once(
        session,
        request,
        key=idempotency_key,
        principal=principal.subject,
        payload=new,
        create=create,
    )


@router.get("/{assessment_id}/snapshots")
async def list_snapshots(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    assessment_id: AssessmentId,
) -> SnapshotList:
    """All held states."""
    response.headers.update(PRIVATE)
    return await snapshots.list_snapshots(session, assessment_id, principal=principal)


@router.get(
    "/{assessment_id}/snapshots/{number}",
    responses={404: {"description": "There is no such self-assessment, or no such state."}},
)
async def get_snapshot(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
    number: SnapshotNumber,
) -> Snapshot:
    """One held state with its result; who does not belong to the organisation gets no notes."""
    response.headers.update(PRIVATE)
    return await snapshots.get_snapshot(
        session, assessment_id, number, sets=sets, principal=principal
    )


@router.get("/{assessment_id}/export.json")
async def export_assessment(
    response: Response,
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
) -> AssessmentExport:
    """Answers, result and all held states, to take away."""
    response.headers.update(PRIVATE | _attached("selbsteinschaetzung.json"))
    return await exporting.export_assessment(
        session, assessment_id, sets=sets, principal=principal, now=datetime.now(UTC)
    )


@router.get("/{assessment_id}/export.csv", response_class=CsvResponse)
async def export_assessment_table(
    session: Session,
    principal: KnownPrincipal,
    sets: Sets,
    assessment_id: AssessmentId,
    parameters: Annotated[TableParameters, Query()],
) -> Response:
    """The answers of today for a spreadsheet: UTF-8 with a byte order mark, comma separated."""
    table = await exporting.export_table(
        session,
        assessment_id,
        sets=sets,
        principal=principal,
        language=parameters.language,
    )
    return CsvResponse(table, headers=PRIVATE | _attached("selbsteinschaetzung.csv"))


def _attached(name: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{name}"'}
