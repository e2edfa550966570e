"""Know when people proved who they are, and ask them to do so anew."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000016"
down_revision = "gate00000015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    proved_at = sa.Column("authenticated_at", sa.DateTime(timezone=True))
    op.add_column("browser_session", proved_at, schema="gateway")
    is_fresh = sa.Column("is_fresh", sa.Boolean(), server_default="false", nullable=False)
    op.add_column("login_attempt", is_fresh, schema="gateway")


def downgrade() -> None:
    op.drop_column("login_attempt", "is_fresh", schema="gateway")
    op.drop_column("browser_session", "authenticated_at", schema="gateway")
