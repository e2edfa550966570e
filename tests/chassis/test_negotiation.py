"""What callers accept decides, and what cannot be read decides nothing."""

import pytest

from chassis.negotiation import NotAcceptable, preferred

OFFERED = ["text/turtle", "application/ld+json"]


class TestPreferred:
    @pytest.mark.parametrize(
        ("accept", "media_type"),
        [
            (None, "text/turtle"),
            ("*/*", "text/turtle"),
            ("application/*", "application/ld+json"),
            ("text/turtle;q=0.2, application/ld+json;q=0.8", "application/ld+json"),
            ("text/turtle;q=0, */*;q=0.1", "application/ld+json"),
            ("Application/LD+JSON", "application/ld+json"),
        ],
    )
    def test_the_highest_quality_wins(self, accept: str | None, media_type: str) -> None:
        assert preferred(accept, OFFERED) == media_type

    @pytest.mark.parametrize("accept", ["text/html", "*/*;q=0", "text/turtle;q=x", ";;,", "q=1"])
    def test_what_is_not_offered_is_refused(self, accept: str) -> None:
        with pytest.raises(NotAcceptable):
            preferred(accept, OFFERED)
