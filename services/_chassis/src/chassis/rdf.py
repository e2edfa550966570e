"""Graphs as answers, in the three forms that are offered, the same graph always as the same bytes.

The library orders Turtle, but neither of the other two; an `ETag` would change by itself.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from urllib.parse import quote

import anyio.to_thread
import orjson
from fastapi import Header, Path
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import RDF, XSD, DefinedNamespace
from rdflib.term import Node
from starlette.requests import Request
from starlette.responses import Response

from chassis.answers import Responses, answers
from chassis.markup import DECLARATION, xml_attribute, xml_text
from chassis.negotiation import preferred
from chassis.public_address import public_api

HYDRA = Namespace("http://www.w3.org/ns/hydra/core#")

Prefixes = Mapping[str, Namespace | type[DefinedNamespace]]


class RdfFormat(StrEnum):
    """What stands behind the dot of an address."""

    TURTLE = "ttl"
    RDF_XML = "rdf"
    JSON_LD = "jsonld"


MEDIA_TYPES = {
    RdfFormat.TURTLE: "text/turtle",
    RdfFormat.RDF_XML: "application/rdf+xml",
    RdfFormat.JSON_LD: "application/ld+json",
}

# For the OpenAPI document.
IN_RDF = answers(*MEDIA_TYPES.values())
NEGOTIATED: Responses = {406: {"description": "None of the media types in `Accept` is offered."}}
Accept = Annotated[str | None, Header(description="Turtle, RDF/XML or JSON-LD.")]
Suffix = Annotated[RdfFormat, Path(description="Turtle, RDF/XML or JSON-LD.", examples=["ttl"])]


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a collection; the addresses are those of this page, the next and the first."""

    address: str
    first: str
    next: str | None
    total: int


def part_of(request: Request, *, limit: int, next_cursor: str | None, total: int) -> Part:
    """The page that a request with `limit` and `cursor` asked for."""
    here = f"{public_api(request)}{request.url.path}"
    first = f"{here}?limit={limit}"
    return Part(
        address=f"{here}?{query}" if (query := request.url.query) else here,
        first=first,
        next=f"{first}&cursor={next_cursor}" if next_cursor else None,
        total=total,
    )


def preferred_format(accept: str | None) -> RdfFormat:
    """
    Raises:
        NotAcceptable: the caller takes none of the three.
    """
    media_type = preferred(accept, list(MEDIA_TYPES.values()))
    return next(each for each, offered in MEDIA_TYPES.items() if offered == media_type)


def empty_graph(prefixes: Prefixes) -> Graph:
    graph = Graph(bind_namespaces="core")
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, namespace)
    return graph


def add_part(graph: Graph, collection: URIRef, part: Part) -> None:
    """How to read on, in the terms of Hydra; the `Link` header says the same."""
    view = URIRef(part.address)
    graph.add((collection, RDF.type, HYDRA.Collection))
    graph.add((collection, HYDRA.totalItems, Literal(part.total)))
    graph.add((collection, HYDRA.view, view))
    graph.add((view, RDF.type, HYDRA.PartialCollectionView))
    graph.add((view, HYDRA.first, URIRef(part.first)))
    if part.next:
        graph.add((view, HYDRA.next, URIRef(part.next)))


def iri(url: str) -> URIRef:
    """People type into addresses what may not stand in an IRI (RFC 3987 §2.2)."""
    return URIRef(re.sub(r'[\x00-\x20<>"{}|\\^`]', lambda found: quote(found[0]), url))


def moment(at: datetime) -> Literal:
    return Literal(at.isoformat(), datatype=XSD.dateTime)


async def rdf_answer(graph: Graph, rdf_format: RdfFormat, *, prefixes: Prefixes) -> Response:
    # A hundred entries take a good part of a second, in which others want to be answered.
    content = await anyio.to_thread.run_sync(write_graph, graph, rdf_format, prefixes)
    return Response(content, media_type=MEDIA_TYPES[rdf_format])


def link_other_formats(response: Response, address: str, *, present: RdfFormat) -> None:
    """`address` is the one without a suffix."""
    response.headers["Link"] = ", ".join(
        f'<{address}.{each}>; rel="alternate"; type="{media_type}"'
        for each, media_type in MEDIA_TYPES.items()
        if each is not present
    )


def write_graph(graph: Graph, rdf_format: RdfFormat, prefixes: Prefixes) -> bytes:
    """`graph` has no blank nodes, and predicates of the known prefixes only."""
    # Inside each answer: nobody has to fetch a context from elsewhere, and neither do we.
    context = {prefix: str(namespace) for prefix, namespace in prefixes.items()}
    match rdf_format:
        case RdfFormat.TURTLE:
            return graph.serialize(format="turtle", encoding="utf-8")
        case RdfFormat.RDF_XML:
            return "".join(_rdf_xml(graph, context)).encode()
        case RdfFormat.JSON_LD:
            document = orjson.loads(graph.serialize(format="json-ld", context=context))
            return orjson.dumps(_ordered(document), option=orjson.OPT_SORT_KEYS)


def _rdf_xml(graph: Graph, context: Mapping[str, str]) -> Iterator[str]:
    names = {"rdf": str(RDF), **context}
    declared = " ".join(f"xmlns:{name}={xml_attribute(space)}" for name, space in names.items())
    yield f"{DECLARATION}<rdf:RDF {declared}>\n"
    for subject in sorted(set(graph.subjects()), key=str):
        yield f"<rdf:Description rdf:about={xml_attribute(str(subject))}>\n"
        pairs = sorted(graph.predicate_objects(subject), key=lambda pair: [n.n3() for n in pair])
        for predicate, value in pairs:
            name = graph.namespace_manager.qname(str(predicate))
            yield f"  <{name}{_rdf_xml_value(value)}</{name}>\n"
        yield "</rdf:Description>\n"
    yield "</rdf:RDF>\n"


def _rdf_xml_value(value: Node) -> str:
    if not isinstance(value, Literal):
        return f" rdf:resource={xml_attribute(str(value))}>"
    if value.language:
        return f" xml:lang={xml_attribute(value.language)}>{xml_text(value)}"
    if value.datatype:
        return f" rdf:datatype={xml_attribute(str(value.datatype))}>{xml_text(value)}"
    return f">{xml_text(value)}"


def _ordered(value: Any) -> Any:
    """Arrays of JSON-LD are sets: any order says the same."""
    if isinstance(value, dict):
        return {key: _ordered(member) for key, member in value.items()}
    if isinstance(value, list):
        return sorted(map(_ordered, value), key=_by_name)
    return value


def _by_name(value: Any) -> bytes:
    named = value.get("@id") if isinstance(value, dict) else None
    return orjson.dumps([named or "", value], option=orjson.OPT_SORT_KEYS)
