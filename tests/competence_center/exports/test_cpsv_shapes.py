"""All sourced offers against the official shapes, where their folder is named.

`STUFENPLAN_SHAPES` is a folder with `cpsv-ap/cpsv-ap-3.2.0-SHACL.ttl` of SEMIC.
"""

import os
from datetime import date
from pathlib import Path

import pytest
from httpx import AsyncClient
from pyshacl import validate
from rdflib import Graph
from rdflib.namespace import RDF, SH
from sqlalchemy.ext.asyncio import AsyncSession

from competence_center.exports.cpsv import CPSV
from tests.competence_center.factories import make_support_offer, make_unit

# The library's reader of JSON-LD uses a class that the library itself gives up.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
VARIABLE = "STUFENPLAN_SHAPES"
FORMATS = {"ttl": "turtle", "rdf": "xml", "jsonld": "json-ld"}


@pytest.fixture(scope="module")
def shapes() -> Graph:
    folder = os.environ.get(VARIABLE)
    if not folder:
        pytest.skip(f"NOT checked against the official shapes: {VARIABLE} names no folder.")
    return Graph().parse(Path(folder) / "cpsv-ap/cpsv-ap-3.2.0-SHACL.ttl")


def complaints(graph: Graph, shapes: Graph) -> list[str]:
    """Violations and warnings alike, one line each."""
    _conforms, report, _text = validate(graph, shacl_graph=shapes)
    assert isinstance(report, Graph)
    return [
        f"{report.value(result, SH.focusNode)}: {report.value(result, SH.resultMessage)}"
        for result in report.subjects(SH.resultMessage)
    ]


class TestShapes:
    @pytest.mark.parametrize("suffix", list(FORMATS))
    async def test_every_sourced_offer_conforms(
        self, api: AsyncClient, shapes: Graph, suffix: str
    ) -> None:
        response = await api.get(f"/v1/public-services.{suffix}?limit=100")
        graph = Graph().parse(data=response.content, format=FORMATS[suffix])

        assert len(set(graph.subjects(RDF.type, CPSV.PublicService))) > 10
        assert "link" not in response.headers
        assert complaints(graph, shapes) == []

    async def test_so_does_one_that_says_everything(
        self, api: AsyncClient, session: AsyncSession, shapes: Graph
    ) -> None:
        unit = await make_unit(session, covers=["06", "07131"])
        await make_support_offer(
            session,
            slug="rat",
            unit=unit,
            action_fields=["mobilitaet-verkehr"],
            cost="paid",
            fees_description_de="50 Euro.",
            eligibility_rule={"fact": "population", "at_most": 20_000},
            eligibility_description_de="Nur mit Ratsbeschluss.",
            application_process_de="Anrufen.",
            valid_from=date(2026, 1, 1),
            valid_to=date(2030, 1, 1),
            website_url="https://stelle.example/rat",
        )
        await session.commit()

        content = (await api.get("/v1/support-offers/rat.ttl")).content

        assert complaints(Graph().parse(data=content), shapes) == []

    async def test_a_service_that_nobody_is_responsible_for_is_found_out(
        self, api: AsyncClient, shapes: Graph
    ) -> None:
        text = (await api.get("/v1/public-services.ttl?limit=1")).text
        graph = Graph().parse(data=text.replace("cv:hasCompetentAuthority", "cv:ownedBy"))

        assert any("/cpsv: " in line for line in complaints(graph, shapes))
