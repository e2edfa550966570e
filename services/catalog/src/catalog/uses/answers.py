"""What the endpoints of this slice say in common."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Response

from catalog.keepers import is_keeper
from chassis.conditional import version_etag
from chassis.identity import Principal

UseId = Annotated[UUID, Path(description="Id of the use.")]
TransferId = Annotated[UUID, Path(description="Id of the transfer.")]


def keep_private(response: Response, reader: Principal) -> None:
    """What editors and organisations see beyond the public must not stay in a shared cache."""
    if is_keeper(reader):
        response.headers["Cache-Control"] = "private, no-store"


def tag(response: Response, reader: Principal, version: int) -> None:
    """Who may change it gets the version for that; for others the answer is its own tag."""
    if is_keeper(reader):
        response.headers["ETag"] = version_etag(version)
        keep_private(response, reader)
