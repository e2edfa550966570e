"""What follows from answers: means, gaps and next steps; the same answers give the same result."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import fmean

from competence_center.assessments.question_sets import (
    LEVEL_NAMES,
    Dimension,
    QuestionSet,
    Statement,
)
from competence_center.assessments.schemas import (
    AssessmentResult,
    DimensionResult,
    HeldAnswer,
    NextStep,
)
from reference.labels import Label

MOST_NEXT_STEPS = 3
# Below it a mean says more about which statements were answered than about the dimension.
LEAST_SHARE_COMPARED = 0.5

Answers = Mapping[str, HeldAnswer]


def by_statement(answers: Iterable[HeldAnswer]) -> Answers:
    return {answer.statement_id: answer for answer in answers}


def result_of(question_set: QuestionSet, answers: Answers) -> AssessmentResult:
    dimensions = [_dimension_result(dimension, answers) for dimension in question_set.dimensions]
    return AssessmentResult(
        set_version=question_set.version,
        statements=sum(each.statements for each in dimensions),
        answered=sum(each.answered for each in dimensions),
        dimensions=dimensions,
        next_steps=next_steps(question_set, answers),
    )


def compared_means(question_set: QuestionSet, answers: Answers) -> dict[str, float]:
    """Current means by dimension, where at least half of what applies is answered."""
    means = {}
    for dimension in question_set.dimensions:
        found = _dimension_result(dimension, answers)
        applying = found.statements - found.not_applicable
        levels = len(_levels(dimension, answers, "current_level"))
        if found.current_mean is not None and levels >= applying * LEAST_SHARE_COMPARED:
            means[dimension.id] = found.current_mean
    return means


def next_steps(question_set: QuestionSet, answers: Answers) -> list[NextStep]:
    """At most three: the largest gap first, then the lowest level, then in the order of the set."""
    # The sort is stable, so what is equal stays in the order of the set.
    found = sorted(_gaps(question_set, answers), key=lambda gap: (-gap.gap, gap.current_level))
    return found[:MOST_NEXT_STEPS]


def is_answered(answer: HeldAnswer | None) -> bool:
    return answer is not None and (
        answer.current_level is not None or answer.not_applicable_because is not None
    )


def _gaps(question_set: QuestionSet, answers: Answers) -> Iterator[NextStep]:
    for dimension, statement in question_set.statements:
        answer = answers.get(statement.id)
        if answer is None or answer.current_level is None or answer.target_level is None:
            continue
        if answer.target_level > answer.current_level:
            yield _next_step(dimension, statement, answer.current_level, answer.target_level)


def _next_step(dimension: Dimension, statement: Statement, current: int, target: int) -> NextStep:
    gap = target - current
    return NextStep(
        statement_id=statement.id,
        dimension_id=dimension.id,
        current_level=current,
        target_level=target,
        gap=gap,
        next_level=current + 1,
        reason=_reason(current, target),
        **dimension.topic_of(statement).model_dump(),
    )


def _reason(current: int, target: int) -> Label:
    gap, now, wanted = target - current, LEVEL_NAMES[current], LEVEL_NAMES[target]
    missing_de = "fehlt eine Stufe" if gap == 1 else f"fehlen {gap} Stufen"
    missing_en = "one level is missing" if gap == 1 else f"{gap} levels are missing"
    return Label(
        de=f"Heute „{now.de}“, Ziel „{wanted.de}“: Es {missing_de}.",
        en=f"Today “{now.en}”, target “{wanted.en}”: {missing_en}.",
    )


def _dimension_result(dimension: Dimension, answers: Answers) -> DimensionResult:
    given = [
        answer
        for statement in dimension.statements
        if (answer := answers.get(statement.id)) is not None
    ]
    gaps = [
        answer.target_level - answer.current_level
        for answer in given
        if answer.current_level is not None and answer.target_level is not None
    ]
    return DimensionResult(
        dimension_id=dimension.id,
        statements=len(dimension.statements),
        answered=sum(map(is_answered, given)),
        not_applicable=sum(answer.not_applicable_because is not None for answer in given),
        current_mean=_mean(_levels(dimension, answers, "current_level")),
        target_mean=_mean(_levels(dimension, answers, "target_level")),
        gap=_mean(gaps),
    )


def _levels(dimension: Dimension, answers: Answers, name: str) -> list[int]:
    found = (answers.get(statement.id) for statement in dimension.statements)
    levels = (getattr(answer, name) for answer in found if answer is not None)
    return [level for level in levels if level is not None]


def _mean(values: Sequence[int]) -> float | None:
    return round(fmean(values), 2) if values else None
