"""`python -m tests.data_protection` writes the generated part of docs/data-protection.md."""

from tests.data_protection.page import PAGE, printed

PAGE.write_text(printed(), encoding="utf-8")
