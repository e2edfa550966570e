"""Where the reader of a notice ends or changes such mails."""

from uuid import UUID

from chassis.notices import NoticeTopic
from gateway.notices.links import subject_of, token_for
from gateway.settings import Settings

UNSUBSCRIBE = "/api/accounts/v1/notice-rhythms/unsubscribe"
PAGE = "/benachrichtigungen/thema"


def topic_token(person_id: UUID, topic: NoticeTopic, settings: Settings) -> str:
    return token_for(person_id, purpose=_purpose(topic), settings=settings)


def behind(token: str, settings: Settings) -> tuple[UUID, NoticeTopic] | None:
    """Whose mails and about what; None where we have not made the token."""
    for topic in NoticeTopic:
        person_id = subject_of(token, purpose=_purpose(topic), settings=settings)
        if person_id is not None:
            return person_id, topic
    return None


def _purpose(topic: NoticeTopic) -> str:
    return f"notices {topic}"
