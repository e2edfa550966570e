"""What to do about a value that does not fit, in plain words."""

from collections.abc import Mapping
from typing import Any

from chassis.types import LocalizedText

_SENTENCES: Mapping[str, tuple[str, str]] = {
    "missing": ("Bitte ausfüllen.", "Please fill this in."),
    "extra_forbidden": (
        "Dieses Feld kennt der Katalog nicht. Bitte entfernen oder den Inhalt in ein "
        "vorhandenes Feld übertragen.",
        "The catalogue does not know this field. Remove it, or move its content to one it knows.",
    ),
    "string_type": ("Bitte als Text angeben.", "State this as text."),
    "string_too_short": (
        "Zu kurz: mindestens {min_length} Zeichen.",
        "Too short: at least {min_length} characters.",
    ),
    "string_too_long": (
        "Zu lang: höchstens {max_length} Zeichen.",
        "Too long: at most {max_length} characters.",
    ),
    "too_short": ("Mindestens {min_length} angeben.", "State at least {min_length}."),
    "too_long": ("Höchstens {max_length} angeben.", "State at most {max_length}."),
    "string_pattern_mismatch": (
        "Die Schreibweise passt nicht. Adressen beginnen mit https://, Kennungen haben keine "
        "Leerzeichen, Zeitangaben die Form 2026-11-22, 2026-11 oder 2026.",
        "The spelling does not fit. Addresses begin with https://, codes have no spaces, times "
        "look like 2026-11-22, 2026-11 or 2026.",
    ),
    "enum": ("Bitte einen dieser Werte wählen: {expected}.", "Choose one of: {expected}."),
    "literal_error": ("Bitte einen dieser Werte wählen: {expected}.", "Choose one of: {expected}."),
    "bool_type": ("Bitte ja (true) oder nein (false) angeben.", "State yes (true) or no (false)."),
    "bool_parsing": (
        "Bitte ja (true) oder nein (false) angeben.",
        "State yes (true) or no (false).",
    ),
    "list_type": ("Bitte als Liste angeben.", "State this as a list."),
    "model_type": (
        "Bitte mit den Angaben dieses Feldes ausfüllen, zum Beispiel {{de: …}}.",
        "Fill in the members of this field, for example {{de: …}}.",
    ),
    "model_attributes_type": (
        "Bitte mit den Angaben dieses Feldes ausfüllen, zum Beispiel {{de: …}}.",
        "Fill in the members of this field, for example {{de: …}}.",
    ),
    "int_parsing": ("Bitte als ganze Zahl angeben.", "State this as a whole number."),
    "int_type": ("Bitte als ganze Zahl angeben.", "State this as a whole number."),
    "greater_than_equal": ("Mindestens {ge}.", "At least {ge}."),
    "uuid_parsing": (
        "Das ist keine Kennung einer Organisation der Plattform.",
        "This is not the id of an organisation of the platform.",
    ),
    "value_error": (
        "Dieser Wert ist nicht erlaubt oder steht nicht im Vokabular.",
        "This value is not allowed, or not in the vocabulary.",
    ),
}
_DATE = ("Bitte als Datum angeben, zum Beispiel 2026-11-22.", "State a date like 2026-11-22.")
_OTHER = ("Dieser Wert passt nicht: {msg}", "This value does not fit: {msg}")


def sentence_about(error: Mapping[str, Any]) -> LocalizedText:
    """The sentence for one error of pydantic."""
    kind = str(error["type"])
    german, english = _DATE if kind.startswith("date") else _SENTENCES.get(kind, _OTHER)
    details = {"msg": error["msg"], **error.get("ctx", {})}
    return LocalizedText(de=german.format(**details), en=english.format(**details))
