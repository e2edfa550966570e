"""CPSV-AP 3.2: what every record must have, in three forms, page by page."""

from datetime import date

import pytest
from httpx import AsyncClient, Response
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, SKOS, XSD
from sqlalchemy.ext.asyncio import AsyncSession

from chassis.rdf import HYDRA
from competence_center.exports.cpsv import ADMS, CPSV, CV
from competence_center.units.models import Unit
from tests.competence_center.factories import make_support_offer, make_unit

EDGE = {
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "stufenplan.example",
    "X-Forwarded-Prefix": "/api/competence-center",
}
API = "https://stufenplan.example/api/competence-center/v1"
SERVICE = URIRef(f"{API}/support-offers/rat/cpsv")
CODING = "http://dcat-ap.de/def/politicalGeocoding"
FORMATS = {"ttl": "turtle", "rdf": "xml", "jsonld": "json-ld"}
pytestmark = [
    pytest.mark.usefixtures("empty"),
    # The library's reader of JSON-LD uses a class that the library itself gives up.
    pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated"),
]


def parse(response: Response, suffix: str = "ttl") -> Graph:
    assert response.status_code == 200, response.text
    return Graph().parse(data=response.content, format=FORMATS[suffix])


async def read(api: AsyncClient, path: str) -> Graph:
    return parse(await api.get(path, headers=EDGE))


def texts(graph: Graph, subject: URIRef, predicate: URIRef) -> set[str]:
    return {str(value) for value in graph.objects(subject, predicate)}


async def make_unit_of_hessen(session: AsyncSession) -> Unit:
    return await make_unit(session, slug="stelle", name="Stelle", covers=["06", "07131"])


class TestOffer:
    async def test_it_is_a_public_service_of_its_unit(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        unit = await make_unit_of_hessen(session)
        offer = await make_support_offer(
            session, slug="rat", unit=unit, name_de="Rat", name_en="Advice"
        )
        await session.commit()

        graph = await read(api, "/v1/support-offers/rat.ttl")

        authority = URIRef(f"{API}/units/stelle")
        assert (SERVICE, RDF.type, CPSV.PublicService) in graph
        assert graph.value(SERVICE, DCTERMS.identifier) == Literal(str(offer.id))
        assert set(graph.objects(SERVICE, DCTERMS.title)) == {
            Literal("Rat", "de"), Literal("Advice", "en"),
        }  # fmt: skip
        assert graph.value(SERVICE, CV.hasCompetentAuthority) == authority
        assert graph.value(authority, SKOS.prefLabel) == Literal("Stelle", "de")
        places = {f"{CODING}/stateKey/06", f"{CODING}/districtKey/07131"}
        assert texts(graph, SERVICE, DCTERMS.spatial) == places
        assert texts(graph, authority, DCTERMS.spatial) == places

    async def test_a_nationwide_offer_is_for_germany(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(session, slug="rat")
        await session.commit()

        graph = await read(api, "/v1/support-offers/rat.ttl")

        place = graph.value(SERVICE, DCTERMS.spatial)
        assert str(place) == "http://publications.europa.eu/resource/authority/country/DEU"

    async def test_kind_fields_and_status_are_concepts_with_words(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(
            session, slug="rat", kind="advice", action_fields=["mobilitaet-verkehr"]
        )
        await session.commit()

        graph = await read(api, "/v1/support-offers/rat.ttl")

        vocabularies = "https://stufenplan.example/api/catalog/v1/vocabularies"
        kind = URIRef(f"{vocabularies}/support-offer-types#advice")
        assert graph.value(SERVICE, DCTERMS.type) == kind
        assert Literal("Beratung", "de") in set(graph.objects(kind, SKOS.prefLabel))
        field = URIRef(f"{vocabularies}/action-fields#mobilitaet-verkehr")
        assert graph.value(SERVICE, CV.thematicArea) == field
        status = graph.value(SERVICE, ADMS.status)
        assert Literal("Active", "en") in set(graph.objects(status, SKOS.prefLabel))

    async def test_conditions_process_and_period_are_told(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(
            session,
            slug="rat",
            eligibility_rule={"fact": "population", "at_most": 20_000},
            eligibility_description_de="Nur mit Ratsbeschluss.",
            application_process_de="Anrufen.",
            valid_from=date(2026, 1, 1),
        )
        await session.commit()

        graph = await read(api, "/v1/support-offers/rat.ttl")

        conditions = list(graph.objects(SERVICE, CV.holdsRequirement))
        titles = {str(t) for each in conditions for t in graph.objects(each, DCTERMS.title)}
        assert "Nur mit Ratsbeschluss." in titles
        assert any("20.000" in title for title in titles)
        process = graph.value(SERVICE, CPSV.follows)
        assert graph.value(process, DCTERMS.description) == Literal("Anrufen.", "de")
        period = graph.value(SERVICE, DCTERMS.temporal)
        begins = graph.value(period, DCAT.startDate)
        assert begins == Literal("2026-01-01", datatype=XSD.date)
        assert graph.value(period, DCAT.endDate) is None

    @pytest.mark.parametrize(
        ("facts", "value", "words"),
        [
            ({"cost": "free"}, 0.0, set()),
            ({"cost": "paid"}, None, {"Kostenpflichtig", "It costs something"}),
            ({"cost": "paid", "fees_description_de": "50 Euro."}, None, {"50 Euro."}),
            ({"fees_description_de": "Je nach Umfang."}, None, {"Je nach Umfang."}),
        ],
    )
    async def test_what_it_costs_is_told_as_far_as_it_is_known(
        self,
        api: AsyncClient,
        session: AsyncSession,
        facts: dict[str, str],
        value: float | None,
        words: set[str],
    ) -> None:
        await make_support_offer(session, slug="rat", **facts)
        await session.commit()

        graph = await read(api, "/v1/support-offers/rat.ttl")

        cost = graph.value(SERVICE, CV.hasCost)
        assert isinstance(cost, URIRef)
        told = graph.value(cost, CV.hasValue)
        assert (told.toPython() if isinstance(told, Literal) else None) == value
        assert texts(graph, cost, DCTERMS.description) == words

    async def test_what_nobody_knows_is_left_out(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(session, slug="rat")
        await session.commit()

        graph = await read(api, "/v1/support-offers/rat.ttl")

        for predicate in (CV.hasCost, CV.holdsRequirement, CPSV.follows, DCTERMS.temporal):
            assert graph.value(SERVICE, predicate) is None
        contact = graph.value(SERVICE, CV.contactPoint)
        assert isinstance(contact, URIRef)
        page = "https://stufenplan.example/unterstuetzung/angebote/rat"
        assert texts(graph, contact, CV.contactPage) == {page}
        assert (URIRef(page), RDF.type, FOAF.Document) in graph

    async def test_every_form_says_the_same_and_leads_to_the_others(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(session, slug="rat", website_url="https://x.example/a b|c")
        await session.commit()

        graphs = {}
        for suffix in FORMATS:
            response = await api.get(f"/v1/support-offers/rat.{suffix}", headers=EDGE)
            graphs[suffix] = set(parse(response, suffix))
            others = [each for each in FORMATS if each != suffix]
            assert all(f"{API}/support-offers/rat.{o}" in response.headers["link"] for o in others)

        assert graphs["ttl"] == graphs["rdf"] == graphs["jsonld"]

    async def test_what_does_not_exist_is_missing(self, api: AsyncClient) -> None:
        for address in ("rat.ttl", "rat/cpsv"):
            response = await api.get(f"/v1/support-offers/{address}")
            assert response.status_code == 404
            assert response.json()["type"] == "/problems/support-offer-not-found"


class TestNegotiation:
    async def test_the_caller_chooses_the_form(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(session, slug="rat")
        await session.commit()

        for address in ("/v1/public-services", "/v1/support-offers/rat/cpsv"):
            chosen = await api.get(address, headers={"Accept": "text/*;q=0.1, application/ld+json"})
            refused = await api.get(address, headers={"Accept": "text/html"})

            assert chosen.headers["content-type"] == "application/ld+json"
            assert chosen.headers["vary"] == "Accept"
            assert refused.json()["type"] == "/problems/not-acceptable"

    async def test_a_reader_who_has_it_already_gets_304(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_support_offer(session, slug="rat")
        await session.commit()
        first = await api.get("/v1/public-services.rdf")

        tag = {"If-None-Match": first.headers["etag"]}
        again = await api.get("/v1/public-services.rdf", headers=tag)

        assert again.status_code == 304


class TestCollection:
    async def test_pages_lead_through_all_listed_offers_once(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        for number in range(5):
            await make_support_offer(session, slug=f"rat-{number}")
        await make_support_offer(session, slug="ended", status="defunct")
        await session.commit()

        collection = URIRef(f"{API}/public-services")
        found: list[str] = []
        address: str | None = f"{API}/public-services.ttl?limit=2"
        while address:
            graph = await read(api, address.removeprefix(API.removesuffix("/v1")))
            services = graph.subjects(RDF.type, CPSV.PublicService)
            found += sorted(str(service) for service in services)
            assert graph.value(collection, HYDRA.totalItems) == Literal(5)
            following = list(graph.objects(None, HYDRA.next))
            address = str(following[0]) if following else None

        assert found == [f"{API}/support-offers/rat-{number}/cpsv" for number in range(5)]

    async def test_what_cannot_be_asked_is_a_bad_parameter(self, api: AsyncClient) -> None:
        for query in ("limit=0", "limit=101", "cursor=x", "land=06"):
            response = await api.get(f"/v1/public-services.ttl?{query}")
            assert response.json()["type"] == "/problems/invalid-parameter"
        assert (await api.get("/v1/public-services.html")).status_code == 400
