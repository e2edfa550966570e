"""Attach files to a request, fetch and remove them."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from chassis.database import new_id
from chassis.identity import Principal
from chassis.notices import tell
from chassis.problems import Forbidden
from chassis.uploads import UPLOAD_LIMIT_BYTES
from competence_center.attachments import repository
from competence_center.attachments.errors import (
    AttachmentLocked,
    AttachmentNotFound,
    AttachmentNotTaken,
    TooManyAttachments,
)
from competence_center.attachments.files import Files
from competence_center.attachments.kinds import KINDS, Kind, NotWhatItSays, cleaned, kind_of
from competence_center.attachments.models import Attachment, ScanState
from competence_center.attachments.schemas import AttachmentItem, AttachmentList, NewAttachment
from competence_center.requests import policy
from competence_center.requests.errors import NotInThisState
from competence_center.requests.finding import find_for
from competence_center.requests.models import AdvisoryRequest
from competence_center.requests.notices import requester_wrote_notice, written_notice
from competence_center.requests.policy import Side, View
from competence_center.requests.states import ENDED
from competence_center.requests.views import unit_ref

MOST_ATTACHMENTS = 20
# A decoded picture takes up to 100 MB.
_one_picture = asyncio.Semaphore(1)


@dataclass(frozen=True, slots=True)
class Attachments:
    """`scans` where a scanner is set up: then nothing is given out that it has not seen."""

    files: Files
    scans: bool

    async def list_of(
        self, session: AsyncSession, request_id: UUID, *, principal: Principal
    ) -> AttachmentList:
        """
        Raises:
            AdvisoryRequestNotFound, ConsentNeeded: the caller may not read the request.
        """
        found = await find_for(session, request_id, principal=principal)
        policy.require_reader(found.view)
        attachments = await repository.list_of(session, request_id)
        return AttachmentList(
            items=[self._item(each, found.view) for each in attachments],
            accepted=list(KINDS),
            limit_bytes=UPLOAD_LIMIT_BYTES,
        )

    async def attach(
        self,
        session: AsyncSession,
        request_id: UUID,
        new: NewAttachment,
        content: bytes,
        *,
        principal: Principal,
        now: datetime,
    ) -> AttachmentItem:
        """
        Raises:
            AdvisoryRequestNotFound, Forbidden, ConsentNeeded: the caller has no part in the
                request, or may not read it.
            NotInThisState: it has ended.
            TooManyAttachments: it has 20 already.
            AttachmentNotTaken: such files are not taken, or it is not what its name says.
        """
        found = await find_for(session, request_id, principal=principal, lock=True)
        request, view = found.request, found.view
        part = None if view.side is Side.REQUESTER else policy.require_adviser(view)
        _require_open(request)
        if await repository.count_of(session, request_id) >= MOST_ATTACHMENTS:
            raise TooManyAttachments("Remove one that is not needed.")
        kind = _kind_of(new.name)
        stored = await _checked(content, kind)
        attachment = Attachment(
            id=new_id(),
            request_id=request_id,
            unit=part.unit if part else None,
            name=new.name,
            media_type=kind.media_type,
            size_bytes=len(stored),
            scan_state=ScanState.UNSCANNED,
            author_id=policy.person_of(principal),
            attached_at=now,
        )
        session.add(attachment)
        request.version += 1
        await tell(
            session,
            written_notice(request, part)
            if part
            else requester_wrote_notice(request, request.lead),
        )
        # Before the commit: a row without content would be a lie, the other way round is tidied up.
        await self.files.keep(attachment.id, stored)
        return self._item(attachment, view)

    async def fetch(
        self, session: AsyncSession, request_id: UUID, attachment_id: UUID, *, principal: Principal
    ) -> tuple[Attachment, bytes]:
        """With its content.

        Raises:
            AdvisoryRequestNotFound, ConsentNeeded: the caller may not read the request.
            AttachmentNotFound: there is none.
            AttachmentLocked: it is infected, or not scanned yet.
        """
        found = await find_for(session, request_id, principal=principal)
        policy.require_reader(found.view)
        attachment = await _find(session, request_id, attachment_id)
        if not self._is_open(attachment):
            detail = "It is malware." if _is_infected(attachment) else "It is being scanned."
            raise AttachmentLocked(detail, scan_state=attachment.scan_state.value)
        return attachment, await self.files.read(attachment_id)

    async def remove(
        self,
        session: AsyncSession,
        request_id: UUID,
        attachment_id: UUID,
        *,
        principal: Principal,
    ) -> None:
        """Its content goes with the next tidying up, at most a day later.

        Raises:
            AdvisoryRequestNotFound, ConsentNeeded: the caller may not read the request.
            Forbidden: the caller has no part in it, or the other side attached the file.
            AttachmentNotFound: there is none.
            NotInThisState: the request has ended.
        """
        found = await find_for(session, request_id, principal=principal, lock=True)
        if found.view.side is not Side.REQUESTER:
            policy.require_adviser(found.view)
        _require_open(found.request)
        attachment = await _find(session, request_id, attachment_id)
        if not _is_own(attachment, found.view):
            raise Forbidden("The other side attached it.")
        await session.delete(attachment)
        found.request.version += 1

    def _item(self, attachment: Attachment, view: View) -> AttachmentItem:
        return AttachmentItem(
            id=attachment.id,
            unit=unit_ref(attachment.unit) if attachment.unit else None,
            name=attachment.name,
            media_type=attachment.media_type,
            size_bytes=attachment.size_bytes,
            scan_state=attachment.scan_state,
            is_open=self._is_open(attachment),
            is_own=_is_own(attachment, view),
            attached_at=attachment.attached_at,
        )

    def _is_open(self, attachment: Attachment) -> bool:
        is_unscanned = attachment.scan_state is ScanState.UNSCANNED
        return not _is_infected(attachment) and not (is_unscanned and self.scans)


def _require_open(request: AdvisoryRequest) -> None:
    if request.state in ENDED:
        raise NotInThisState("Open it again first.", state=request.state.value)


def _kind_of(name: str) -> Kind:
    kind = kind_of(name)
    if kind is None:
        raise AttachmentNotTaken("Files of this kind are not taken.", accepted=list(KINDS))
    return kind


async def _checked(content: bytes, kind: Kind) -> bytes:
    try:
        if not kind.is_picture:
            return cleaned(content, kind)
        async with _one_picture:
            return await asyncio.to_thread(cleaned, content, kind)
    except NotWhatItSays as error:
        raise AttachmentNotTaken(f"The content {error}.", accepted=list(KINDS)) from None


async def _find(session: AsyncSession, request_id: UUID, attachment_id: UUID) -> Attachment:
    attachment = await repository.find(session, request_id, attachment_id)
    if attachment is None:
        raise AttachmentNotFound(f"The request has no attachment {attachment_id}.")
    return attachment


def _is_infected(attachment: Attachment) -> bool:
    return attachment.scan_state is ScanState.INFECTED


def _is_own(attachment: Attachment, view: View) -> bool:
    if view.side is Side.REQUESTER:
        return attachment.unit_id is None
    return view.part is not None and attachment.unit_id == view.part.unit_id
