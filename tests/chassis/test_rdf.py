"""Every form says the same, and always with the same bytes."""

import random

import orjson
import pytest
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import RDF

from chassis.rdf import (
    HYDRA,
    MEDIA_TYPES,
    Part,
    Prefixes,
    RdfFormat,
    add_part,
    empty_graph,
    iri,
    write_graph,
)

THING = Namespace("https://things.example/")
PREFIXES: Prefixes = {"thing": THING, "hydra": HYDRA}
FORMATS = {"ttl": "turtle", "rdf": "xml", "jsonld": "json-ld"}
# The library's reader of JSON-LD uses a class that the library itself gives up.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")


def graph_of(numbers: list[int]) -> Graph:
    graph = empty_graph(PREFIXES)
    for number in numbers:
        graph.add((THING[f"{number}"], RDF.type, THING.Thing))
        graph.add((THING[f"{number}"], THING.name, Literal(f"<Ding> & {number}\x00", "de")))
        graph.add((THING[f"{number}"], THING.weight, Literal(number)))
    return graph


class TestWriteGraph:
    @pytest.mark.parametrize("rdf_format", list(RdfFormat))
    def test_the_order_of_saying_does_not_matter(self, rdf_format: RdfFormat) -> None:
        numbers = list(range(30))
        first = write_graph(graph_of(numbers), rdf_format, PREFIXES)
        random.Random(5).shuffle(numbers)

        assert write_graph(graph_of(numbers), rdf_format, PREFIXES) == first

    @pytest.mark.parametrize("rdf_format", list(RdfFormat))
    def test_what_is_written_can_be_read(self, rdf_format: RdfFormat) -> None:
        content = write_graph(graph_of([1, 2]), rdf_format, PREFIXES)

        read = Graph().parse(data=content, format=FORMATS[rdf_format])

        assert len(read) == 6
        assert (THING["1"], THING.weight, Literal(1)) in read

    def test_json_brings_its_context_along(self) -> None:
        document = orjson.loads(write_graph(graph_of([1]), RdfFormat.JSON_LD, PREFIXES))

        assert document["@context"]["thing"] == str(THING)
        assert set(MEDIA_TYPES) == set(RdfFormat)


class TestPart:
    def test_the_last_one_leads_nowhere(self) -> None:
        part = Part("https://x.example/?limit=2", "https://x.example/?limit=2", None, 2)
        graph = empty_graph(PREFIXES)

        add_part(graph, THING["all"], part)

        assert HYDRA.next not in set(graph.predicates())
        assert (THING["all"], HYDRA.totalItems, Literal(2)) in graph


class TestIri:
    def test_what_may_not_stand_in_an_address_is_escaped(self) -> None:
        assert iri("https://x.example/a b?<c>|`") == URIRef("https://x.example/a%20b?%3Cc%3E%7C%60")
