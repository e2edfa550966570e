"""`GET /v1/solutions` with words: German, what was meant, where, and in which order."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import uuid4

import numpy as np
import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.search import meaning
from catalog.search.changes import note_change
from catalog.search.document import neutral_order
from catalog.search.meaning import DIMENSIONS, Meanings
from catalog.search.parsing import parse
from catalog.search.schemas import SolutionPage
from catalog.search.vectors import encode_changed
from catalog.solutions.enums import SolutionKind
from catalog.synonyms.models import SynonymGroup
from catalog.uses.enums import UseLevel
from tests.catalog.factories import AACHEN, MUENCHEN, NOW, SOLINGEN, make_solution, make_use

pytestmark = pytest.mark.usefixtures("empty_catalogue")

LONG_TEXT = "Ein langer Text, der von vielem erzählt. " * 4


async def answer(api: AsyncClient, **parameters: Any) -> dict[str, Any]:
    response = await api.get("/v1/solutions", params=parameters)
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    return body


async def slugs(api: AsyncClient, **parameters: Any) -> list[str]:
    return [item["slug"] for item in (await answer(api, **parameters))["items"]]


async def make_named(session: AsyncSession, **names: str) -> None:
    for slug, name in names.items():
        await make_solution(session, slug=slug.replace("_", "-"), name=name)


async def make_synonyms(session: AsyncSession, *words: str) -> None:
    session.add(SynonymGroup(words=list(words)))
    await note_change(session)
    await session.commit()


class TestCompounds:
    async def test_a_word_is_found_inside_a_compound_after_itself(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, inside="Bürgerbeteiligung", itself="Beteiligung", other="Wiki")

        assert await slugs(api, q="Beteiligung") == ["itself", "inside"]

    async def test_a_compound_is_found_by_its_parts_apart(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, apart="Verwaltung der Anträge", half="Verwaltung")

        found = await answer(api, q="Antragsverwaltung")

        assert found["items"][0]["slug"] == "apart"
        assert found["items"][0]["why"]["by"] == "compound"
        assert found["interpretation"]["expansions"][0] == {
            "word": "antragsverwaltung", "because": "compound", "words": ["antrag", "verwaltung"],
        }  # fmt: skip

    async def test_a_compound_that_shares_its_rare_part_follows(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, parking="Parkraumbewirtschaftung", square="Marktplatz")
        for number in range(5):
            await make_named(session, **{f"place-{number}": f"Spielplatz {number}"})

        found = await answer(api, q="Parkplatz")

        assert [item["slug"] for item in found["items"]] == ["parking"]
        assert found["interpretation"]["is_relaxed"] is True
        assert found["items"][0]["why"]["missing"] == ["parkplatz"]

    @pytest.mark.parametrize("typed", ["Open Data", "OpenData", "Open-Data", "opendata"])
    async def test_together_and_apart_are_one_word(
        self, api: AsyncClient, session: AsyncSession, typed: str
    ) -> None:
        await make_named(session, apart="Open Data", hump="OpenData", hyphen="Open-Data")

        assert set(await slugs(api, q=typed)) == {"apart", "hump", "hyphen"}


class TestSpelling:
    @pytest.mark.parametrize(
        "typed", ["Straßenbäume", "strassenbaeume", "STRASSENBÄUME", "strassenbaume"]
    )
    async def test_umlauts_are_found_however_they_are_typed(
        self, api: AsyncClient, session: AsyncSession, typed: str
    ) -> None:
        await make_named(session, umlaut="Straßenbäume", without="Strassenbaeume")

        assert set(await slugs(api, q=typed)) == {"umlaut", "without"}

    async def test_a_typo_is_repaired_and_shown_and_can_be_undone(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, budget="Bürgerhaushalt")

        found = await answer(api, q="Bürgerhaushald")
        exact = await answer(api, q="Bürgerhaushald", exact="true")

        assert [item["slug"] for item in found["items"]] == ["budget"]
        corrections = found["interpretation"]["corrections"]
        assert corrections == [{"from": "Bürgerhaushald", "to": "Bürgerhaushalt"}]
        assert found["interpretation"]["searched"] == "Bürgerhaushalt"
        assert (exact["items"], exact["interpretation"]["corrections"]) == ([], [])
        assert exact["interpretation"]["did_you_mean"] == "Bürgerhaushalt"

    async def test_a_typo_that_looks_like_a_compound_is_repaired_too(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, right="Kindergarten")

        found = await answer(api, q="Kindergaten")

        assert [item["slug"] for item in found["items"]] == ["right"]
        assert found["interpretation"]["searched"] == "Kindergarten"

    async def test_a_word_that_finds_something_is_never_repaired(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, wrong="Fahrad", right="Fahrrad")

        found = await answer(api, q="Fahrad")

        assert found["items"][0]["slug"] == "wrong"
        assert found["interpretation"]["corrections"] == []

    @pytest.mark.parametrize("typed", ["Hochw", "Hochwasserwarnu", "hochwasserwarnung"])
    async def test_the_beginning_of_a_word_is_enough(
        self, api: AsyncClient, session: AsyncSession, typed: str
    ) -> None:
        await make_named(session, flood="Hochwasserwarnung")

        assert await slugs(api, q=typed) == ["flood"]

    async def test_two_letters_are_a_word_and_no_beginning(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, ai="KI im Amt", children="Kinderbetreuung")

        assert await slugs(api, q="KI") == ["ai"]


class TestOperators:
    async def test_a_phrase_holds_its_words_together(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, phrase="Karte der Bäume", apart="Bäume auf einer Karte")

        assert await slugs(api, q='"Karte der Bäume"') == ["phrase"]
        assert set(await slugs(api, q="Karte der Bäume")) == {"phrase", "apart"}

    @pytest.mark.parametrize("q", ["Pegel -Karte", "Pegel NICHT Karte", "Pegel NOT Karten"])
    async def test_what_is_excluded_is_not_found(
        self, api: AsyncClient, session: AsyncSession, q: str
    ) -> None:
        await make_named(session, with_map="Pegel mit Karte", compound="Pegelkarte", only="Pegel")

        assert await slugs(api, q=q) == ["only"]

    @given(q=st.text(max_size=200))
    @settings(max_examples=200, deadline=None)
    def test_any_text_can_be_read(self, q: str) -> None:
        words = parse(q)

        assert len(words.words) <= 12
        assert all(word.isalnum() and word.isascii() for word in words.words)

    @pytest.mark.parametrize(
        "q", ['"', '""', "-", "NICHT", "-- --", '-"a b', "a" * 200, "a " * 100, "a:* & !b <-> c"]
    )
    async def test_hostile_questions_are_answered(self, api: AsyncClient, q: str) -> None:
        assert (await api.get("/v1/solutions", params={"q": q})).status_code == 200


class TestSynonyms:
    async def test_a_synonym_is_found_below_the_word_itself(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, synonym="Straßenlaterne", itself="Straßenlampe")
        assert await slugs(api, q="Straßenlampe") == ["itself"]

        await make_synonyms(session, "Lampe", "Laterne")
        found = await answer(api, q="Straßenlampe")

        assert [item["slug"] for item in found["items"]] == ["itself", "synonym"]
        because = {each["because"]: each["words"] for each in found["interpretation"]["expansions"]}
        assert because["synonym"] == ["laterne"]

    async def test_the_very_word_counts_before_another_of_the_same_stem(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, cars="Stellplatz", trees="Grünanlage")
        await make_synonyms(session, "Park", "Grünanlage")
        await make_synonyms(session, "Parken", "Stellplatz")

        assert await slugs(api, q="Parken") == ["cars"]
        assert await slugs(api, q="Park") == ["trees"]

    async def test_the_parts_of_a_synonym_apart_are_not_the_synonym(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, whole="Stellplatz", apart="Stellen am Platz")
        await make_synonyms(session, "Parken", "Stellplatz")

        assert await slugs(api, q="Parken") == ["whole"]

    async def test_a_phrase_can_be_a_synonym(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_named(session, long="Künstliche Intelligenz im Amt", apart="Intelligenz")
        await make_synonyms(session, "KI", "künstliche Intelligenz")

        assert await slugs(api, q="KI") == ["long"]

    @pytest.mark.parametrize(
        ("written", "q"),
        [("E-Akte", "E-Akte"), ("E-Akte", "eAkte"), ("E-Akte", "eakte"), ("LoRaWAN", "LoRaWAN")],
    )
    async def test_hyphens_and_capitals_inside_a_word_make_no_difference(
        self, api: AsyncClient, session: AsyncSession, written: str, q: str
    ) -> None:
        await make_named(session, spelt=written, meant="Schriftgut")
        await make_synonyms(session, written, "Schriftgut")

        assert await slugs(api, q=q) == ["spelt", "meant"]
        assert await slugs(api, q="Schriftgut") == ["meant", "spelt"]

    async def test_a_phrase_keeps_the_place_of_its_stop_word(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, phrase="Internet der Dinge", apart="Dinge und Internet")
        await make_synonyms(session, "IoT", "Internet der Dinge")

        assert await slugs(api, q="IoT") == ["phrase"]


class TestPlaces:
    async def test_the_word_itself_comes_before_its_synonym_at_the_same_place(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_synonyms(session, "Parken", "Stellplatz")
        for slug, name, area_key in (
            ("elsewhere", "Parken", MUENCHEN),
            ("synonym", "Stellplatz", AACHEN),
            ("itself", "Parken", AACHEN),
        ):
            solution = await make_solution(session, slug=slug, name=name)
            await make_use(session, solution, area_key=area_key)

        assert await slugs(api, q="Parken in Aachen") == ["itself", "synonym", "elsewhere"]

    async def test_what_is_in_use_at_the_place_comes_first_then_its_land(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for slug, area_key in (("far", MUENCHEN), ("land", SOLINGEN), ("place", AACHEN)):
            solution = await make_solution(session, slug=slug, name="Parken")
            await make_use(session, solution, area_key=area_key)
        await make_solution(session, slug="nowhere", name="Parken")

        found = await answer(api, q="Parken in Aachen")

        order = [item["slug"] for item in found["items"]]
        assert order[:2] == ["place", "land"]
        assert set(order[2:]) == {"far", "nowhere"}
        assert found["interpretation"]["place"]["key"] == AACHEN
        assert found["interpretation"]["searched"] == "Parken"
        assert [near["name"] for near in found["items"][0]["uses_near"]] == ["Aachen"]
        assert found["items"][0]["why"]["is_in_place"] is True

    async def test_a_place_moves_only_what_is_about_the_question(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="about", name="Parken")
        mentions = await make_solution(
            session, slug="mentions", long_description={"de": f"{LONG_TEXT} Parken."}
        )
        await make_use(session, mentions, area_key=AACHEN)

        assert await slugs(api, q="Parken in Aachen") == ["about", "mentions"]

    async def test_what_can_do_something_like_it_among_others_is_not_moved_before_it(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_synonyms(session, "Parken", "Stellplatz")
        await make_solution(session, slug="itself", name="Parken")
        among_others = await make_solution(
            session, slug="among-others", features={"de": ["Wetter", "Stellplatz"]}
        )
        await make_use(session, among_others, area_key=AACHEN)

        assert await slugs(api, q="Parken in Aachen") == ["itself", "among-others"]

    async def test_claimed_uses_move_nothing(self, api: AsyncClient, session: AsyncSession) -> None:
        made = [await make_solution(session, name="Parken") for _ in range(4)]
        before = await slugs(api, q="Parken in Aachen")

        for solution in made:
            if solution.slug == before[-1]:
                await make_use(session, solution, area_key=AACHEN, level=UseLevel.CLAIMED)

        assert await slugs(api, q="Parken in Aachen") == before

    async def test_places_of_the_same_name_are_all_looked_at(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, name="Parken")

        interpretation = (await answer(api, q="Parken in Neuenkirchen"))["interpretation"]

        assert interpretation["place"]["name"] == "Neuenkirchen"
        assert len(interpretation["other_places"]) > 1

    @pytest.mark.parametrize("q", ["Essen", "Waren", "Parken in der Halle", "Bus oder Bahn"])
    async def test_common_words_are_no_places(self, api: AsyncClient, q: str) -> None:
        assert (await answer(api, q=q))["interpretation"]["place"] is None


class TestMeaning:
    """How near texts are is told by a made-up encoder: the question is the first dimension."""

    @pytest.fixture(autouse=True)
    def encoder(self, app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        monkeypatch.setattr(meaning, "encode", _encoded)
        known, app.state.meanings = app.state.meanings, Meanings()
        yield
        app.state.meanings = known

    async def test_where_words_find_nothing_the_nearest_are_shown(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        gist = {"de": "Nah 0.2: Trinkbrunnen auf der Karte"}
        await make_solution(session, slug="trinkbrunnen", short_description=gist)
        # Mentions a word of the question; that is too little of it.
        await make_solution(session, slug="freibad", long_description={"de": "Sommer. " * 20})
        await encode_changed(session, encode=_encoded, now=NOW)
        await session.commit()

        assert await slugs(api, q="Abkühlung im Sommer") == ["trinkbrunnen"]

    async def test_what_the_words_find_is_not_mixed_with_guesses(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        gist = {"de": "Nah 0.2: Trinkbrunnen auf der Karte"}
        await make_solution(session, slug="trinkbrunnen", short_description=gist)
        await make_named(session, freibad="Abkühlung im Freibad", fest="Fest im Sommer")
        await encode_changed(session, encode=_encoded, now=NOW)
        await session.commit()

        assert set(await slugs(api, q="Abkühlung im Sommer")) == {"freibad", "fest"}


def _encoded(texts: Sequence[str]) -> np.ndarray[Any, np.dtype[np.float32]]:
    """As near to a question as the text says itself, unrelated without a word about it."""
    rows = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    for row, text in zip(rows, texts, strict=True):
        said = re.search(r"Nah ([\d.]+)", text)
        is_question = text == "Abkühlung im Sommer"
        row[0] = 1 if is_question else float(said[1]) if said else 0
        row[1] = (1 - row[0] ** 2) ** 0.5
    return rows


class TestOrder:
    async def test_what_is_about_a_question_precedes_what_mentions_it(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for number in range(3):
            await make_solution(
                session,
                slug=f"mentions-{number}",
                name="Karten",
                long_description={"de": f"{LONG_TEXT} Karten und Sensoren."},
            )
        await make_solution(session, slug="about", keywords=["Sensoren", "Karten"])

        assert (await slugs(api, q="Sensoren Karten"))[0] == "about"

    async def test_the_exact_name_is_first_whatever_else_fits(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session, slug="stuffed", name="Klar Schiff Klar Schiff", keywords=["klar", "Schiff"]
        )
        await make_named(session, exact="Klar Schiff")

        assert (await slugs(api, q="klar schiff"))[0] == "exact"

    async def test_repeating_a_word_moves_nobody_up(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        many = {"de": " ".join(["Pegel"] * 20), "en": None}
        made = [
            await make_solution(session, name=f"Haus {n}", keywords=["Pegel"]) for n in range(4)
        ]
        before = await slugs(api, q="Pegel")
        await make_solution(session, slug="x", name="Haus 9", short_description=many)

        order = await slugs(api, q="Pegel")

        assert [slug for slug in order if slug != "x"] == before
        assert len(made) == 4

    async def test_neither_time_nor_owner_nor_name_moves_what_fits_alike(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        ids = [uuid4() for _ in range(6)]
        made = {}
        for number, owner_id in enumerate(ids):
            solution = await make_solution(session, name=f"Pegel {number}", owner_id=owner_id)
            made[solution.slug] = solution.id

        order = [made[slug] for slug in await slugs(api, q="Pegel")]

        assert order == sorted(order, key=neutral_order)


class TestFacetsOfQuestions:
    async def test_a_count_is_what_a_click_leads_to(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        kinds = [SolutionKind.SOFTWARE, SolutionKind.DATASET, SolutionKind.METHOD]
        for number in range(12):
            solution = await make_solution(
                session,
                name="Pegel" if number % 4 else "Pegel und Karte",
                kind=kinds[number % 3],
                supports=[{"standard": "wms" if number % 2 else "ogc_web_services"}],
            )
            await make_use(session, solution, area_key=AACHEN if number % 2 else MUENCHEN)

        questions: Sequence[Mapping[str, Any]] = (
            {}, {"q": "Pegel"}, {"q": "Pegel Karte"}, {"q": "Karte in Aachen", "kind": "software"},
            {"land": ["05"], "kind": ["dataset", "method"]},
        )  # fmt: skip
        for question in questions:
            found = await answer(api, **question)
            for facet in found["facets"]:
                for value in facet["values"]:
                    click = {**question, facet["name"]: value["value"]}
                    total = (await answer(api, **click))["total"]
                    assert total == value["count"], (question, facet["name"], value)

    async def test_a_family_includes_its_members(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="member", supports=[{"standard": "wms"}])
        await make_solution(session, slug="family", supports=[{"standard": "ogc_web_services"}])

        found = await answer(api, standard="ogc_web_services")

        assert {item["slug"] for item in found["items"]} == {"member", "family"}
        values = next(facet["values"] for facet in found["facets"] if facet["name"] == "standard")
        assert ("wms", 1, "ogc_web_services") in {
            (value["value"], value["count"], value["broader"]) for value in values
        }

    async def test_a_kreis_is_offered_inside_the_chosen_land(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_use(session, await make_solution(session), area_key=AACHEN)

        def kreise(found: dict[str, Any]) -> list[Any]:
            return next(facet["values"] for facet in found["facets"] if facet["name"] == "kreis")

        assert kreise(await answer(api)) == []
        chosen = await answer(api, land="05")
        assert kreise(chosen) == [
            {"value": "05334", "count": 1, "broader": "05", "name": "Städteregion Aachen"}
        ]
        assert (await answer(api, land="05", kreis="05334"))["total"] == 1


class TestAnswer:
    async def test_the_ready_made_cards_are_what_the_document_promises(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, name="Pegel", license_spdx="MIT")
        await make_use(session, solution)

        for query in ({}, {"q": "Pegel in Aachen"}, {"q": "Pegel Karten"}, {"area": AACHEN}):
            response = await api.get("/v1/solutions", params=query)
            page = SolutionPage.model_validate_json(response.content, strict=False)
            assert page.model_dump(mode="json", by_alias=True) == response.json()

    async def test_letters_that_are_no_word_find_nothing(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_named(session, level="Pegel")

        assert await slugs(api, q="xqzzt") == []
