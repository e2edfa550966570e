"""Routes of the courses and learning paths."""

from collections.abc import Sequence
from typing import Annotated

import orjson
from fastapi import APIRouter, Query, Request, Response

from chassis.answers import answers
from chassis.database import Session
from chassis.pagination import link_next_page
from chassis.public_address import public_address
from chassis.types import Slug
from competence_center.assessments.question_sets import Sets
from competence_center.learning import service
from competence_center.learning.paths import Paths
from competence_center.learning.schema_org import MEDIA_TYPE, CourseWords, Language
from competence_center.learning.schemas import (
    CourseItem,
    CoursePage,
    CourseParameters,
    LearningPathList,
    LearningPathParameters,
    SchemaOrgParameters,
)

router = APIRouter(prefix="/v1", tags=["learning"])


@router.get("/courses")
async def list_courses(
    request: Request,
    response: Response,
    session: Session,
    sets: Sets,
    parameters: Annotated[CourseParameters, Query()],
) -> CoursePage:
    """Courses of others for people in municipalities, by slug: nobody can buy a better place."""
    page = await service.list_courses(session, parameters, questions=sets.current)
    link_next_page(request, response, page.next_cursor)
    return page


@router.get("/courses.jsonld", response_class=Response, responses=answers(MEDIA_TYPE))
async def export_courses(
    request: Request,
    session: Session,
    sets: Sets,
    parameters: Annotated[SchemaOrgParameters, Query()],
) -> Response:
    """All courses in the words of schema.org: `Course` with `CourseInstance`."""
    courses = await service.list_all_courses(session, questions=sets.current)
    return _in_schema_org(courses, request, language=parameters.language)


@router.get("/courses/{slug}", responses={404: {"description": "No course has this slug."}})
async def get_course(session: Session, sets: Sets, slug: Slug) -> CourseItem:
    """One course."""
    return await service.get_course(session, slug, questions=sets.current)


@router.get(
    "/courses/{slug}/schema-org",
    response_class=Response,
    responses=answers(MEDIA_TYPE) | {404: {"description": "No course has this slug."}},
)
async def get_course_schema_org(
    request: Request,
    session: Session,
    sets: Sets,
    slug: Slug,
    parameters: Annotated[SchemaOrgParameters, Query()],
) -> Response:
    """A course in the words of schema.org, as it stands in the page for search engines."""
    course = await service.get_course(session, slug, questions=sets.current)
    return _in_schema_org([course], request, language=parameters.language)


@router.get("/learning-paths")
async def list_learning_paths(
    session: Session,
    sets: Sets,
    paths: Paths,
    parameters: Annotated[LearningPathParameters, Query()],
) -> LearningPathList:
    """Courses and readings in an order, for one role each."""
    return await service.list_learning_paths(session, paths, parameters, questions=sets.current)


def _in_schema_org(
    courses: Sequence[CourseItem], request: Request, *, language: Language
) -> Response:
    words = CourseWords(public_address(request), language)
    return Response(orjson.dumps(words.graph(courses)), media_type=MEDIA_TYPE)
