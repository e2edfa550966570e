"""Holds a rule against facts: yes, no, or not known, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from competence_center.eligibility.facts import Facts
from competence_center.eligibility.rules import VOCABULARIES, Fact, Rule
from competence_center.eligibility.sentences import either, known, requirement, unknown
from reference.labels import Label


class Verdict(StrEnum):
    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence or two; `missing` are the statements that would decide it."""

    text: Label
    missing: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    verdict: Verdict
    reasons: tuple[Reason, ...] = ()


def judge(rule: Rule, facts: Facts, *, is_negated: bool = False) -> Judgement:
    """The verdict and the comparisons that decide it, in the order of the rule.

    What is not known decides nothing where the rest is clear: "all" fails by one no, "any" holds
    by one yes (Kleene's logic of three values).
    """
    if rule.negated is not None:
        return judge(rule.negated, facts, is_negated=not is_negated)
    if rule.fact is not None:
        return _compare(rule.fact, rule, facts, is_negated=is_negated)
    parts = rule.all_of or rule.any_of or ()
    judged = [judge(part, facts, is_negated=is_negated) for part in parts]
    # De Morgan: not all of them is one of them not.
    return _all(judged) if (rule.all_of is not None) != is_negated else _any(judged)


def _all(judged: Sequence[Judgement]) -> Judgement:
    for verdict in (Verdict.NOT_ELIGIBLE, Verdict.UNKNOWN):
        deciding = [each for each in judged if each.verdict is verdict]
        if deciding:
            return Judgement(verdict, _reasons(deciding))
    return Judgement(Verdict.ELIGIBLE, _reasons(judged))


def _any(judged: Sequence[Judgement]) -> Judgement:
    for verdict in (Verdict.ELIGIBLE, Verdict.UNKNOWN):
        deciding = [each for each in judged if each.verdict is verdict]
        if verdict is Verdict.ELIGIBLE and deciding:
            return deciding[0]
        if deciding:
            return Judgement(verdict, (_either(deciding),))
    return Judgement(Verdict.NOT_ELIGIBLE, (_either(judged),))


def _reasons(judged: Sequence[Judgement]) -> tuple[Reason, ...]:
    return tuple(reason for each in judged for reason in each.reasons)


def _either(judged: Sequence[Judgement]) -> Reason:
    """One reason of several, each of which would be enough."""
    reasons = _reasons(judged)
    missing = dict.fromkeys(fact for reason in reasons for fact in reason.missing)
    return Reason(either([each.text for each in reasons]), tuple(missing))


def _compare(fact: Fact, comparison: Rule, facts: Facts, *, is_negated: bool) -> Judgement:
    wanted = requirement(comparison, is_negated=is_negated)
    value = facts.values.get(fact)
    if value is None:
        missing = (fact,) if fact in VOCABULARIES else ()
        text = _and_then(wanted, unknown(fact, facts))
        return Judgement(Verdict.UNKNOWN, (Reason(text, missing),))
    holds = _holds(comparison, value) != is_negated
    verdict = Verdict.ELIGIBLE if holds else Verdict.NOT_ELIGIBLE
    return Judgement(verdict, (Reason(_and_then(wanted, known(fact, facts))),))


def _and_then(first: Label, second: Label) -> Label:
    return Label(de=f"{first.de} {second.de}", en=f"{first.en} {second.en}")


def _holds(comparison: Rule, value: int | frozenset[str]) -> bool:
    if isinstance(value, int):
        is_enough = comparison.at_least is None or value >= comparison.at_least
        return is_enough and (comparison.at_most is None or value <= comparison.at_most)
    return not value.isdisjoint(comparison.one_of or ())
