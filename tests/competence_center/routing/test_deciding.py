"""Who owns a request: nearest first, by the rules of the Land, and never nobody."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid5

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from competence_center.advice.desks import Desk
from competence_center.coverage import TIERS, Place, Tier, find_place
from competence_center.coverage_gaps.gaps import municipalities_of
from competence_center.routing.deciding import Decision, LastResort, Verdict, decide
from competence_center.routing.previewing import Move, Situation, find_moves
from competence_center.routing.rules import NEAREST_FIRST, RoutingRules
from competence_center.routing.sentences import explain
from competence_center.units.models import UnitLevel

TOPIC, OTHER = "mobilitaet-verkehr", "energie-klimaschutz"
# Dankerath: in the Verbandsgemeinde Adenau, Kreis Ahrweiler, Rheinland-Pfalz.
TOWN, VERBAND, KREIS, LAND = "071315001015", "071315001", "07131", "07"
BACKSTOP = LastResort(UUID(int=1), "auffangstelle", "Auffangstelle des Bundes")


def place() -> Place:
    found = find_place(TOWN)
    assert found is not None
    return found


def desk(slug: str, *covers: str | None, **facts: Any) -> Desk:
    return Desk(
        **{
            "unit_id": uuid5(BACKSTOP.unit_id, slug),
            "slug": slug,
            "name": slug.title(),
            "level": UnitLevel.KOMMUNAL,
            "topics": frozenset(),
            "excludes": dict.fromkeys(covers, False),
            "capacity": 5,
            "is_present": True,
            **facts,
        }
    )


TOWN_HALL = desk("stadt", TOWN)
ASSOCIATION = desk("verband", VERBAND)
DISTRICT = desk("kreis", KREIS)
AGENCY = desk("agentur", LAND, level=UnitLevel.LAND)
FEDERAL = desk("bund", None, level=UnitLevel.BUND)
ALL = (FEDERAL, AGENCY, DISTRICT, ASSOCIATION, TOWN_HALL)


def decided(desks: Sequence[Desk], **facts: Any) -> Decision:
    given_facts: dict[str, Any] = {
        "rules": NEAREST_FIRST,
        "loads": {},
        "last_resort": BACKSTOP,
    } | facts
    topic = given_facts.pop("topic", TOPIC)
    return decide(place(), topic, desks=desks, **given_facts)


def owner(desks: Sequence[Desk], **facts: Any) -> str:
    decision = decided(desks, **facts)
    return decision.chosen.desk.slug if decision.chosen else BACKSTOP.slug


def verdicts(decision: Decision) -> dict[str, Verdict]:
    return {each.desk.slug: each.verdict for each in decision.candidates}


class TestDecide:
    def test_the_nearest_tier_is_asked_first_and_then_one_after_the_other(self) -> None:
        left = list(ALL)
        for expected in ("stadt", "verband", "kreis", "agentur", "bund"):
            assert owner(left) == expected
            left.pop()
        assert owner(left) == BACKSTOP.slug

    def test_who_is_full_away_or_advises_on_something_else_is_passed_over(self) -> None:
        full = {TOWN_HALL.unit_id: 5}
        away = desk("verband", VERBAND, is_present=False)
        specialist = desk("kreis", KREIS, topics=frozenset({OTHER}))

        decision = decided([TOWN_HALL, away, specialist, AGENCY, FEDERAL], loads=full)

        assert verdicts(decision) == {
            "agentur": Verdict.CHOSEN,
            "bund": Verdict.BEHIND,
            "stadt": Verdict.FULL,
            "verband": Verdict.AWAY,
            "kreis": Verdict.OTHER_TOPIC,
        }

    def test_a_unit_of_the_land_does_not_become_nearer_by_serving_one_town(self) -> None:
        outpost = desk("aussenstelle", TOWN, level=UnitLevel.LAND)

        assert owner([outpost, DISTRICT]) == "kreis"
        # Within its tier the narrower area comes first.
        assert owner([outpost, AGENCY]) == "aussenstelle"

    def test_what_is_excluded_is_not_served_though_all_around_it_is(self) -> None:
        without_town = desk("kreis", KREIS, excludes={KREIS: False, TOWN: True})
        without_kreis = desk("verband", excludes={KREIS: True, TOWN: False})

        decision = decided([without_town])
        assert decision.chosen is None
        assert verdicts(decision) == {"kreis": Verdict.EXCLUDED}
        # And the other way round: the nearer word counts.
        assert owner([without_kreis]) == "verband"

    def test_a_specialist_comes_before_who_advises_on_everything(self) -> None:
        everything = desk("alles", KREIS)
        special = desk("fachstelle", KREIS, topics=frozenset({TOPIC}))

        assert owner([everything, special]) == "fachstelle"

    def test_of_equals_the_one_with_more_room_comes_first(self) -> None:
        one, other = desk("eins", KREIS, capacity=10), desk("zwei", KREIS, capacity=100)

        assert owner([one, other], loads={one.unit_id: 5, other.unit_id: 40}) == "zwei"
        assert owner([one, other], loads={one.unit_id: 3, other.unit_id: 40}) == "eins"

    def test_of_those_that_are_equal_by_everything_each_has_its_places(self) -> None:
        one, other = desk("eins", LAND), desk("zwei", LAND)
        places = municipalities_of(LAND)[:40]

        def owners(desks: Sequence[Desk]) -> list[UUID]:
            facts: dict[str, Any] = {"rules": NEAREST_FIRST, "loads": {}, "last_resort": BACKSTOP}
            return [decide(each, TOPIC, desks=desks, **facts).owner_id for each in places]

        assert owners([one, other]) == owners([other, one])
        assert set(owners([one, other])) == {one.unit_id, other.unit_id}

    def test_the_rules_of_the_land_change_the_order(self) -> None:
        land_first = RoutingRules((Tier.LAND, Tier.KREIS))
        straight_to_bund = RoutingRules(by_topic={TOPIC: (Tier.BUND,)})

        assert owner(ALL, rules=land_first) == "agentur"
        assert verdicts(decided(ALL, rules=land_first))["stadt"] is Verdict.TIER_LEFT_OUT
        assert owner(ALL, rules=straight_to_bund) == "bund"
        assert owner(ALL, rules=straight_to_bund, topic=OTHER) == "stadt"


class TestExplain:
    def test_it_says_who_and_why(self) -> None:
        told = explain(decided([DISTRICT, AGENCY]))

        assert told.de == (
            "„Kreis“ übernimmt, weil die Stelle Kommunen in Ihrem Kreis (Ahrweiler) zu "
            "„Mobilität und Verkehr“ berät."
        )
        assert told.en == (
            "“Kreis” takes it, because it advises municipalities in your district "
            "(Ahrweiler) on “Mobility and transport”."
        )

    def test_it_names_who_was_nearer_and_cannot(self) -> None:
        away = desk("verband", VERBAND, is_present=False)
        full = {TOWN_HALL.unit_id: 5}

        told = explain(decided([TOWN_HALL, away, AGENCY], loads=full)).de

        assert told.endswith("; „Stadt“ ist ausgelastet, bei „Verband“ ist gerade niemand da.")

    def test_it_is_silent_about_who_would_have_come_later_anyway(self) -> None:
        far_away = desk("bund", None, level=UnitLevel.BUND, is_present=False)

        assert "bund" not in explain(decided([TOWN_HALL, far_away])).de.lower()

    def test_the_last_resort_says_that_it_is_one(self) -> None:
        assert explain(decided([])).de == (
            "„Auffangstelle des Bundes“ übernimmt, weil keine Stelle in Ihrer Nähe die Anfrage "
            "annehmen kann."
        )


AREAS = st.sampled_from([TOWN, VERBAND, KREIS, LAND, None, "06", "064310002002"])
RULES = st.builds(
    RoutingRules,
    st.lists(st.sampled_from(TIERS), unique=True, min_size=1).map(tuple),
    st.dictionaries(
        st.sampled_from([TOPIC, OTHER]),
        st.lists(st.sampled_from(TIERS), unique=True, min_size=1).map(tuple),
    ),
)


@st.composite
def desk_sets(draw: st.DrawFn) -> list[Desk]:
    return [
        desk(
            f"stelle-{number}",
            level=draw(st.sampled_from(UnitLevel)),
            topics=draw(st.frozensets(st.sampled_from([TOPIC, OTHER]))),
            excludes=draw(st.dictionaries(AREAS, st.booleans(), max_size=2)),
            capacity=draw(st.integers(0, 3)),
            is_present=draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 5)))
    ]


@st.composite
def situations(draw: st.DrawFn) -> dict[str, Any]:
    desks = draw(desk_sets())
    return {
        "desks": desks,
        "rules": draw(RULES),
        "loads": {each.unit_id: draw(st.integers(0, 4)) for each in desks},
        "topic": draw(st.sampled_from([TOPIC, OTHER])),
    }


# A busy machine draws slowly; that is no fault of the test.
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


class TestEverySituation:
    @unhurried
    @given(situations(), st.randoms())
    def test_the_order_in_which_units_are_looked_at_does_not_matter(
        self, situation: dict[str, Any], random: Any
    ) -> None:
        shuffled = list(situation["desks"])
        random.shuffle(shuffled)

        assert decided(**situation) == decided(**situation | {"desks": shuffled})

    @unhurried
    @given(situations())
    def test_somebody_owns_it_who_can_take_it_or_is_the_last_resort(
        self, situation: dict[str, Any]
    ) -> None:
        decision = decided(**situation)

        chosen, loads = decision.chosen, situation["loads"]
        assert decision.owner_id == (chosen.desk.unit_id if chosen else BACKSTOP.unit_id)
        if chosen:
            assert not chosen.reach.is_excluded
            assert chosen.desk.is_present
            assert chosen.desk.advises_on(decision.topic)
            assert loads[chosen.desk.unit_id] < chosen.desk.capacity
            assert chosen.reach.tier in situation["rules"].tiers_for(decision.topic)
        assert [each.verdict for each in decision.candidates].count(Verdict.CHOSEN) == bool(chosen)
        assert explain(decision).de.endswith(".")

    @unhurried
    @given(situations())
    def test_nobody_who_can_take_it_is_of_a_tier_that_is_asked_earlier(
        self, situation: dict[str, Any]
    ) -> None:
        decision = decided(**situation)
        if decision.chosen is None:
            return
        tiers = situation["rules"].tiers_for(decision.topic)
        chosen = tiers.index(decision.chosen.reach.tier)
        behind = [each for each in decision.candidates if each.verdict is Verdict.BEHIND]
        assert all(tiers.index(each.reach.tier) >= chosen for each in behind)

    @unhurried
    @given(situations(), RULES)
    def test_a_preview_finds_the_same_owners(
        self, situation: dict[str, Any], rules: RoutingRules
    ) -> None:
        before, after = decided(**situation), decided(**situation | {"rules": rules})

        facts = Situation(situation["desks"], situation["loads"], BACKSTOP)
        moves = find_moves([place()], [before.topic], facts, before=situation["rules"], after=rules)

        expected = Move(before.topic, before.owner_id, after.owner_id)
        assert list(moves) == ([] if before.owner_id == after.owner_id else [expected])

    @unhurried
    @given(situations())
    def test_without_the_chosen_one_the_next_in_the_list_takes_it(
        self, situation: dict[str, Any]
    ) -> None:
        decision = decided(**situation)
        if decision.chosen is None:
            return
        gone = decision.chosen.desk
        left = [each for each in situation["desks"] if each != gone]
        behind = [each for each in decision.candidates if each.verdict is Verdict.BEHIND]
        expected = behind[0].desk.unit_id if behind else BACKSTOP.unit_id
        assert decided(**situation | {"desks": left}).owner_id == expected
