"""Answers that are written while they are read."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import cast

from fastapi.responses import StreamingResponse
from starlette.types import Send


class StreamedFile(StreamingResponse):
    """A file to be saved, made chunk by chunk.

    The first chunk is made before the answer begins, so what fails until then is still a problem
    with a status. Later failures break the connection off, so that half is never taken for whole.
    """

    def __init__(self, chunks: AsyncIterator[bytes], *, media_type: str, filename: str) -> None:
        super().__init__(
            chunks,
            media_type=media_type,
            headers={
                "Content-Disposition": f'attachment; filename="{filename}"',
                "Cache-Control": "no-cache",
            },
        )

    async def stream_response(self, send: Send) -> None:
        # Closed here and not by the garbage collector: a snapshot of the database hangs on it.
        async with aclosing(cast("AsyncGenerator[bytes, None]", self.body_iterator)) as chunks:
            first = await anext(chunks)
            await send(
                {
                    "type": "http.response.start",
                    "status": self.status_code,
                    "headers": self.raw_headers,
                }
            )
            await send({"type": "http.response.body", "body": first, "more_body": True})
            async for chunk in chunks:
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
