"""DCAT-AP.de 3.0: what every record must have, in three forms, page by page."""

from typing import Any
from uuid import uuid4

import pytest
from httpx import AsyncClient, Response
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, XSD
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.exports.codes import themes
from catalog.exports.dcat import ADMS, DCATDE, VCARD
from catalog.solutions.enums import SolutionStatus
from chassis.pagination import encode_cursor
from chassis.rdf import HYDRA
from reference import vocabularies
from tests.catalog.factories import AACHEN, make_organization, make_solution, make_use

EDGE = {
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "stufenplan.example",
    "X-Forwarded-Prefix": "/api/catalog",
}
API_BASE = "https://stufenplan.example/api/catalog"
API = f"{API_BASE}/v1"
PEGEL = URIRef(f"{API}/solutions/pegel/dcat")
# The library's reader of JSON-LD uses a class that the library itself gives up.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
FORMATS = {"ttl": "turtle", "rdf": "xml", "jsonld": "json-ld"}
MEDIA_TYPES = {
    "ttl": "text/turtle",
    "rdf": "application/rdf+xml",
    "jsonld": "application/ld+json",
}


def parse(response: Response, suffix: str = "ttl") -> Graph:
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].startswith(MEDIA_TYPES[suffix])
    return Graph().parse(data=response.content, format=FORMATS[suffix])


async def read(api: AsyncClient, path: str) -> Graph:
    return parse(await api.get(path, headers=EDGE))


def texts(graph: Graph, subject: URIRef, predicate: URIRef) -> set[str]:
    return {str(value) for value in graph.objects(subject, predicate)}


@pytest.mark.usefixtures("empty_catalogue")
class TestSolution:
    async def test_it_is_a_dataset_and_an_asset_with_what_is_mandatory(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel", name="Pegelkarte")

        graph = await read(api, "/v1/solutions/pegel.ttl")

        assert set(graph.objects(PEGEL, RDF.type)) == {DCAT.Dataset, ADMS.Asset}
        assert graph.value(PEGEL, DCTERMS.title) == Literal("Pegelkarte", "de")
        assert graph.value(PEGEL, DCTERMS.description) == Literal("Pegelkarte", "de")
        assert graph.value(PEGEL, DCTERMS.identifier) == Literal(str(solution.id))
        assert graph.value(PEGEL, DCTERMS.modified) == Literal(
            solution.updated_at.isoformat(), datatype=XSD.dateTime
        )
        page = URIRef("https://stufenplan.example/loesungen/pegel")
        assert graph.value(PEGEL, DCAT.landingPage) == page

    async def test_without_an_owner_the_platform_publishes(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")

        graph = await read(api, "/v1/solutions/pegel.ttl")

        publisher = graph.value(PEGEL, DCTERMS.publisher)
        assert publisher == URIRef("https://stufenplan.example/impressum")
        assert (publisher, RDF.type, FOAF.Agent) in graph
        assert graph.value(publisher, FOAF.name) == Literal("Stufenplan")

    async def test_the_owner_publishes_and_everybody_who_made_it_is_named(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        owner, maker = uuid4(), uuid4()
        await make_organization(session, owner, name="Stadt Aachen")
        await make_organization(session, maker, name="Verein", kind="community")
        await make_solution(session, slug="pegel", owner_id=owner, further_maker_ids=[maker])

        graph = await read(api, "/v1/solutions/pegel.ttl")

        publisher = graph.value(PEGEL, DCTERMS.publisher)
        assert graph.value(publisher, FOAF.name) == Literal("Stadt Aachen")
        local = URIRef("http://purl.org/adms/publishertype/LocalAuthority")
        assert graph.value(publisher, DCTERMS.type) == local
        creators = graph.objects(PEGEL, DCTERMS.creator)
        assert {str(graph.value(each, FOAF.name)) for each in creators} == {
            "Stadt Aachen", "Verein",
        }  # fmt: skip

    async def test_places_of_use_are_told_by_key_and_level(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        solution = await make_solution(session, slug="pegel")
        await make_use(session, solution, area_key=AACHEN)
        await make_use(session, solution, area_key="05")

        graph = await read(api, "/v1/solutions/pegel.ttl")

        coding = "http://dcat-ap.de/def/politicalGeocoding"
        assert texts(graph, PEGEL, DCTERMS.spatial) == {
            f"{coding}/regionalKey/{AACHEN}", f"{coding}/stateKey/05",
        }  # fmt: skip
        assert texts(graph, PEGEL, DCATDE.politicalGeocodingLevelURI) == {
            f"{coding}/Level/municipality", f"{coding}/Level/state",
        }  # fmt: skip

    @pytest.mark.parametrize(
        ("spdx", "address"),
        [
            ("Apache-2.0", "apache"),
            ("GPL-3.0-or-later", "gpl/3.0"),
            ("EUPL-1.2", "other-opensource"),
            (None, "other-opensource"),
        ],
    )
    async def test_a_repository_is_a_distribution_with_a_licence(
        self, api: AsyncClient, session: AsyncSession, spdx: str | None, address: str
    ) -> None:
        url = "https://git.example/pegel"
        await make_solution(
            session, slug="pegel", source_code_url=url, license_spdx=spdx,
            development_status="stable",
        )  # fmt: skip

        graph = await read(api, "/v1/solutions/pegel.ttl")

        repository = graph.value(PEGEL, DCAT.distribution)
        assert graph.value(repository, DCAT.accessURL) == URIRef(url)
        licence = graph.value(repository, DCTERMS.license)
        assert licence == URIRef(f"http://dcat-ap.de/def/licenses/{address}")
        assert str(graph.value(repository, ADMS.status)).endswith("distribution-status/COMPLETED")
        assert str(graph.value(PEGEL, ADMS.status)).endswith("dataset-status/COMPLETED")

    async def test_where_the_licence_must_be_guessed_there_is_no_distribution(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(
            session, slug="pegel", is_open_source=None, source_code_url="https://git.example/pegel"
        )

        graph = await read(api, "/v1/solutions/pegel.ttl")

        assert list(graph.objects(PEGEL, DCAT.distribution)) == []

    async def test_an_api_is_a_service_of_its_own(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        url = "https://pegel.example/api"
        await make_solution(session, slug="pegel", name="Pegel", api_documentation_url=url)

        graph = await read(api, "/v1/solutions/pegel.ttl")

        service = graph.value(predicate=RDF.type, object=DCAT.DataService)
        assert graph.value(service, DCAT.endpointDescription) == URIRef(url)
        assert graph.value(service, DCAT.servesDataset) == PEGEL
        assert graph.value(service, DCTERMS.publisher) is not None

    async def test_only_contacts_that_agreed_and_can_be_reached_are_named(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        mail = {"email": "pegel@stadt.example", "has_consent": True}
        await make_solution(
            session,
            slug="pegel",
            contacts=[
                {"role": "Projekt"} | mail,
                {"role": "Vertrieb", "email": "a@b.example"},
                {"role": "Presse", "has_consent": True},
            ],
        )

        graph = await read(api, "/v1/solutions/pegel.ttl")

        contacts = list(graph.objects(PEGEL, DCAT.contactPoint))
        assert [graph.value(each, VCARD.fn) for each in contacts] == [Literal("Projekt")]
        assert (contacts[0], RDF.type, VCARD.Kind) in graph
        assert graph.value(contacts[0], VCARD.hasEmail) == URIRef("mailto:pegel@stadt.example")

    async def test_what_may_not_stand_in_an_address_is_escaped(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", website_url='https://a.example/<x>"{y}|\\^`')

        for suffix in FORMATS:
            graph = parse(await api.get(f"/v1/solutions/pegel.{suffix}", headers=EDGE), suffix)
            page = URIRef("https://a.example/%3Cx%3E%22%7By%7D%7C%5C%5E%60")
            assert graph.value(PEGEL, FOAF.page) == page

    async def test_control_characters_do_not_break_the_xml(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel", name="Pegel\x0b & <b>")

        graph = parse(await api.get("/v1/solutions/pegel.rdf", headers=EDGE), "rdf")

        assert graph.value(PEGEL, DCTERMS.title) == Literal("Pegel & <b>", "de")

    async def test_a_withdrawn_entry_says_so_and_names_what_replaces_it(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        successor = await make_solution(session, slug="neu")
        withdrawn = await make_solution(session, slug="pegel", status=SolutionStatus.WITHDRAWN)
        withdrawn.successor_id = successor.id
        await session.commit()

        graph = await read(api, "/v1/solutions/pegel.ttl")

        assert str(graph.value(PEGEL, ADMS.status)).endswith("/WITHDRAWN")
        assert graph.value(PEGEL, DCTERMS.isReplacedBy) == URIRef(f"{API}/solutions/neu/dcat")

    @pytest.mark.parametrize("address", ["/v1/solutions/hidden.ttl", "/v1/solutions/hidden/dcat"])
    async def test_what_is_not_public_does_not_exist(
        self, api: AsyncClient, session: AsyncSession, address: str
    ) -> None:
        await make_solution(session, slug="hidden", status=SolutionStatus.DRAFT)

        response = await api.get(address)

        assert response.status_code == 404
        assert response.json()["type"] == "/problems/solution-not-found"

    async def test_every_form_says_the_same(self, api: AsyncClient, session: AsyncSession) -> None:
        owner = uuid4()
        await make_organization(session, owner)
        solution = await make_solution(
            session, slug="pegel", owner_id=owner, keywords=["Wasser", "Pegel"],
            source_code_url="https://git.example/pegel", supports=[{"standard": "oparl"}],
        )  # fmt: skip
        await make_use(session, solution)

        graphs = [
            parse(await api.get(f"/v1/solutions/pegel.{suffix}", headers=EDGE), suffix)
            for suffix in FORMATS
        ]

        assert len(graphs[0]) > 30
        assert set(graphs[0]) == set(graphs[1]) == set(graphs[2])


@pytest.mark.usefixtures("empty_catalogue")
class TestNegotiation:
    @pytest.mark.parametrize(
        ("accept", "media_type"),
        [
            ("*/*", "text/turtle"),
            ("application/ld+json", "application/ld+json"),
            ("application/rdf+xml;q=0.5, application/ld+json;q=0.4", "application/rdf+xml"),
            ("text/html, application/ld+json;q=0.9, */*;q=0.1", "application/ld+json"),
            ("text/turtle;q=0, */*", "application/rdf+xml"),
            ("application/*", "application/rdf+xml"),
        ],
    )
    async def test_the_caller_chooses(
        self, api: AsyncClient, session: AsyncSession, accept: str, media_type: str
    ) -> None:
        await make_solution(session, slug="pegel")

        for address in ("/v1/solutions/pegel/dcat", "/v1/catalog"):
            response = await api.get(address, headers={"Accept": accept})
            assert response.headers["content-type"].partition(";")[0] == media_type
            assert response.headers["vary"] == "Accept"

    @pytest.mark.parametrize("accept", ["text/html", "text/turtle;q=0", "*/*;q=0", "text/*;q=x"])
    async def test_what_is_not_offered_is_refused_with_what_is(
        self, api: AsyncClient, session: AsyncSession, accept: str
    ) -> None:
        await make_solution(session, slug="pegel")

        for address in ("/v1/solutions/pegel/dcat", "/v1/catalog"):
            response = await api.get(address, headers={"Accept": accept})
            assert response.status_code == 406
            assert response.json()["type"] == "/problems/not-acceptable"
            assert response.json()["offered"] == list(MEDIA_TYPES.values())

    async def test_an_address_with_a_suffix_ignores_what_is_accepted(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")

        response = await api.get("/v1/solutions/pegel.rdf", headers={"Accept": "text/html"})

        assert response.headers["content-type"] == "application/rdf+xml"
        assert 'rel="alternate"; type="text/turtle"' in response.headers["link"]

    async def test_an_unknown_suffix_is_a_bad_parameter(self, api: AsyncClient) -> None:
        assert (await api.get("/v1/solutions/pegel.docx")).status_code == 400
        assert (await api.get("/v1/catalog.docx")).status_code == 400

    @pytest.mark.parametrize("suffix", list(FORMATS))
    async def test_a_reader_who_has_it_already_gets_304(
        self, api: AsyncClient, session: AsyncSession, suffix: str
    ) -> None:
        await make_solution(session, slug="pegel")
        etag = (await api.get(f"/v1/catalog.{suffix}")).headers["etag"]

        response = await api.get(f"/v1/catalog.{suffix}", headers={"If-None-Match": etag})

        assert response.status_code == 304

    async def test_the_context_comes_along(self, api: AsyncClient, session: AsyncSession) -> None:
        await make_solution(session, slug="pegel")

        context: Any = (await api.get("/v1/catalog.jsonld")).json()["@context"]

        assert context["dcat"] == "http://www.w3.org/ns/dcat#"


@pytest.mark.usefixtures("empty_catalogue")
class TestCatalog:
    async def test_it_has_what_is_mandatory_and_names_every_listed_solution(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        await make_solution(session, slug="pegel")
        await make_solution(session, slug="stale", status=SolutionStatus.STALE)
        await make_solution(session, slug="gone", status=SolutionStatus.WITHDRAWN)
        catalog = URIRef(f"{API}/catalog")

        graph = await read(api, "/v1/catalog.ttl")

        assert texts(graph, catalog, DCAT.dataset) == {
            f"{API}/solutions/{slug}/dcat" for slug in ("pegel", "stale")
        }
        assert texts(graph, catalog, DCTERMS.title) == {
            "Stufenplan: Lösungen",
            "Stufenplan: solutions",
        }
        assert graph.value(catalog, DCTERMS.description) is not None
        assert graph.value(graph.value(catalog, DCTERMS.publisher), FOAF.name) is not None
        record = graph.value(predicate=FOAF.primaryTopic, object=PEGEL)
        assert (catalog, DCAT.record, record) in graph
        assert graph.value(record, DCTERMS.modified) is not None

    async def test_pages_lead_through_all_entries_once(
        self, api: AsyncClient, session: AsyncSession
    ) -> None:
        slugs = {(await make_solution(session)).slug for _ in range(5)}
        following = [f"{API}/catalog.ttl?limit=2"]
        found: list[str] = []
        pages = 0

        while following:
            response = await api.get(following[0].removeprefix(API_BASE), headers=EDGE)
            graph = parse(response)
            found += texts(graph, URIRef(f"{API}/catalog"), DCAT.dataset)
            following = [str(value) for value in graph.objects(None, HYDRA.next)]
            assert ("link" in response.headers) is bool(following)
            pages += 1

        assert pages == 3
        assert sorted(found) == sorted(f"{API}/solutions/{slug}/dcat" for slug in slugs)

    @pytest.mark.parametrize("query", ["limit=101", "cursor=x", "cursor=WyJhIiwiYiJd", "land=05"])
    async def test_what_cannot_be_asked_is_a_bad_parameter(
        self, api: AsyncClient, query: str
    ) -> None:
        assert (await api.get(f"/v1/catalog?{query}")).status_code == 400

    async def test_a_cursor_that_is_no_id_is_a_bad_parameter(self, api: AsyncClient) -> None:
        cursor = encode_cursor("catalog", "no-id")

        assert (await api.get(f"/v1/catalog?cursor={cursor}")).status_code == 400


class TestCodes:
    def test_every_action_field_has_a_theme(self) -> None:
        fields = vocabularies.get("action-fields").concepts

        assert [field.id for field in fields if not themes([field.id])] == []
