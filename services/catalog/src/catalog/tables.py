"""Imports every slice's models, so that the metadata is complete for migrations."""

from catalog.corrections import models as corrections
from catalog.database import Base
from catalog.drafts import models as drafts
from catalog.figures import models as figures
from catalog.handovers import models as handovers
from catalog.imports import models as imports
from catalog.offers import models as offers
from catalog.organizations import models as organizations
from catalog.revisions import models as revisions
from catalog.search import models as search
from catalog.search_misses import models as search_misses
from catalog.solutions import models as solutions
from catalog.sources import models as sources
from catalog.synonyms import models as synonyms
from catalog.uses import models as uses

__all__ = [
    "Base", "corrections", "drafts", "figures", "handovers", "imports", "offers", "organizations",
    "revisions", "search", "search_misses", "solutions", "sources", "synonyms", "uses",
]  # fmt: skip
