"""Note when the owner of an entry was reminded of it."""

import sqlalchemy as sa
from alembic import op

revision = "cata00000017"
down_revision = "cata00000016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    reminded_at = sa.Column("reminded_at", sa.DateTime(timezone=True))
    op.add_column("solution", reminded_at, schema="catalog")


def downgrade() -> None:
    op.drop_column("solution", "reminded_at", schema="catalog")
