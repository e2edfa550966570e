"""The words to which a municipality agrees; a version is never changed, a new one follows it."""

from reference.labels import Label

CURRENT = "1"

TEXTS = {
    "1": Label(
        de="Beratungsstellen der gewählten Ebenen dürfen lesen, wer wir sind, was wir geschrieben "
        "und angehängt haben, sobald sie die Anfrage übernehmen. Andere Stellen sehen bis zu "
        "unserer Zustimmung nur Thema, Phase, Land und Größenklasse. Wir können die Zustimmung "
        "jederzeit für die Zukunft zurücknehmen.",
        en="Advisory units of the chosen tiers may read who we are, what we wrote and attached, as "
        "soon as they own the request. Until we agree, other units see only topic, phase, Land and "
        "size class. We can withdraw this at any time for the future.",
    )
}
