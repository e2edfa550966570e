"""docs/data-protection.md and the page /datenschutz are what the declarations say."""

from tests.data_protection.page import DECLARED, PAGE, listed, printed


class TestPage:
    def test_the_document_is_current(self) -> None:
        current = PAGE.read_text(encoding="utf-8")

        assert current == printed(), "write it anew: make data-protection"

    def test_the_list_of_the_page_is_current(self) -> None:
        current = DECLARED.read_text(encoding="utf-8")

        assert current == listed(), "write it anew: make data-protection"
