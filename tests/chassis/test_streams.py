"""A streamed answer is whole, or visibly not."""

from collections.abc import AsyncIterator

import pytest
from starlette.types import Message

from chassis.streams import StreamedFile


async def send_all(chunks: AsyncIterator[bytes]) -> list[Message]:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    file = StreamedFile(chunks, media_type="text/plain", filename="things.txt")
    try:
        await file.stream_response(send)
    except ConnectionError:
        sent.append({"type": "broken"})
    return sent


class TestStreamedFile:
    async def test_the_last_message_says_that_it_is_the_last(self) -> None:
        async def chunks() -> AsyncIterator[bytes]:
            yield b"a"
            yield b"b"

        head, *bodies = await send_all(chunks())

        assert dict(head["headers"])[b"content-disposition"] == b'attachment; filename="things.txt"'
        assert [(body["body"], body["more_body"]) for body in bodies] == [
            (b"a", True), (b"b", True), (b"", False),
        ]  # fmt: skip

    async def test_what_fails_before_the_first_chunk_has_no_status_yet(self) -> None:
        async def chunks() -> AsyncIterator[bytes]:
            raise ConnectionError
            yield b"a"

        assert await send_all(chunks()) == [{"type": "broken"}]

    @pytest.mark.parametrize("fails", [True, False])
    async def test_what_hangs_on_it_is_closed_at_once(self, fails: bool) -> None:
        closed = []

        async def chunks() -> AsyncIterator[bytes]:
            try:
                yield b"a"
                if fails:
                    raise ConnectionError
            finally:
                closed.append("yes")

        sent = await send_all(chunks())

        assert closed == ["yes"]
        assert (sent[-1].get("more_body") is False) is not fails
