"""What the administrators of the other side of a delegation are told."""

from chassis.notices import NoticeTopic, OrganizationNotice
from gateway.accounts.models import Organization

PAGE = "/organisation/vertretungen"


def delegated_notice(organization: Organization, delegate: Organization) -> OrganizationNotice:
    """For the delegate."""
    of_de, of_en = organization.name_de, organization.name_en or organization.name_de
    by_de, by_en = delegate.name_de, delegate.name_en or delegate.name_de
    return OrganizationNotice(
        topic=NoticeTopic.DELEGATIONS,
        organizations=[delegate.id],
        title={
            "de": f"Vertretung: {by_de} handelt für {of_de}",
            "en": f"Delegation: {by_en} acts for {of_en}",
        },
        text={
            "de": f"{of_de} lässt sich auf Stufenplan von {by_de} vertreten. Ihre Mitglieder "
            "können jetzt dafür handeln. Sie können die Vertretung jederzeit beenden.",
            "en": f"{of_en} lets {by_en} act for it on Stufenplan. Your members can do so now. You "
            "can end it at any time.",
        },
        page=PAGE,
    )


def ended_notice(
    organization: Organization, delegate: Organization, *, to: Organization
) -> OrganizationNotice:
    """For the side that did not end it."""
    of_de, of_en = organization.name_de, organization.name_en or organization.name_de
    by_de, by_en = delegate.name_de, delegate.name_en or delegate.name_de
    return OrganizationNotice(
        topic=NoticeTopic.DELEGATIONS,
        organizations=[to.id],
        title={
            "de": f"Vertretung beendet: {by_de} für {of_de}",
            "en": f"Delegation ended: {by_en} for {of_en}",
        },
        text={
            "de": f"{by_de} handelt auf Stufenplan nicht mehr für {of_de}.",
            "en": f"{by_en} no longer acts for {of_en} on Stufenplan.",
        },
        page=PAGE,
    )
