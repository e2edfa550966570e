"""To which words a municipality consents when a lesson of its request is released."""

from reference.labels import Label

CURRENT = "1"

# A version is never changed: a new one follows it.
TEXTS = {
    "1": Label(
        de="Dieser Text darf als Erfahrung auf der Plattform erscheinen, ohne den Namen unserer "
        "Kommune. Themenfeld, Größenklasse, Art der Kommune und Ergebnis der Anfrage stehen "
        "dabei. Wir können die Zustimmung jederzeit zurücknehmen.",
        en="This text may appear on the platform as a lesson, without the name of our "
        "municipality. Topic, size class, sort of municipality and outcome of the request go "
        "with it. We can withdraw this at any time.",
    )
}
