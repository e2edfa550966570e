"""Price bands in words."""

from chassis.types import LocalizedText


def price_band(from_cents: int | None, to_cents: int | None) -> LocalizedText | None:
    """Nothing where no end is known; one open end is said as such."""
    match from_cents, to_cents:
        case None, int(cents):
            return LocalizedText(de=f"bis {_german(cents)}", en=f"up to {_english(cents)}")
        case int(cents), None:
            return LocalizedText(de=f"ab {_german(cents)}", en=f"from {_english(cents)}")
        case int(low), int(high):
            if low == high:
                return LocalizedText(de=_german(low), en=_english(low))
            return LocalizedText(
                de=f"{_german(low)} bis {_german(high)}", en=f"{_english(low)} to {_english(high)}"
            )
        case _:
            return None


def _english(cents: int) -> str:
    euros = f"{cents / 100:,.2f}".removesuffix(".00")
    return f"€{euros}"


def _german(cents: int) -> str:
    euros = _english(cents).removeprefix("€")
    return euros.translate(str.maketrans(",.", ".,")) + " €"
