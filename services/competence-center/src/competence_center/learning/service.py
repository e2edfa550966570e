"""What can be read of courses and learning paths."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.pagination import cursor_scope, decode_cursor, encode_cursor
from chassis.types import LocalizedText
from competence_center.assessments.question_sets import QuestionSet
from competence_center.learning import repository
from competence_center.learning.errors import CourseNotFound
from competence_center.learning.models import Course
from competence_center.learning.paths import LearningPath, ReadingEntry, StepEntry
from competence_center.learning.schemas import (
    CourseItem,
    CoursePage,
    CourseParameters,
    DimensionRef,
    LearningPathItem,
    LearningPathList,
    LearningPathParameters,
    LearningStep,
    Provider,
    Reading,
)
from competence_center.organizations.schemas import OrganizationRef
from competence_center.sources import Source

# Bounds the export; there are a few dozen.
MAX_COURSES = 1_000


async def list_courses(
    session: AsyncSession, parameters: CourseParameters, *, questions: QuestionSet
) -> CoursePage:
    """One page of courses by slug."""
    scope = cursor_scope("list_courses", parameters)
    after = decode_cursor(parameters.cursor, scope, str)
    rows = await repository.list_courses(
        session, parameters, after=None if after is None else str(after[0])
    )
    page = rows[: parameters.limit]
    return CoursePage(
        items=[_item(course, questions) for course in page],
        next_cursor=encode_cursor(scope, page[-1].slug) if len(rows) > len(page) else None,
        total=await repository.count_courses(session, parameters),
        facets=await repository.count_course_facets(session, parameters),
        dimensions=_dimensions((each.id for each in questions.dimensions), questions),
    )


async def get_course(session: AsyncSession, slug: str, *, questions: QuestionSet) -> CourseItem:
    """
    Raises:
        CourseNotFound: no course has this slug.
    """
    course = await repository.find_course(session, slug)
    if course is None:
        raise CourseNotFound(f"There is no course {slug}. See GET /v1/courses for all of them.")
    return _item(course, questions)


async def list_all_courses(session: AsyncSession, *, questions: QuestionSet) -> list[CourseItem]:
    courses = await repository.list_all(session, limit=MAX_COURSES)
    return [_item(course, questions) for course in courses]


async def list_learning_paths(
    session: AsyncSession,
    paths: Sequence[LearningPath],
    parameters: LearningPathParameters,
    *,
    questions: QuestionSet,
) -> LearningPathList:
    chosen = [path for path in paths if _is_asked_for(path, parameters)]
    slugs = {step.course for path in chosen for step in path.steps if step.course}
    courses = {
        slug: _item(course, questions)
        for slug, course in (await repository.find_courses(session, slugs)).items()
    }
    return LearningPathList(items=[_path(path, courses, questions) for path in chosen])


def _is_asked_for(path: LearningPath, parameters: LearningPathParameters) -> bool:
    has_role = not parameters.role or path.role in parameters.role
    return has_role and (
        not parameters.dimension or not set(parameters.dimension).isdisjoint(path.dimensions)
    )


def _path(
    path: LearningPath, courses: Mapping[str, CourseItem], questions: QuestionSet
) -> LearningPathItem:
    return LearningPathItem(
        slug=path.slug,
        role=path.role,
        dimensions=_dimensions(path.dimensions, questions),
        title=path.title,
        goal=path.goal,
        # A course that has gone leaves the rest of the path in place.
        steps=[_step(step, courses) for step in path.steps if step.course in {None, *courses}],
    )


def _step(step: StepEntry, courses: Mapping[str, CourseItem]) -> LearningStep:
    return LearningStep(
        purpose=step.purpose,
        course=courses[step.course] if step.course else None,
        reading=step.reading and _reading(step.reading),
    )


def _reading(entry: ReadingEntry) -> Reading:
    return Reading(title=entry.title, url=entry.url, checked_on=entry.checked_on)


def _item(course: Course, questions: QuestionSet) -> CourseItem:
    organization = course.organization
    return CourseItem(
        id=course.id,
        slug=course.slug,
        name=course.name,
        provider=Provider(
            name=course.provider_name,
            organization=organization and OrganizationRef.model_validate(organization),
        ),
        description=LocalizedText(de=course.description_de, en=course.description_en),
        roles=course.roles,
        dimensions=_dimensions(course.dimensions, questions),
        mode=course.mode,
        workload=course.workload,
        cost=course.cost,
        fees_description=_text(course.fees_description_de, course.fees_description_en),
        certificate=_text(course.certificate_de, course.certificate_en),
        languages=course.languages,
        license_spdx=course.license_spdx,
        lands=course.lands,
        url=course.website_url,
        checked_on=course.checked_on,
        sources=[Source.model_validate(source) for source in course.sources],
        version=course.version,
    )


def _dimensions(ids: Iterable[str], questions: QuestionSet) -> list[DimensionRef]:
    """A dimension that a new question set has dropped is left out."""
    names = {each.id: each.name for each in questions.dimensions}
    return [DimensionRef(id=each, name=names[each]) for each in ids if each in names]


def _text(de: str | None, en: str | None) -> LocalizedText | None:
    return None if de is None else LocalizedText(de=de, en=en)
