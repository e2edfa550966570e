"""What is asked: words of the topics, every third time within one Land."""

from dataclasses import dataclass
from urllib.parse import quote

from tests.invented_catalogue.topics import topics

WORDS = 60
LAND = "09"


@dataclass(frozen=True, slots=True)
class Question:
    q: str
    land: str | None

    @property
    def query(self) -> str:
        return f"q={quote(self.q)}" + (f"&land={self.land}" if self.land else "")


def questions() -> list[Question]:
    """Words that stand in the texts as they are, so that peers without German find them too."""
    words = [topic.keywords[0] for topic in topics().values()]
    single = [word for word in words if word.isalpha()][:WORDS]
    return [Question(q, LAND if place % 3 == 2 else None) for place, q in enumerate(single)]
