"""Shapes of people in the API."""

from chassis.types import RequestBody
from gateway.notices.letters import Language


class MailLanguage(RequestBody):
    """In which mails to the person are written."""

    language: Language
