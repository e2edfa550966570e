"""`python -m tests.data_protection` writes what documents and page say about personal data."""

from tests.data_protection.page import DECLARED, PAGE, listed, printed

PAGE.write_text(printed(), encoding="utf-8")
DECLARED.write_text(listed(), encoding="utf-8")
