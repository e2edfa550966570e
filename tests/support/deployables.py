"""All deployables, and where their committed contracts lie."""

from pathlib import Path

from catalog import cli as catalog
from chassis.command import Deployable
from competence_center import cli as competence_center
from gateway import cli as gateway
from knowledge import cli as knowledge

ROOT = Path(__file__).parents[2]

SERVICES = (catalog.deployable, competence_center.deployable, knowledge.deployable)
GATEWAY = gateway.deployable
DEPLOYABLES = (*SERVICES, GATEWAY)


def contracts(deployable: Deployable) -> Path:
    parent = ROOT if deployable.name == "gateway" else ROOT / "services"
    return parent / deployable.name / "contracts"
