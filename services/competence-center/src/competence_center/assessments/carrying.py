"""Which answers hold in a newer question set, and which find no place there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from competence_center.assessments.question_sets import QuestionSet, QuestionSets, Statement
from competence_center.assessments.schemas import HeldAnswer, UncarriedAnswer

Because = Literal["ended", "merged"]


@dataclass(frozen=True, slots=True)
class Carried:
    """`statement_ids` says under which id each answer goes on, by the id that it has now."""

    to: QuestionSet
    statement_ids: Mapping[str, str]
    uncarried: list[UncarriedAnswer]

    @property
    def new_statements(self) -> list[str]:
        answered = set(self.statement_ids.values())
        return [each.id for _, each in self.to.statements if each.id not in answered]


def carry(sets: QuestionSets, version: str, answers: Iterable[HeldAnswer]) -> Carried:
    """Follow answers from their set through all later ones, one after the other."""
    held = {answer.statement_id: answer for answer in answers}
    # By the id in the set that was reached: the id in the set from which it went out.
    origins = {statement_id: statement_id for statement_id in held}
    reached = sets.get(version)
    uncarried: list[UncarriedAnswer] = []
    for newer in sets.since(version):
        origins, lost = _step(newer, origins, held)
        uncarried += [
            _uncarried(reached.by_id[now], held[origin], reached.version, because)
            for now, (origin, because) in lost.items()
        ]
        reached = newer
    return Carried(reached, {origin: now for now, origin in origins.items()}, uncarried)


def _step(
    newer: QuestionSet, origins: Mapping[str, str], held: Mapping[str, HeldAnswer]
) -> tuple[dict[str, str], dict[str, tuple[str, Because]]]:
    carried: dict[str, str] = {}
    lost: dict[str, tuple[str, Because]] = {}
    used: set[str] = set()
    for statement in newer.by_id.values():
        former = [each for each in _sources(statement) if each in origins]
        used.update(former)
        if not former:
            continue
        if len({_levels(held[origins[each]]) for each in former}) == 1:
            first, *others = former
            carried[statement.id] = origins[first]
        else:
            others = former
        # The same levels say it all; only what stands beside them would be lost.
        lost |= {
            each: (origins[each], "merged")
            for each in others
            if statement.id not in carried or _has_words(held[origins[each]])
        }
    ended: Because = "ended"
    lost |= {now: (origin, ended) for now, origin in origins.items() if now not in used}
    return carried, lost


def _sources(statement: Statement) -> list[str]:
    return list(dict.fromkeys([statement.id, *statement.former_ids]))


def _levels(answer: HeldAnswer) -> tuple[int | None, int | None, bool]:
    does_not_apply = answer.not_applicable_because is not None
    return answer.current_level, answer.target_level, does_not_apply


def _has_words(answer: HeldAnswer) -> bool:
    return bool(answer.note or answer.not_applicable_because or answer.evidence)


def _uncarried(
    statement: Statement, answer: HeldAnswer, version: str, because: Because
) -> UncarriedAnswer:
    content = answer.model_dump(exclude={"statement_id"})
    return UncarriedAnswer(
        statement_id=statement.id,
        set_version=version,
        text=statement.text,
        because=because,
        **content,
    )
