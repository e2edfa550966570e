"""Column types that several slices share."""

from typing import Annotated, Any

from sqlalchemy import ARRAY, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import mapped_column

# Texts in two languages stay one JSON value: they are read, written and hashed as a whole, and
# the words to search for live in `search_entry`.
LocalizedColumn = Annotated[dict[str, Any], mapped_column(JSONB(none_as_null=True))]
Texts = Annotated[list[str], mapped_column(ARRAY(Text), server_default=text("'{}'::text[]"))]
Records = Annotated[
    list[dict[str, Any]],
    mapped_column(JSONB(none_as_null=True), server_default=text("'[]'::jsonb")),
]
# ISO 8601 with reduced precision: many sources name a year or a month only.
PARTIAL_DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"
