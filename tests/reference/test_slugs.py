"""Short names in addresses: readable, and nobody's twice."""

import pytest

from reference.slugs import first_free, slug_of


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Mängelmelder Süd", "maengelmelder-sued"),
        ("  Straße & Weg: frei! ", "strasse-weg-frei"),
        ("★", "eintrag"),
        ("eins zwei drei vier fünf", "eins-zwei-drei-vier"),
    ],
)
def test_a_slug_is_made_of_the_words_of_a_name(name: str, slug: str) -> None:
    assert slug_of(name, at_most=20, or_else="eintrag") == slug


def test_a_taken_slug_gets_the_next_free_number() -> None:
    assert first_free("klarschiff", set()) == "klarschiff"
    assert first_free("klarschiff", {"klarschiff", "klarschiff-2"}) == "klarschiff-3"
