"""Let webhooks choose single types of events."""

import sqlalchemy as sa
from alembic import op

revision = "gate00000019"
down_revision = "gate00000018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    event_types = sa.Column(
        "event_types", sa.ARRAY(sa.String(80)), server_default=sa.text("'{}'"), nullable=False
    )
    op.add_column("webhook", event_types, schema="gateway")


def downgrade() -> None:
    op.drop_column("webhook", "event_types", schema="gateway")
