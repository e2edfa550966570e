"""Writes a graph in the three forms that are offered, the same graph always as the same bytes.

The library orders Turtle, but neither of the other two; an `ETag` would change by itself.
"""

from collections.abc import Iterator
from typing import Any

import orjson
from rdflib import Graph, Literal
from rdflib.namespace import RDF
from rdflib.term import Node

from catalog.exports.dcat import PREFIXES
from catalog.exports.negotiation import preferred
from catalog.exports.schemas import RDF_MEDIA_TYPES, RdfFormat
from chassis.markup import DECLARATION, xml_attribute, xml_text

# Inside each answer: nobody has to fetch a context from elsewhere, and neither do we.
_CONTEXT = {prefix: str(namespace) for prefix, namespace in PREFIXES.items()}


def preferred_format(accept: str | None) -> RdfFormat:
    """
    Raises:
        NotAcceptable: the caller takes none of the three.
    """
    media_type = preferred(accept, list(RDF_MEDIA_TYPES.values()))
    return next(each for each, offered in RDF_MEDIA_TYPES.items() if offered == media_type)


def write_graph(graph: Graph, rdf_format: RdfFormat) -> bytes:
    """`graph` has no blank nodes, and predicates of the known prefixes only."""
    match rdf_format:
        case RdfFormat.TURTLE:
            return graph.serialize(format="turtle", encoding="utf-8")
        case RdfFormat.RDF_XML:
            return "".join(_rdf_xml(graph)).encode()
        case RdfFormat.JSON_LD:
            document = orjson.loads(graph.serialize(format="json-ld", context=_CONTEXT))
            return orjson.dumps(_ordered(document), option=orjson.OPT_SORT_KEYS)


def _rdf_xml(graph: Graph) -> Iterator[str]:
    names = {"rdf": str(RDF), **_CONTEXT}
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
