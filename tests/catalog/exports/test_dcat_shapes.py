"""All sourced entries against the official shapes, where their folder is named.

`STUFENPLAN_SHAPES` is a folder with `dcat-ap/dcat-ap-3.0.0-SHACL.ttl` of SEMIC and the files of
DCAT-AP.de 3.0 in `dcat-ap-de/`. The German files change the shapes of 3.0.0 by their addresses, so
later ones do not fit. The vocabularies that the shapes import are not fetched: which concept is in
which list is said here.
"""

import os
from pathlib import Path

import pytest
from httpx import AsyncClient
from pyshacl import validate
from rdflib import Graph, URIRef
from rdflib.namespace import SH, SKOS

# The library's reader of JSON-LD uses a class that the library itself gives up.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
VARIABLE = "STUFENPLAN_SHAPES"
FILES = (
    "dcat-ap/dcat-ap-3.0.0-SHACL.ttl",
    "dcat-ap-de/dcat-ap-SHACL-DE.ttl",
    "dcat-ap-de/dcat-ap-spec-german-additions.ttl",
    "dcat-ap-de/dcat-ap-de-controlledvocabularies.ttl",
    "dcat-ap-de/dcat-ap-de-deprecated.ttl",
)
EU = "http://publications.europa.eu/resource/authority"
SCHEMES = {
    **{
        f"{EU}/{name}/": f"{EU}/{name}"
        for name in (
            "access-right", "data-theme", "dataset-status", "distribution-status", "language",
        )
    },
    "http://dcat-ap.de/def/licenses/": "http://dcat-ap.de/def/licenses",
    "http://dcat-ap.de/def/contributors/": "http://dcat-ap.de/def/contributors",
    "http://dcat-ap.de/def/politicalGeocoding/Level/": (
        "http://dcat-ap.de/def/politicalGeocoding/Level"
    ),
    "http://purl.org/adms/publishertype/": "http://purl.org/adms/publishertype/1.0",
}  # fmt: skip


@pytest.fixture(scope="module")
def shapes() -> Graph:
    folder = os.environ.get(VARIABLE)
    if not folder:
        pytest.skip(f"NOT checked against the official shapes: {VARIABLE} names no folder.")
    graph = Graph()
    for name in FILES:
        graph.parse(Path(folder) / name)
    return graph


def with_schemes(graph: Graph) -> Graph:
    known = Graph()
    for value in set(graph.objects()):
        for beginning, scheme in SCHEMES.items():
            if isinstance(value, URIRef) and value.startswith(beginning):
                known.add((value, SKOS.inScheme, URIRef(scheme)))
    return graph + known


def complaints(graph: Graph, shapes: Graph) -> list[str]:
    """Violations and warnings alike, one line each."""
    _conforms, report, _text = validate(with_schemes(graph), shacl_graph=shapes)
    assert isinstance(report, Graph)
    return [
        f"{report.value(result, SH.focusNode)}: {report.value(result, SH.resultMessage)}"
        for result in report.subjects(SH.resultMessage)
    ]


class TestShapes:
    @pytest.mark.parametrize("suffix", ["ttl", "rdf", "jsonld"])
    async def test_every_sourced_entry_conforms(
        self, api: AsyncClient, shapes: Graph, suffix: str
    ) -> None:
        response = await api.get(f"/v1/catalog.{suffix}?limit=100")
        formats = {"ttl": "turtle", "rdf": "xml", "jsonld": "json-ld"}
        graph = Graph().parse(data=response.content, format=formats[suffix])

        assert "link" not in response.headers
        assert complaints(graph, shapes) == []

    async def test_a_record_without_a_publisher_is_found_out(
        self, api: AsyncClient, shapes: Graph
    ) -> None:
        text = (await api.get("/v1/catalog.ttl?limit=1")).text
        graph = Graph().parse(data=text.replace("dct:publisher", "dct:rightsHolder"))

        assert [line for line in complaints(graph, shapes) if "publisher" in line]
