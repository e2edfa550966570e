"""A support offer as a public service of CPSV-AP 3.2.

Pure functions from what the API tells to a graph. Everything has an address, nothing is a blank
node, so that the same offer always gives the same text. What is not known is left out.
"""

from collections.abc import Iterable, Sequence

from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, RDFS, SKOS, XSD

from chassis.rdf import HYDRA, Part, Prefixes, add_part, empty_graph, iri, moment
from chassis.types import LocalizedText
from competence_center.exports.addresses import Addresses
from competence_center.sources import Source
from competence_center.support_offers.enums import Cost
from competence_center.support_offers.schemas import SupportOfferDetail
from reference import vocabularies
from reference.geocoding import GERMANY, geocoding
from reference.labels import Label

ADMS = Namespace("http://www.w3.org/ns/adms#")
CPSV = Namespace("http://purl.org/vocab/cpsv#")
CV = Namespace("http://data.europa.eu/m8g/")
PREFIXES: Prefixes = {
    "adms": ADMS,
    "cpsv": CPSV,
    "cv": CV,
    "dcat": DCAT,
    "dct": DCTERMS,
    "foaf": FOAF,
    "hydra": HYDRA,
    "rdfs": RDFS,
    "skos": SKOS,
    "xsd": XSD,
}
EURO = "http://publications.europa.eu/resource/authority/currency/EUR"

_STATUSES = {
    "active": Label(de="Verfügbar", en="Active"),
    "temporarily_closed": Label(de="Vorübergehend geschlossen", en="Temporarily closed"),
    "inactive": Label(de="Nicht verfügbar", en="Inactive"),
    "defunct": Label(de="Beendet", en="Defunct"),
}
_TITLE = Label(de="Stufenplan: Unterstützung für Kommunen", en="Stufenplan: support offers")
_DESCRIPTION = Label(
    de="Beratung, Schulungen, Netzwerke, Förderung und Werkzeuge für Städte, Gemeinden und Kreise.",
    en="Advice, training, networks, funding and tools for cities, municipalities and districts.",
)
_PROCESS = Label(de="So kommen Sie daran", en="How to get it")
_NOT_FREE = Label(de="Kostenpflichtig", en="It costs something")


def describe_offer(offer: SupportOfferDetail, addresses: Addresses) -> Graph:
    graph = empty_graph(PREFIXES)
    _add_collection(graph, addresses)
    _Offer(graph, offer, addresses).add()
    return graph


def describe_offers(
    offers: Iterable[SupportOfferDetail], addresses: Addresses, *, part: Part
) -> Graph:
    graph = empty_graph(PREFIXES)
    _add_collection(graph, addresses)
    add_part(graph, URIRef(addresses.collection), part)
    for offer in offers:
        _Offer(graph, offer, addresses).add()
    return graph


def _add_collection(graph: Graph, addresses: Addresses) -> None:
    collection, publisher = URIRef(addresses.collection), URIRef(addresses.publisher)
    graph.add((collection, RDF.type, DCAT.Dataset))
    graph.add((collection, DCTERMS.publisher, publisher))
    _add_words(graph, collection, DCTERMS.title, _TITLE)
    _add_words(graph, collection, DCTERMS.description, _DESCRIPTION)
    page = URIRef(f"{addresses.platform}/unterstuetzung")
    graph.add((collection, DCAT.landingPage, page))
    graph.add((page, RDF.type, FOAF.Document))

    graph.add((publisher, RDF.type, FOAF.Agent))
    graph.add((publisher, DCTERMS.identifier, Literal(addresses.publisher)))
    graph.add((publisher, DCTERMS.title, Literal("Stufenplan", "de")))


def _add_words(
    graph: Graph, subject: URIRef, predicate: URIRef, text: LocalizedText | Label
) -> None:
    graph.add((subject, predicate, Literal(text.de, "de")))
    if text.en:
        graph.add((subject, predicate, Literal(text.en, "en")))


class _Offer:
    """Adds one offer and everything that belongs to it."""

    def __init__(self, graph: Graph, offer: SupportOfferDetail, addresses: Addresses) -> None:
        self.graph = graph
        self.offer = offer
        self.addresses = addresses
        self.subject = URIRef(addresses.service(offer.slug))

    def add(self) -> None:
        self._add_description()
        self._add_classification()
        self._add_unit()
        self._add_conditions()
        self._add_cost()
        self._add_address()
        self._add_period()
        self._add_sources()

    def _add_description(self) -> None:
        offer, collection = self.offer, URIRef(self.addresses.collection)
        self._say(RDF.type, CPSV.PublicService)
        self._say(DCTERMS.identifier, Literal(str(offer.id)))
        _add_words(self.graph, self.subject, DCTERMS.title, offer.name)
        _add_words(self.graph, self.subject, DCTERMS.description, offer.description)
        self._say(DCTERMS.modified, moment(offer.last_modified))
        self._say(DCTERMS.isPartOf, collection)
        if offer.template:
            self._say(DCTERMS.isVersionOf, URIRef(self.addresses.service(offer.template.slug)))
        self.graph.add((collection, DCTERMS.hasPart, self.subject))

    def _add_classification(self) -> None:
        self._say(DCTERMS.type, self._add_concept("support-offer-types", self.offer.kind))
        for field in self.offer.action_fields:
            self._say(CV.thematicArea, self._add_concept("action-fields", field))
        status = URIRef(f"{self.addresses.collection}#{self.offer.status}")
        self._say(ADMS.status, status)
        self._add_label(status, _STATUSES[self.offer.status])

    def _add_concept(self, vocabulary: str, concept_id: str) -> URIRef | None:
        concept = vocabularies.concept(vocabulary, concept_id)
        if concept is None:
            return None
        node = URIRef(self.addresses.concept(vocabulary, concept_id))
        self._add_label(node, concept.label)
        return node

    def _add_label(self, node: URIRef, label: Label) -> None:
        self.graph.add((node, RDF.type, SKOS.Concept))
        _add_words(self.graph, node, SKOS.prefLabel, label)

    def _add_unit(self) -> None:
        """The profile knows public organisations only, and some units are run by associations."""
        unit = URIRef(self.addresses.unit(self.offer.unit.slug))
        self._say(CV.hasCompetentAuthority, unit)
        self.graph.add((unit, RDF.type, CV.PublicOrganisation))
        self.graph.add((unit, SKOS.prefLabel, Literal(self.offer.unit.name, "de")))
        for place in self._places():
            self._say(DCTERMS.spatial, place)
            self.graph.add((unit, DCTERMS.spatial, place))
            self.graph.add((place, RDF.type, DCTERMS.Location))

    def _places(self) -> Sequence[URIRef]:
        found = (geocoding(area.extent) for area in self.offer.service_areas)
        return [URIRef(coding[0]) for coding in found if coding] or [URIRef(GERMANY)]

    def _add_conditions(self) -> None:
        conditions: list[LocalizedText | Label] = [*self.offer.requirements]
        if self.offer.eligibility_description:
            conditions.append(self.offer.eligibility_description)
        for number, condition in enumerate(conditions, start=1):
            node = self._add_part(f"requirement-{number}", CV.Requirement, CV.holdsRequirement)
            _add_words(self.graph, node, DCTERMS.title, condition)
        if self.offer.application_process:
            node = self._add_part("process", CPSV.Rule, CPSV.follows)
            _add_words(self.graph, node, DCTERMS.title, _PROCESS)
            _add_words(self.graph, node, DCTERMS.description, self.offer.application_process)

    def _add_cost(self) -> None:
        fees = self.offer.fees_description
        if self.offer.cost is None and fees is None:
            return
        node = self._add_part("cost", CV.Cost, CV.hasCost)
        if self.offer.cost == Cost.FREE:
            euro = URIRef(EURO)
            self.graph.add((node, CV.hasValue, Literal("0.0", datatype=XSD.double)))
            self.graph.add((node, CV.currency, euro))
            self.graph.add((euro, RDF.type, SKOS.Concept))
        if fees or self.offer.cost == Cost.PAID:
            _add_words(self.graph, node, DCTERMS.description, fees or _NOT_FREE)

    def _add_address(self) -> None:
        contact = URIRef(f"{self.subject}#contact")
        pages = [self.addresses.page(self.offer.slug), self.offer.url]
        self._say(CV.contactPoint, contact)
        self.graph.add((contact, RDF.type, CV.ContactPoint))
        for page in (iri(url) for url in pages if url):
            self.graph.add((contact, CV.contactPage, page))
            self.graph.add((page, RDF.type, FOAF.Document))

    def _add_period(self) -> None:
        days = ((DCAT.startDate, self.offer.valid_from), (DCAT.endDate, self.offer.valid_to))
        if not any(day for _, day in days):
            return
        node = URIRef(f"{self.subject}#period")
        self._say(DCTERMS.temporal, node)
        self.graph.add((node, RDF.type, DCTERMS.PeriodOfTime))
        for predicate, day in days:
            if day:
                self.graph.add((node, predicate, Literal(day)))

    def _add_sources(self) -> None:
        for number, source in enumerate(self.offer.sources, start=1):
            node = URIRef(f"{self.subject}#source-{number}")
            self._say(DCTERMS.provenance, node)
            self.graph.add((node, RDF.type, DCTERMS.ProvenanceStatement))
            self.graph.add((node, RDFS.label, Literal(_source_line(source), "de")))
            if source.url:
                self.graph.add((node, RDFS.seeAlso, iri(source.url)))

    def _add_part(self, name: str, part_type: URIRef, predicate: URIRef) -> URIRef:
        node = URIRef(f"{self.subject}#{name}")
        self._say(predicate, node)
        self.graph.add((node, RDF.type, part_type))
        self.graph.add((node, DCTERMS.identifier, Literal(f"{self.offer.id}#{name}")))
        return node

    def _say(self, predicate: URIRef, value: URIRef | Literal | None) -> None:
        if value is not None:
            self.graph.add((self.subject, predicate, value))


def _source_line(source: Source) -> str:
    return f"{source.label} (geprüft am {source.checked_on:%d.%m.%Y})"
