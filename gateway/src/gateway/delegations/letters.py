"""The mails that tell the other side of a delegation that it began or ended."""

from gateway.accounts.models import Organization
from gateway.notices.letters import Letter, Link, Notice


def delegated_notice(
    organization: Organization, delegate: Organization, *, own_address: str
) -> Notice:
    """For the administrators of the delegate."""
    of_de, of_en = organization.name_de, organization.name_en or organization.name_de
    by_de, by_en = delegate.name_de, delegate.name_en or delegate.name_de
    return Notice(
        de=Letter(
            f"Vertretung: {by_de} handelt für {of_de}",
            (
                f"{of_de} lässt sich auf Stufenplan von {by_de} vertreten. Ihre Mitglieder können "
                "jetzt dafür handeln. Sie können die Vertretung jederzeit beenden.",
            ),
            Link("Zu den Vertretungen", f"{own_address}/organisation/vertretungen"),
        ),
        en=Letter(
            f"Delegation: {by_en} acts for {of_en}",
            (
                f"{of_en} lets {by_en} act for it on Stufenplan. Your members can do so now. You "
                "can end it at any time.",
            ),
            Link("To the delegations", f"{own_address}/en/organisation/vertretungen"),
        ),
    )


def ended_notice(organization: Organization, delegate: Organization, *, own_address: str) -> Notice:
    """For the administrators of the side that did not end it."""
    of_de, of_en = organization.name_de, organization.name_en or organization.name_de
    by_de, by_en = delegate.name_de, delegate.name_en or delegate.name_de
    return Notice(
        de=Letter(
            f"Vertretung beendet: {by_de} für {of_de}",
            (f"{by_de} handelt auf Stufenplan nicht mehr für {of_de}.",),
            Link("Zu den Vertretungen", f"{own_address}/organisation/vertretungen"),
        ),
        en=Letter(
            f"Delegation ended: {by_en} for {of_en}",
            (f"{by_en} no longer acts for {of_en} on Stufenplan.",),
            Link("To the delegations", f"{own_address}/en/organisation/vertretungen"),
        ),
    )
