"""A route that reads many query parameters in one go."""

from collections.abc import Callable, Coroutine
from typing import Any, get_origin

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import ValidationError

from catalog.search.schemas import SolutionQuery
from chassis.database import Database

_LISTS = frozenset(
    name
    for name, field in SolutionQuery.model_fields.items()
    if get_origin(field.annotation) is list
)


class SearchRoute(APIRoute):
    """For endpoints of a request, a reading session and a `SolutionQuery`, and nothing else.

    FastAPI looks at the annotations of all parameters in every request. For the list, which has 27,
    that took longer than answering it.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        endpoint = self.endpoint

        async def answer(request: Request) -> Response:
            query = _read_query(request)
            database: Database = request.app.state.database
            async with database.reads() as session:
                response: Response = await endpoint(request, session, query)
            return response

        return answer


def _read_query(request: Request) -> SolutionQuery:
    """
    Raises:
        RequestValidationError: as FastAPI would.
    """
    given = request.query_params
    values = {name: given.getlist(name) if name in _LISTS else given[name] for name in given}
    try:
        return SolutionQuery.model_validate(values)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        raise RequestValidationError(
            [{**each, "loc": ("query", *each["loc"])} for each in errors]
        ) from error
