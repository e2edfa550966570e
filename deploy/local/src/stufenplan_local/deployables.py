"""The four apps of the platform and the names that follow from theirs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Deployable:
    """`name` as in addresses, for example "competence-center"."""

    name: str

    @property
    def package(self) -> str:
        return self.name.replace("-", "_")

    @property
    def prefix(self) -> str:
        """Of its environment variables."""
        return f"{self.package.upper()}_"

    @property
    def role(self) -> str:
        """As which it speaks to the database."""
        return f"{self.package}_svc"


GATEWAY = Deployable("gateway")
SERVICES = (Deployable("catalog"), Deployable("competence-center"), Deployable("knowledge"))
DEPLOYABLES = (GATEWAY, *SERVICES)
