"""As for the requests: Saarbrücken asks; its Kreis, its Land and the last resort advise."""

from tests.competence_center.requests.conftest import kreis, land, town, units

__all__ = ["kreis", "land", "town", "units"]
