"""docs/data-protection.md is what the declarations say."""

from tests.data_protection.page import PAGE, printed


class TestPage:
    def test_it_is_current(self) -> None:
        current = PAGE.read_text(encoding="utf-8")

        assert current == printed(), "write it anew: make data-protection"
