"""What the other side hears when something is said about a use."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from catalog.solutions.service import find_name, find_owner_id
from catalog.uses.enums import Visibility
from catalog.uses.models import Experience, Use
from chassis.notices import Bilingual, NoticeTopic, OrganizationNotice, tell

OWN_USES = "/meine-nutzungen"


async def tell_users(
    session: AsyncSession, solution_id: UUID, organization_ids: Sequence[UUID | None]
) -> None:
    """Ask organisations whether they run a solution, as its owner says; None is not known here."""
    _, name = await find_name(session, solution_id)
    await _tell(
        session,
        organization_ids,
        title={"de": f"Nutzen Sie „{name}“?", "en": f"Do you use “{name}”?"},
        text={
            "de": "Der Anbieter sagt, dass Ihre Organisation diese Lösung nutzt. Öffentlich wird "
            "das erst, wenn Sie es bestätigen.",
            "en": "The provider says that your organisation uses this solution. It becomes public "
            "only when you confirm it.",
        },
        page=OWN_USES,
    )


async def tell_of_confirmation(session: AsyncSession, use: Use) -> None:
    slug, name = await find_name(session, use.solution_id)
    await _tell(
        session,
        [use.claimed_by],
        title={
            "de": f"Bestätigt: {use.organization_name} nutzt „{name}“",
            "en": f"Confirmed: {use.organization_name} uses “{name}”",
        },
        text={
            "de": "Die Nutzung steht jetzt öffentlich am Eintrag. Die Bestätigung gilt 18 Monate.",
            "en": "The use is public with the entry now. The confirmation holds for 18 months.",
        },
        page=f"/loesungen/{slug}",
    )


async def tell_of_use(session: AsyncSession, use: Use) -> None:
    """To the owner, unless it is the one that tells."""
    owner_id = await find_owner_id(session, use.solution_id)
    if owner_id == use.organization_id:
        return
    slug, name = await find_name(session, use.solution_id)
    await _tell(
        session,
        [owner_id],
        title={
            "de": f"{use.organization_name} nutzt „{name}“",
            "en": f"{use.organization_name} uses “{name}”",
        },
        text={
            "de": "Die Organisation hat es selbst mitgeteilt. Wie öffentlich das ist, bestimmt "
            "sie.",
            "en": "The organisation said so itself. It decides how public that is.",
        },
        page=f"/loesungen/{slug}",
    )


async def tell_of_declination(session: AsyncSession, use: Use) -> None:
    _, name = await find_name(session, use.solution_id)
    reason = use.declined_because or {}
    german = reason.get("de", "")
    await _tell(
        session,
        [use.claimed_by],
        title={
            "de": f"Zurückgewiesen: Nutzung von „{name}“",
            "en": f"Declined: use of “{name}”",
        },
        text={
            "de": f"{use.organization_name} sagt, warum: {german}",
            "en": f"{use.organization_name} says why: {reason.get('en') or german}",
        },
        page=OWN_USES,
    )


async def tell_of_experience(
    session: AsyncSession, use: Use, experience: Experience, *, is_new: bool
) -> None:
    """Only what the owner may read."""
    if experience.visibility is not Visibility.PUBLIC:
        return
    _, name = await find_name(session, use.solution_id)
    await _tell(
        session,
        [await find_owner_id(session, use.solution_id)],
        title={
            "de": f"{'Neue' if is_new else 'Geänderte'} Erfahrung mit „{name}“",
            "en": f"{'New' if is_new else 'Changed'} experience with “{name}”",
        },
        text={
            "de": f"{use.organization_name} berichtet, was gelang und was nicht. Ihre Antwort "
            "steht daneben, wenn Sie eine geben.",
            "en": f"{use.organization_name} tells what worked and what did not. Your reply stands "
            "beside it, if you give one.",
        },
        page=OWN_USES,
    )


async def tell_of_reply(session: AsyncSession, use: Use) -> None:
    slug, name = await find_name(session, use.solution_id)
    await _tell(
        session,
        [use.organization_id],
        title={
            "de": f"Antwort auf Ihre Erfahrung mit „{name}“",
            "en": f"Reply to your experience with “{name}”",
        },
        text={
            "de": "Der Anbieter hat geantwortet. Die Antwort steht neben Ihrem Bericht.",
            "en": "The provider has replied. The reply stands beside your report.",
        },
        page=f"/loesungen/{slug}",
    )


async def _tell(
    session: AsyncSession,
    organization_ids: Sequence[UUID | None],
    *,
    title: Bilingual,
    text: Bilingual,
    page: str,
) -> None:
    known = [organization_id for organization_id in organization_ids if organization_id]
    await tell(session, OrganizationNotice(NoticeTopic.USES, known, title, text, page))
