"""The routing id of public bodies (Leitweg-ID): its form and its check digits.

Source: KoSIT, Leitweg-ID, Formatspezifikation 2.0.2: coarse part of digits, fine part, check digits
by ISO/IEC 7064 MOD 97-10.
"""

import re
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

_FORM = re.compile(r"\d{2,12}(-[A-Z0-9]{1,30})?-\d{2}")


def checked_routing_id(value: str) -> str:
    """
    Raises:
        ValueError: it has another form, or the check digits do not fit.
    """
    routing_id = value.upper()
    if not _FORM.fullmatch(routing_id):
        raise ValueError("must look like 04011000-12345-03")
    digits = "".join(str(int(character, 36)) for character in routing_id if character != "-")
    if int(digits) % 97 != 1:
        raise ValueError("the two check digits at the end do not fit")
    return routing_id


RoutingId = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=46),
    AfterValidator(checked_routing_id),
    Field(description="Leitweg-ID; a public body has one.", examples=["04011000-12345-03"]),
]
