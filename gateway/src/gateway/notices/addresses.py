"""What a mail address looks like, where somebody gives one."""

from typing import Annotated

from pydantic import Field, StringConstraints

_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"

# The pattern of browsers for `input type=email` (HTML Living Standard), with at least one dot.
MailAddress = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True,
        max_length=254,
        pattern=rf"^[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_LABEL}(?:\.{_LABEL})+$",
    ),
    Field(description="A mail address.", examples=["digitales@stadt.example"]),
]
