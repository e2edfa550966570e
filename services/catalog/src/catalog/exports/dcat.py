"""A solution as a dataset of DCAT-AP.de 3.0 that is an asset of ADMS 2 at the same time.

Pure functions from what the API tells to a graph. Everything has an address, nothing is a blank
node, so that the same entry always gives the same text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, OWL, PROV, RDF, RDFS, SKOS, XSD

from catalog.exports import codes
from catalog.exports.addresses import Addresses
from catalog.organizations.schemas import OrganizationRef
from catalog.solutions.records import Contact, Source
from catalog.solutions.schemas import SolutionDetail
from chassis.rdf import HYDRA, Part, Prefixes, add_part, empty_graph, iri, moment
from reference import vocabularies
from reference.geocoding import GERMANY, geocoding

ADMS = Namespace("http://www.w3.org/ns/adms#")
DCATAP = Namespace("http://data.europa.eu/r5r/")
DCATDE = Namespace("http://dcat-ap.de/def/dcatde/")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
PREFIXES: Prefixes = {
    "adms": ADMS,
    "dcat": DCAT,
    "dcatap": DCATAP,
    "dcatde": DCATDE,
    "dct": DCTERMS,
    "foaf": FOAF,
    "hydra": HYDRA,
    "owl": OWL,
    "prov": PROV,
    "rdfs": RDFS,
    "skos": SKOS,
    "vcard": VCARD,
    "xsd": XSD,
}
# So many places of use say where a solution runs; more would only make the record long.
MAX_PLACES = 200


@dataclass(frozen=True, slots=True)
class Described:
    """A solution with the keys of the areas in which a public use is known."""

    solution: SolutionDetail
    area_keys: Sequence[str]


def describe_solution(
    described: Described, addresses: Addresses, *, contributor_id: str | None
) -> Graph:
    graph = empty_graph(PREFIXES)
    _add_platform(graph, addresses)
    _Entry(graph, described, addresses, contributor_id).add()
    return graph


def describe_catalog(
    entries: Iterable[Described],
    addresses: Addresses,
    *,
    part: Part,
    contributor_id: str | None,
) -> Graph:
    graph = empty_graph(PREFIXES)
    _add_platform(graph, addresses)
    _add_catalog(graph, addresses)
    add_part(graph, URIRef(addresses.catalog), part)
    for described in entries:
        entry = _Entry(graph, described, addresses, contributor_id)
        entry.add()
        entry.add_record()
    return graph


def _add_platform(graph: Graph, addresses: Addresses) -> None:
    platform = URIRef(addresses.publisher)
    graph.add((platform, RDF.type, FOAF.Agent))
    graph.add((platform, FOAF.name, Literal("Stufenplan")))


def _add_catalog(graph: Graph, addresses: Addresses) -> None:
    catalog, service = URIRef(addresses.catalog), URIRef(f"{addresses.api}/v1")
    texts = {
        "de": "Digitale Lösungen für Städte, Gemeinden und Kreise, mit Quellen und Nachnutzung.",
        "en": "Digital solutions for cities, municipalities and districts, with sources and uses.",
    }
    graph.add((catalog, RDF.type, DCAT.Catalog))
    graph.add((catalog, DCTERMS.title, Literal("Stufenplan: Lösungen", "de")))
    graph.add((catalog, DCTERMS.title, Literal("Stufenplan: solutions", "en")))
    for language, text in texts.items():
        graph.add((catalog, DCTERMS.description, Literal(text, language)))
    for language in (codes.GERMAN, codes.ENGLISH):
        graph.add((catalog, DCTERMS.language, URIRef(language)))
    graph.add((catalog, DCTERMS.publisher, URIRef(addresses.publisher)))
    graph.add((catalog, DCTERMS.spatial, URIRef(GERMANY)))
    graph.add((URIRef(GERMANY), RDF.type, DCTERMS.Location))
    graph.add((catalog, DCAT.themeTaxonomy, URIRef(codes.THEMES)))
    graph.add((catalog, FOAF.homepage, URIRef(f"{addresses.platform}/daten")))
    graph.add((catalog, DCAT.service, service))

    graph.add((service, RDF.type, DCAT.DataService))
    graph.add((service, DCTERMS.title, Literal("Schnittstelle des Katalogs", "de")))
    graph.add((service, DCTERMS.publisher, URIRef(addresses.publisher)))
    graph.add((service, DCTERMS.accessRights, URIRef(codes.PUBLIC)))
    graph.add((service, DCAT.endpointURL, service))
    document = URIRef(f"{addresses.platform}/openapi/catalog.json")
    graph.add((service, DCAT.endpointDescription, document))


class _Entry:
    """Adds one solution and everything that belongs to it."""

    def __init__(
        self,
        graph: Graph,
        described: Described,
        addresses: Addresses,
        contributor_id: str | None,
    ) -> None:
        self.graph = graph
        self.solution = described.solution
        self.area_keys = described.area_keys
        self.addresses = addresses
        self.contributor_id = contributor_id
        self.subject = URIRef(addresses.dataset(described.solution.slug))

    def add(self) -> None:
        self._add_description()
        self._add_classification()
        self._add_people()
        self._add_places()
        self._add_relations()
        self._add_sources()
        self._add_repository()
        self._add_api()

    def add_record(self) -> None:
        """The entry in the catalogue, as something else than the solution that it is about."""
        catalog, record = URIRef(self.addresses.catalog), self._part("record")
        self.graph.add((catalog, DCAT.dataset, self.subject))
        self.graph.add((catalog, DCAT.record, record))
        self.graph.add((record, RDF.type, DCAT.CatalogRecord))
        # Every dataset is one; a checker without the ontology of DCAT does not know it.
        self._say(RDF.type, DCAT.Resource)
        self.graph.add((record, FOAF.primaryTopic, self.subject))
        self.graph.add((record, DCTERMS.issued, moment(self.solution.published_at)))
        self.graph.add((record, DCTERMS.modified, moment(self.solution.updated_at)))

    def _add_description(self) -> None:
        solution = self.solution
        for kind in (DCAT.Dataset, ADMS.Asset):
            self._say(RDF.type, kind)
        self._say(DCTERMS.title, Literal(solution.name, "de"))
        for language in ("de", "en"):
            self._say(DCTERMS.description, self._description(language))
        self._say(DCTERMS.identifier, Literal(str(solution.id)))
        self._say(DCTERMS.issued, moment(solution.published_at))
        self._say(DCTERMS.modified, moment(solution.updated_at))
        self._say(DCAT.landingPage, URIRef(self.addresses.page(solution.slug)))
        for url in (solution.website_url, solution.documentation_url, solution.demo_url):
            self._say(FOAF.page, _address(url))
        for number, identifier in enumerate(solution.identifiers, start=1):
            node = self._part(f"identifier-{number}")
            self._say(ADMS.identifier, node)
            self.graph.add((node, RDF.type, ADMS.Identifier))
            self.graph.add((node, SKOS.notation, Literal(identifier.value)))
            self.graph.add((node, ADMS.schemeAgency, Literal(identifier.scheme)))

    def _description(self, language: str) -> Literal | None:
        """The long text, else the short one; German always has one, if only the name."""
        texts = (self.solution.long_description, self.solution.short_description)
        found = next((getattr(text, language) for text in texts if text), None)
        if found is None and language == "de":
            found = self.solution.name
        return Literal(found, language) if found else None

    def _add_classification(self) -> None:
        solution = self.solution
        for theme in codes.themes(solution.action_fields):
            self._say(DCAT.theme, URIRef(theme))
        for keyword in solution.keywords:
            self._say(DCAT.keyword, Literal(keyword, "de"))
        status = codes.dataset_status(
            solution.development_status, is_withdrawn=solution.withdrawn is not None
        )
        self._say(ADMS.status, _address(status))
        self._say(DCTERMS.accessRights, URIRef(codes.PUBLIC))
        for support in solution.supports:
            self._add_standard(support.standard)

    def _add_standard(self, standard_id: str) -> None:
        concept = vocabularies.concept("standards", standard_id)
        if concept is None:
            return
        known = getattr(concept, "url", None)
        own = f"{self.addresses.api}/v1/vocabularies/standards#{standard_id}"
        standard = URIRef(known or own)
        self._say(DCTERMS.conformsTo, standard)
        self.graph.add((standard, RDF.type, DCTERMS.Standard))
        self.graph.add((standard, DCTERMS.title, Literal(concept.label.de, "de")))

    def _add_people(self) -> None:
        """Without a known owner, the platform stands in: it publishes what is said here."""
        solution = self.solution
        if solution.owner:
            self._say(DCTERMS.publisher, self._add_organization(solution.owner))
            self._say(DCTERMS.creator, self._add_organization(solution.owner))
        else:
            self._say(DCTERMS.publisher, URIRef(self.addresses.publisher))
        for maker in solution.further_makers:
            self._say(DCTERMS.creator, self._add_organization(maker))
        for number, contact in enumerate(solution.contacts, start=1):
            self._add_contact(contact, number)
        self._say(DCATDE.contributorID, _address(self.contributor_id))

    def _add_organization(self, organization: OrganizationRef) -> URIRef:
        agent = URIRef(self.addresses.organization(organization.id))
        self.graph.add((agent, RDF.type, FOAF.Agent))
        self.graph.add((agent, FOAF.name, Literal(organization.name)))
        agent_type = codes.publisher_type(organization.kind)
        if agent_type:
            self.graph.add((agent, DCTERMS.type, URIRef(agent_type)))
        return agent

    def _add_contact(self, contact: Contact, number: int) -> None:
        # DCAT-AP.de, convention 1: a contact has a mail address or a page, or is left out.
        if not contact.email and not contact.url:
            return
        node = self._part(f"contact-{number}")
        self._say(DCAT.contactPoint, node)
        self.graph.add((node, RDF.type, VCARD.Kind))
        self.graph.add((node, VCARD.fn, Literal(contact.role)))
        if contact.email:
            self.graph.add((node, VCARD.hasEmail, iri(f"mailto:{contact.email}")))
        if contact.url:
            self.graph.add((node, VCARD.hasURL, iri(contact.url)))

    def _add_places(self) -> None:
        for key in sorted(set(self.area_keys))[:MAX_PLACES]:
            coding = geocoding(key)
            if coding:
                place, level = map(URIRef, coding)
                self._say(DCTERMS.spatial, place)
                self.graph.add((place, RDF.type, DCTERMS.Location))
                self._say(DCATDE.politicalGeocodingLevelURI, level)

    def _add_relations(self) -> None:
        solution = self.solution
        related = [
            *((DCTERMS.isPartOf, ref) for ref in [solution.part_of]),
            *((PROV.wasDerivedFrom, ref) for ref in [solution.fork_of]),
            *((DCTERMS.relation, ref) for ref in solution.similar),
        ]
        if solution.withdrawn:
            related.append((DCTERMS.isReplacedBy, solution.withdrawn.successor))
        for predicate, ref in related:
            if ref:
                self._say(predicate, URIRef(self.addresses.dataset(ref.slug)))

    def _add_sources(self) -> None:
        for number, source in enumerate(self.solution.sources, start=1):
            node = self._part(f"source-{number}")
            self._say(DCTERMS.provenance, node)
            self.graph.add((node, RDF.type, DCTERMS.ProvenanceStatement))
            self.graph.add((node, RDFS.label, Literal(_source_line(source), "de")))
            if source.url:
                self.graph.add((node, RDFS.seeAlso, iri(source.url)))

    def _add_repository(self) -> None:
        """Only for open source: without it there is no licence to be stated, which is a must."""
        solution = self.solution
        if not solution.source_code_url or not solution.is_open_source:
            return
        node, rights = self._part("repository"), self._part("licence")
        self._say(DCAT.distribution, node)
        status = codes.distribution_status(
            solution.development_status, is_withdrawn=solution.withdrawn is not None
        )
        for predicate, value in (
            (RDF.type, DCAT.Distribution),
            (DCTERMS.title, Literal("Quelltext", "de")),
            (DCTERMS.title, Literal("Source code", "en")),
            (DCAT.accessURL, iri(solution.source_code_url)),
            (DCTERMS.license, URIRef(codes.software_license(solution.license_spdx))),
            (DCTERMS.rights, rights),
            (ADMS.status, _address(status)),
        ):
            if value is not None:
                self.graph.add((node, predicate, value))
        self.graph.add((rights, RDF.type, DCTERMS.RightsStatement))
        told = solution.license_spdx or "Die Lizenz ist nicht bekannt."
        self.graph.add((rights, RDFS.label, Literal(told, None if solution.license_spdx else "de")))

    def _add_api(self) -> None:
        """Each municipality runs its own, so the description stands where an endpoint would."""
        url = _address(self.solution.api_documentation_url)
        if url is None:
            return
        node, owner = self._part("api"), self.solution.owner
        publisher = self.addresses.organization(owner.id) if owner else self.addresses.publisher
        self.graph.add((node, RDF.type, DCAT.DataService))
        self.graph.add((node, DCTERMS.title, Literal(f"Schnittstelle: {self.solution.name}", "de")))
        self.graph.add((node, DCTERMS.publisher, URIRef(publisher)))
        self.graph.add((node, DCTERMS.accessRights, URIRef(codes.PUBLIC)))
        self.graph.add((node, DCAT.endpointURL, url))
        self.graph.add((node, DCAT.endpointDescription, url))
        self.graph.add((node, DCAT.servesDataset, self.subject))

    def _say(self, predicate: Any, value: URIRef | Literal | None) -> None:
        if value is not None:
            self.graph.add((self.subject, predicate, value))

    def _part(self, name: str) -> URIRef:
        return URIRef(f"{self.subject}#{name}")


def _source_line(source: Source) -> str:
    return f"{source.label} (geprüft am {source.checked_on:%d.%m.%Y})"


def _address(url: str | None) -> URIRef | None:
    return iri(url) if url else None
