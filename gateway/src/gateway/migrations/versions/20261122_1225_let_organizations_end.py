"""Let organisations end that no source names any more."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000014"
down_revision = "gate00000013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    ended_at = sa.Column("ended_at", sa.DateTime(timezone=True))
    op.add_column("organization", ended_at, schema="gateway")


def downgrade() -> None:
    op.drop_column("organization", "ended_at", schema="gateway")
