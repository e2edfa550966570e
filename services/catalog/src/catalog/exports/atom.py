"""A result as an Atom feed (RFC 4287): what was published or changed last comes first."""

from collections.abc import Sequence
from datetime import UTC, datetime

from catalog.exports.addresses import Addresses
from catalog.solutions.schemas import SolutionDetail
from chassis.markup import DECLARATION, xml_attribute, xml_text
from chassis.rdf import MEDIA_TYPES, RdfFormat
from reference import vocabularies

MEDIA_TYPE = "application/atom+xml"
MOST_ENTRIES = 50
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def write_feed(
    solutions: Sequence[SolutionDetail], addresses: Addresses, *, query: str, words: str
) -> bytes:
    """`query` is the one of the request, which names the feed; `words` are looked for."""
    behind = f"?{query}" if query else ""
    address = f"{addresses.api}/v1/solutions.atom{behind}"
    page = f"{addresses.platform}/loesungen{behind}"
    title = f"Stufenplan: Lösungen zu „{words}“" if words else "Stufenplan: Lösungen"
    updated_at = max((each.updated_at for each in solutions), default=_NEVER)
    entries = "".join(_entry(each, addresses) for each in solutions)
    return (
        f'{DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">\n'
        f"<id>{xml_text(address)}</id>\n"
        f"<title>{xml_text(title)}</title>\n"
        f"<updated>{updated_at.isoformat()}</updated>\n"
        f"<author><name>Stufenplan</name></author>\n"
        f'<link rel="self" type="{MEDIA_TYPE}" href={xml_attribute(address)}/>\n'
        f'<link rel="alternate" type="text/html" href={xml_attribute(page)}/>\n'
        f"{entries}</feed>\n"
    ).encode()


def _entry(solution: SolutionDetail, addresses: Addresses) -> str:
    text = solution.short_description.de if solution.short_description else solution.name
    page = addresses.page(solution.slug)
    turtle = f"{addresses.entry(solution.slug)}.{RdfFormat.TURTLE}"
    author = solution.owner.name if solution.owner else "Stufenplan"
    return (
        f"<entry>\n<id>urn:uuid:{solution.id}</id>\n"
        f"<title>{xml_text(solution.name)}</title>\n"
        f"<published>{solution.published_at.isoformat()}</published>\n"
        f"<updated>{solution.updated_at.isoformat()}</updated>\n"
        f"<author><name>{xml_text(author)}</name></author>\n"
        f"<summary>{xml_text(text)}</summary>\n"
        f'<link rel="alternate" type="text/html" href={xml_attribute(page)}/>\n'
        f'<link rel="related" type="{MEDIA_TYPES[RdfFormat.TURTLE]}" '
        f"href={xml_attribute(turtle)}/>\n"
        f"{''.join(_category(field) for field in solution.action_fields)}</entry>\n"
    )


def _category(action_field: str) -> str:
    concept = vocabularies.concept("action-fields", action_field)
    label = concept.label.de if concept else action_field
    return f"<category term={xml_attribute(action_field)} label={xml_attribute(label)}/>\n"
